import type { Page } from "playwright-core";
import { eventually } from "./eventually";
import { disconnect, openPage, type LocalPage } from "./openPage";

jest.setTimeout(120_000);

/** Row of the impossible deadline 9月31日 once the table has its hidden header row. */
const IMPOSSIBLE_CELL = "I28";
const LEDGER_SHEET = "2026年重点工作";

let local: LocalPage;

beforeEach(async () => {
  local = await openPage({ today: "2026-08-20" });
});
afterEach(async () => {
  expect([local.errors, local.offsite]).toEqual([[], []]);
  await local.close();
});
afterAll(disconnect);

async function structure(): Promise<void> {
  await local.clickRibbon("规范成表");
  await local.pane.getByRole("button", { name: "确认规范" }).click();
  await local.pane.getByRole("status").filter({ hasText: "规范成表完成" }).waitFor();
}

describe("the pane's home screen", () => {
  it("follows the sheet in front and says what comes next", async () => {
    const { pane } = local;
    await pane.getByText(`“${LEDGER_SHEET}”里有一份任务清单（A3:M64，60 行）。`).waitFor();
    await local.openSheet("说明");
    await pane.getByText("“说明”里没有认出任务清单", { exact: false }).waitFor();
    await local.openSheet(LEDGER_SHEET);
    await structure();
    const steps = pane.getByRole("list", { name: "进展", exact: true }).getByRole("listitem");
    await eventually(
      () => steps.allInnerTexts(),
      (words) => expect(words).toEqual(["已成表", "未标色", "未算得分"])
    );
    await local.openSheet("设置");
    await pane.getByText(`检查、标色、得分将用“${LEDGER_SHEET}”上的台账。`).waitFor();
  });

  it("changes the as-of date: the cell in 设置, and every status", async () => {
    const { pane } = local;
    await structure();
    await local.clickRibbon("标色");
    await pane.getByRole("checkbox", { name: "整行标色" }).waitFor();
    await pane.getByRole("button", { name: "标色", exact: true }).click();
    await pane.getByRole("status").filter({ hasText: "标色完成" }).waitFor();
    const statuses = pane.getByRole("list", { name: "各状态行数" });
    const before = await statuses.innerText();
    await pane.getByRole("button", { name: "更改截止日" }).click();
    await pane.getByLabel("按哪一天看进度").fill("2026-03-31");
    await pane.getByRole("button", { name: "改为这一天" }).click();
    await pane.getByText("2026年3月31日（设置表填写）").waitFor();
    await eventually(
      () => statuses.innerText(),
      (after) => expect(after).not.toBe(before)
    );
    await pane.getByRole("button", { name: "更改截止日" }).click();
    await pane.getByRole("button", { name: "改回今天" }).click();
    await pane.getByText("2026年8月20日（今天）").waitFor();
    await eventually(
      () => statuses.innerText(),
      (after) => expect(after).toBe(before)
    );
  });
});

describe("the check screen", () => {
  it("leads to the cell, mends it as shown beforehand, and 恢复 takes that back", async () => {
    const { pane, page } = local;
    await structure();
    await local.clickRibbon("检查");
    await pane
      .getByRole("button", { name: `${IMPOSSIBLE_CELL} 期限`, exact: false })
      .first()
      .click();
    await page
      .getByRole("status", { name: "选中的单元格" })
      .filter({ hasText: IMPOSSIBLE_CELL })
      .waitFor();
    await pane.getByRole("button", { name: `改正… ${IMPOSSIBLE_CELL}` }).click();
    await pane.getByRole("checkbox", { name: `${IMPOSSIBLE_CELL}：9月31日 → 9月30日` }).waitFor();
    await pane.getByRole("list", { name: "完成时限（1 处）" }).waitFor();
    await pane.getByRole("button", { name: "确认改正（1）" }).click();
    await pane.getByRole("status").filter({ hasText: "已改正，写入 2 处。" }).waitFor();
    expect(await local.content(IMPOSSIBLE_CELL)).toBe("9月30日");
    await expect(pane.getByRole("button", { name: /^日期不存在/ }).count()).resolves.toBe(0);
    await local.clickRibbon("恢复");
    await pane.getByRole("button", { name: "恢复上一步" }).click();
    await pane
      .getByRole("status")
      .filter({ hasText: /已恢复：\S+ \S+ 改正/ })
      .waitFor();
    expect(await local.content(IMPOSSIBLE_CELL)).toBe("9月31日");
  });
});

describe("by keyboard alone", () => {
  it("the main line runs: structure, check, colour, score, each from the home screen", async () => {
    const { pane, page } = local;
    // The next step is marked once the pane has read the sheet and its buttons work.
    await pane.getByText("下一步").waitFor();
    await pane.getByRole("button", { name: "规范成表" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "确认规范" }).waitFor();
    await tabTo(page, "确认规范");
    await page.keyboard.press("Enter");
    await pane.getByRole("status").filter({ hasText: "规范成表完成" }).waitFor();
    await tabTo(page, "检查");
    await page.keyboard.press("Enter");
    await pane.getByText(/共 \d+ 个问题/).waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("下一步").first().waitFor();
    for (const [action, confirm, report] of [
      ["标色", "标色", "标色完成"],
      ["季度得分", "计算得分", "季度得分已算好"],
    ] as const) {
      await tabTo(page, action);
      await page.keyboard.press("Enter");
      await pane.getByRole("heading", { level: 2, name: action }).waitFor();
      await pane.getByRole("button", { name: confirm, exact: true }).waitFor();
      await tabTo(page, confirm);
      await page.keyboard.press("Enter");
      await pane.getByRole("status").filter({ hasText: report }).waitFor();
    }
  });
});

/** Tabs forward inside the pane until the focus is on a button of this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"));
  if (frame === undefined) throw new Error("The pane's frame is missing");
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const text = await frame.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
    });
    if (text === name) return;
    seen.push(text.slice(0, 20));
  }
  throw new Error(`No way by Tab to ${name}; passed ${seen.join(" | ")}`);
}
