import fs from "node:fs";
import type { Frame } from "playwright-core";
import { disconnect, openPage } from "./openPage";

jest.setTimeout(120_000);
afterAll(disconnect);

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** axe's violations in one frame, nested frames left out; Univer's own drawing area is not ours. */
async function violations(frame: Frame): Promise<readonly Violation[]> {
  await frame.evaluate(AXE);
  return frame.evaluate<readonly Violation[]>(
    `axe.run({ exclude: ["#grid > *", "iframe"] }, { iframes: false }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`
  );
}

describe.each([
  ["light", false],
  ["dark", true],
])("in %s colours", (_name, isDark) => {
  it("page and pane have no accessibility violations, on the home screen and in each preview", async () => {
    const local = await openPage({ today: "2026-08-20", isDark });
    const [page, pane] = [
      local.page.mainFrame(),
      local.page.frames().find((one) => one.url().endsWith("/taskpane.html")),
    ];
    if (pane === undefined) throw new Error("The pane's frame is missing");
    await local.pane
      .getByText(/60\s*行任务/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await violations(pane)).toEqual([]);
    await local.clickRibbon("规范成表");
    await local.pane.getByRole("button", { name: "确认规范" }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await local.close();
  });
});
