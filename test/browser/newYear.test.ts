import { bytesOf } from "./bytesOf";
import { disconnect, openPage, paneReady, type LocalPage } from "./openPage";

jest.setTimeout(180_000);
afterAll(disconnect);

/** Asks for an action on the ribbon, confirms its preview in the pane and waits for the report. */
async function run(local: LocalPage, action: string, confirm: string, report: RegExp) {
  await local.clickRibbon(action);
  await local.pane.getByRole("heading", { name: action, exact: true }).waitFor();
  await local.pane.getByRole("button", { name: confirm, exact: true }).last().click();
  await local.pane.getByRole("status").filter({ hasText: report }).waitFor();
}

test("next year's workbook comes with 年底交账 and from its own button, and opens as a ledger", async () => {
  const local = await openPage({ today: "2027-01-05" });
  const { page, pane } = local;
  await run(local, "规范成表", "确认规范", /规范成表完成/);
  await run(local, "标色", "标色", /标色完成/);

  await local.clickRibbon("四账");
  await pane.getByRole("button", { name: "封存年底交账" }).click();
  await pane.getByRole("checkbox", { name: /仍然交账/ }).click();
  await pane.getByRole("checkbox", { name: "把未完成事项另开一本下一年的新台账" }).click();
  const [withSettlement] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "交账", exact: true }).click(),
  ]);
  await pane.getByRole("status").filter({ hasText: "年底交账完成" }).waitFor();
  const first = await bytesOf(withSettlement);

  await pane.getByRole("button", { name: "生成新年度工作簿" }).click();
  await pane.getByText(/将另开一本2027年的新台账，列入 \d+ 项未完成或长期的事项/).waitFor();
  const [later] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "生成", exact: true }).click(),
  ]);
  await pane.getByRole("status").filter({ hasText: "新年度工作簿已另行打开" }).waitFor();
  expect((await bytesOf(later)).equals(first)).toBe(true);

  const task = await local.content("C7");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    local.clickRibbon("打开"),
  ]);
  await chooser.setFiles({ name: "新年度.xlsx", mimeType: "", buffer: first });
  await page.getByRole("button", { name: "不保存，直接打开" }).click();
  await page.getByRole("heading", { level: 1, name: "新年度.xlsx" }).waitFor();
  await paneReady(page);
  const tabs = page.getByRole("tablist", { name: "工作表标签" }).getByRole("tab");
  expect(await tabs.allInnerTexts()).toEqual(["2027年重点工作", "设置", "人员名册"]);
  expect(await local.shown("A1")).toBe("县委组织部2027年重点工作任务清单");
  expect(await local.shown("J4")).toBe("原定时限");
  expect(await local.content("C6")).toBe(task);
  expect(await local.shown("I6")).toBe("空白");
  expect(await local.shown("J6")).toBe("2026-06-30");

  expect(local.errors).toEqual([]);
  await local.close();
});
