import fs from "node:fs";
import type { Frame } from "playwright-core";
import { disconnect, openPage, type LocalPage } from "./openPage";

jest.setTimeout(120_000);
afterAll(disconnect);

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Screens that home leads to, with a text that stands on each once it is read. */
const FURTHER_SCREENS = [
  ["得分依据", /^年度得分/],
  ["测评和分类排位", "排位对象"],
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/**
 * axe's violations in one frame, nested frames left out; Univer's own drawing area is not ours. Fluent's tab
 * list stands between guards that hand the focus on at once: nobody stays on them.
 */
async function violations(frame: Frame): Promise<readonly Violation[]> {
  // What is still fading in has no colours of its own yet.
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => null)
  );
  await frame.evaluate(AXE);
  return frame.evaluate<readonly Violation[]>(
    `axe.run({ exclude: ["#grid > *", "iframe", "[data-tabster-dummy]"] }, { iframes: false }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`
  );
}

/** Asks for an action on the ribbon and waits for the button that its preview ends with. */
async function preview(local: LocalPage, action: string, button: string): Promise<void> {
  await local.clickRibbon(action);
  await local.pane.getByRole("heading", { level: 2, name: action }).waitFor();
  await local.pane.getByRole("button", { name: button, exact: true }).waitFor();
}

async function confirm(local: LocalPage, button: string, report: string): Promise<void> {
  await local.pane.getByRole("button", { name: button, exact: true }).click();
  await local.pane.getByRole("status").filter({ hasText: report }).waitFor();
}

describe.each([
  ["light", {}],
  ["dark", { isDark: true }],
  ["high contrast", { hasForcedColours: true }],
])("in %s colours", (_name, colours) => {
  it("page and pane have no accessibility violations, on home and on every screen", async () => {
    const local = await openPage({ today: "2026-08-20", ...colours });
    const [page, pane] = [
      local.page.mainFrame(),
      local.page.frames().find((one) => one.url().endsWith("/taskpane.html")),
    ];
    if (pane === undefined) throw new Error("The pane's frame is missing");
    const expectNone = async () => expect(await violations(pane)).toEqual([]);
    await local.pane
      .getByText(/60\s*行/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await expectNone();
    await preview(local, "规范成表", "确认规范");
    await local.pane.getByRole("button", { name: /^认得有把握的/ }).click();
    await expectNone();
    await confirm(local, "确认规范", "规范成表完成");
    await local.pane.getByRole("button", { name: "更改截止日" }).click();
    await expectNone();
    await local.pane.getByRole("button", { name: "建名册" }).click();
    await local.pane.getByRole("button", { name: /^列入这 \d+ 行$/ }).waitFor();
    await expectNone();
    await preview(local, "检查", "再检查一次");
    await local.pane.getByRole("button", { name: /^改正… I28/ }).click();
    await local.pane.getByRole("button", { name: "确认改正（1）" }).waitFor();
    await expectNone();
    await preview(local, "标色", "标色");
    await expectNone();
    await confirm(local, "标色", "标色完成");
    await preview(local, "季度得分", "计算得分");
    await local.pane.getByRole("button", { name: /^计划进度/ }).click();
    await expectNone();
    await preview(local, "恢复", "恢复上一步");
    await expectNone();
    await preview(local, "季度得分", "计算得分");
    await confirm(local, "计算得分", "季度得分已算好");
    for (const [screen, part] of FURTHER_SCREENS) {
      await local.pane.getByRole("button", { name: screen, exact: true }).click();
      await local.pane.getByText(part).first().waitFor();
      await expectNone();
      for (const tab of screen === "得分依据" ? ["科室", "责任人", "分管领导"] : []) {
        await local.pane.getByRole("tab", { name: tab, exact: true }).click();
        await local.pane.getByRole("heading", { name: "结果运用" }).waitFor();
        await expectNone();
      }
      await local.pane.getByRole("button", { name: "返回" }).click();
    }
    await local.clickRibbon("四账");
    await local.pane.getByText("一季度查账").waitFor();
    await expectNone();
    await local.pane.getByRole("button", { name: "封存年初对账" }).click();
    await local.pane.getByRole("checkbox", { name: /^仍然封存/ }).check();
    await expectNone();
    await confirm(local, "封存", "年初对账已封存");
    await expectNone();
    await local.pane.getByRole("button", { name: "重开年初对账" }).click();
    await local.pane.getByRole("textbox", { name: "重开的原因" }).waitFor();
    await expectNone();
    await local.clickRibbon("四账");
    await local.pane.getByRole("button", { name: "上次封存以来有哪些变动" }).click();
    await local.pane.getByRole("button", { name: "列成工作表" }).waitFor();
    await expectNone();
    await local.close();
  });
});
