import { eventually } from "./eventually";
import { disconnect, openPage, type LocalPage } from "./openPage";

jest.setTimeout(120_000);

let local: LocalPage;

beforeEach(async () => {
  local = await openPage({ today: "2026-07-15" });
});
afterEach(async () => {
  expect([local.errors, local.offsite]).toEqual([[], []]);
  await local.close();
});
afterAll(disconnect);

/** Brings up the preview of 规范成表; the list of deadlines to confirm. */
async function doubts() {
  await local.clickRibbon("规范成表");
  await local.pane.getByRole("button", { name: "确认规范" }).waitFor();
  return local.pane.getByRole("list", { name: "时限请确认（3 条）" }).getByRole("listitem");
}

test("a doubtful deadline leads to its cell, takes the day offered and is written with it", async () => {
  const { pane, page } = local;
  const items = await doubts();
  await eventually(
    () => items.allInnerTexts(),
    (texts) => expect(texts[0]).toContain("期限“9月31日”不存在，是否为2026年9月30日？")
  );
  await pane.getByRole("button", { name: "I27 “9月31日”" }).click();
  await page.getByRole("status", { name: "选中的单元格" }).filter({ hasText: "I27" }).waitFor();
  await pane.getByRole("button", { name: "I27 用 2026年9月30日" }).click();
  await eventually(
    () => pane.getByLabel("I27 写入的日期").inputValue(),
    (value) => expect(value).toBe("2026-09-30")
  );
  await pane.getByRole("button", { name: "完成时限（54 处）" }).waitFor();
  await pane.getByRole("button", { name: "确认规范" }).click();
  await pane.getByRole("status").filter({ hasText: "规范成表完成" }).waitFor();
  // The written text stays; the day stands in the new column, one row lower under the hidden header.
  expect(await local.content("I28")).toBe("9月31日");
  expect(await local.shown("P28")).toContain("2026-09-30");
});

test("by keyboard: the list is reached, a day typed and handed on by Enter", async () => {
  const { pane, page } = local;
  await doubts();
  const day = pane.getByLabel("I48 写入的日期");
  await day.focus();
  await page.keyboard.press("Shift+Tab");
  const named = pane.getByRole("button", { name: "I48 “按上级要求”" });
  await eventually(
    () => named.evaluate((element) => element === element.ownerDocument.activeElement),
    (isFocused) => expect(isFocused).toBe(true)
  );
  await page.keyboard.press("Enter");
  await page.getByRole("status", { name: "选中的单元格" }).filter({ hasText: "I48" }).waitFor();
  await day.fill("2026-11-30");
  await day.press("Enter");
  await pane.getByRole("button", { name: "完成时限（54 处）" }).waitFor();
  expect(await day.inputValue()).toBe("2026-11-30");
});
