import { columnsOf, reopen, runAction } from "./ledgerHands";
import { disconnect, openPage, type LocalPage } from "./openPage";

jest.setTimeout(180_000);
afterAll(disconnect);

const LEDGER_SHEET = "2026年重点工作";
const TASK = "整顿软弱涣散村党组织";
const TASK_ROW = 7;

/** Opens 四账 on the ribbon and begins what one of its buttons names. */
async function begin(local: LocalPage, button: string): Promise<void> {
  await local.clickRibbon("四账");
  await local.pane.getByRole("button", { name: button, exact: true }).click();
}

/** Presses the button that a task ends with, and waits for the report. */
async function finish(local: LocalPage, button: string, report: string): Promise<void> {
  await local.pane.getByRole("button", { name: button, exact: true }).click();
  await local.pane.getByRole("status").filter({ hasText: report }).waitFor();
}

/** Brings the ledger's own screen 检查 to the front and waits for a sentence on it. */
async function expectFinding(local: LocalPage, words: RegExp): Promise<void> {
  await local.openSheet(LEDGER_SHEET);
  await local.clickRibbon("检查");
  await local.pane.getByRole("button", { name: words }).first().waitFor();
}

test("the plan is frozen, sent, changed: what changed is listed, the frozen sheet stands", async () => {
  const local = await openPage({ today: "2026-08-20" });
  await runAction(local, "规范成表", "确认规范", /规范成表完成/);
  const owner = (await columnsOf(local, ["责任分工·责任人"])).get("责任分工·责任人") ?? "";
  await begin(local, "封存年初对账");
  await local.pane.getByText("有缺漏：请先改正，或勾选“仍然封存”。").waitFor();
  await local.pane.getByRole("checkbox", { name: /^仍然封存/ }).check();
  await local.pane.getByRole("textbox", { name: "经办人（可不填）" }).fill("孙悦");
  await finish(local, "封存", "年初对账已封存");
  await local.pane.getByText("2026年8月20日已封存，经办人孙悦").waitFor();
  await reopen(local);
  await local.openSheet(LEDGER_SHEET);
  const before = await local.shown(`${owner}${TASK_ROW}`);
  await local.type(`${owner}${TASK_ROW}`, "孙悦");
  await begin(local, "上次封存以来有哪些变动");
  await local.pane
    .getByText(`责任变更：${TASK}；责任人 ${before} → 孙悦`, { exact: true })
    .waitFor();
  await finish(local, "列成工作表", "对比已列在新工作表里");
  await local.openSheet("对比");
  expect(await local.shown("A2")).toBe("责任变更1处");
  expect([local.errors, local.offsite]).toEqual([[], []]);
  await local.close();
});

test("a closed quarter stands while the ledger is edited; reopened with its reason it counts no more", async () => {
  const local = await openPage({ today: "2026-08-20" });
  await runAction(local, "规范成表", "确认规范", /规范成表完成/);
  await runAction(local, "季度得分", "计算得分", /季度得分已算好/);
  const columns = await columnsOf(local, ["一季完成", "一季得分"]);
  const at = (heading: string) => `${columns.get(heading) ?? ""}${TASK_ROW}`;
  const scoreThen = await local.shown(at("一季得分"));
  await begin(local, "封存一季度查账");
  await finish(local, "封存", "季度查账已封存");
  await local.openSheet("一季度查账得分");
  const departments = await local.content("H4");
  await local.openSheet(LEDGER_SHEET);
  await local.type(at("一季完成"), "20%");
  expect(await local.shown(at("一季得分"))).not.toBe(scoreThen);
  await expectFinding(local, /[一1]季度已查账，之后改了“一季完成”：.*20%/);
  await local.openSheet("一季度查账得分");
  expect(await local.content("H4")).toBe(departments);
  await begin(local, "重开一季度查账");
  await local.pane.getByText("请先写明重开的原因。").waitFor();
  await local.pane.getByRole("textbox", { name: "重开的原因" }).fill("一科漏报");
  await finish(local, "重开", "已重开，可以改动后重新封存");
  await local.pane.getByText("2026年8月20日重开：一科漏报").waitFor();
  await local.clickRibbon("检查");
  await local.pane.getByText(/共 \d+ 个问题/).waitFor();
  expect(await local.pane.getByRole("button", { name: /[一1]季度已查账/ }).count()).toBe(0);
  expect([local.errors, local.offsite]).toEqual([[], []]);
  await local.close();
});
