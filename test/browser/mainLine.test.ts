import { bytesOf } from "./bytesOf";
import { eventually } from "./eventually";
import { disconnect, openPage, paneReady, type LocalPage } from "./openPage";

jest.setTimeout(180_000);
afterAll(disconnect);

/** Where the sample's table stands after 规范成表: unique headings in a hidden row under the printed ones. */
const HEADING_ROW = 5;
const TASK = "整顿软弱涣散村党组织";
const TASK_ROW = 7;
const MOST_COLUMNS = 70;

/** Letters of a 0-based column. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

/** The letters of the columns with these headings; fails when one is missing. */
async function columnsOf(
  local: LocalPage,
  wanted: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let column = 0; column < MOST_COLUMNS && found.size < wanted.length; column += 1) {
    const heading = await local.shown(`${letters(column)}${HEADING_ROW}`);
    if (wanted.includes(heading)) found.set(heading, letters(column));
  }
  expect([...found.keys()].sort()).toEqual([...wanted].sort());
  return found;
}

/** Asks for an action on the ribbon, confirms its preview in the pane and waits for the report. */
async function run(local: LocalPage, action: string, confirm: string, report: RegExp) {
  await local.clickRibbon(action);
  await local.pane.getByRole("heading", { name: action, exact: true }).waitFor();
  await local.pane.getByRole("button", { name: confirm, exact: true }).last().click();
  await local.pane.getByRole("status").filter({ hasText: report }).waitFor();
}

test("the sample becomes a coloured, scored ledger; an edit counts at once; saved, reopened, restored", async () => {
  const local = await openPage({ today: "2026-08-20" });
  const { page } = local;
  const tabs = page.getByRole("tablist", { name: "工作表标签" }).getByRole("tab");
  const tabsBefore = await tabs.allInnerTexts();

  await run(local, "规范成表", "确认规范", /规范成表完成/);
  await run(local, "标色", "标色", /标色完成/);
  await run(local, "季度得分", "计算得分", /季度得分已算好/);
  expect(await tabs.allInnerTexts()).toEqual([
    ...tabsBefore,
    ...["设置", "人员名册", "得分", "个人得分", "领导得分"],
  ]);

  const columns = await columnsOf(local, ["二季完成", "二季得分", "系统状态", "灯", "年度得分"]);
  const at = (heading: string) => `${columns.get(heading) ?? ""}${TASK_ROW}`;
  expect(await local.content(`C${TASK_ROW}`)).toBe(TASK);
  expect(await local.shown(at("系统状态"))).toBe("逾期");
  expect(await local.shown(at("灯"))).toBe("红");

  const scoreBefore = Number(await local.shown(at("二季得分")));
  const doneBefore = await local.shown(at("二季完成"));
  const yearBefore = await local.shown(at("年度得分"));
  expect(doneBefore).not.toBe("37%");
  await local.type(at("二季完成"), "37%");
  expect(await local.shown(at("二季完成"))).toBe("37%");
  // Due on 30 June: the plan at the end of the quarter is 100 %, so the progress itself is the score.
  const score = Number(await local.shown(at("二季得分")));
  expect(score).toBe(37);
  expect(scoreBefore).not.toBe(score);
  expect(await local.shown(at("年度得分"))).not.toBe(yearBefore);

  const [download] = await Promise.all([page.waitForEvent("download"), local.clickRibbon("保存")]);
  const saved = await bytesOf(download);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    local.clickRibbon("打开"),
  ]);
  await chooser.setFiles({ name: "交回.xlsx", mimeType: "", buffer: saved });
  await page.getByRole("heading", { level: 1, name: "交回.xlsx" }).waitFor();
  await paneReady(page);
  expect(await local.shown(at("二季得分"))).toBe("37.00");
  expect(await local.shown(at("系统状态"))).toBe("逾期");

  await run(
    local,
    "恢复",
    "恢复上一步",
    /已恢复：\S+ \S+ 季度得分[^]*1 处在操作之后又改过[^]*二季完成/
  );
  await eventually(
    () => tabs.allInnerTexts(),
    (names) => expect(names).toEqual([...tabsBefore, "设置", "人员名册"])
  );
  await run(local, "恢复", "恢复上一步", /已恢复：\S+ \S+ 标色/);
  await run(local, "恢复", "恢复上一步", /已恢复：\S+ \S+ 规范成表/);
  await eventually(
    () => tabs.allInnerTexts(),
    (names) => expect(names).toEqual(tabsBefore)
  );
  expect(await local.content(`C${TASK_ROW - 1}`)).toBe(TASK);
  expect([local.errors, local.offsite]).toEqual([[], []]);
  await local.close();
});
