import type { Page } from "playwright-core";
import { conditionalBook } from "../fixtures/conditionalBook";
import { eventually } from "./eventually";
import { disconnect, openPage, paneReady } from "./openPage";

jest.setTimeout(120_000);
afterAll(disconnect);

/** Wednesday, 15 July 2026. */
const TODAY = 46_218;

/** Pixels of the sheet's picture that have exactly this colour (`#RRGGBB`). */
async function pixels(page: Page, color: string): Promise<number> {
  return page.evaluate((wanted) => {
    const channels = [1, 3, 5].map((at) => parseInt(wanted.slice(at, at + 2), 16));
    let count = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>("#grid canvas")) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      for (let at = 0; at < data.length; at += 4) {
        if (channels.every((level, index) => data[at + index] === level)) count += 1;
      }
    }
    return count;
  }, color);
}

test("bars, icons and scales are drawn, and drawn anew after an edit", async () => {
  const local = await openPage({ today: "2026-07-15", width: 1900 });
  const { page } = local;
  await page.getByLabel("选择工作簿文件").setInputFiles({
    name: "条件格式.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(conditionalBook(TODAY)),
  });
  await page.getByRole("heading", { name: "条件格式.xlsx" }).waitFor();
  await paneReady(page);
  await page.getByRole("tab", { name: "图形" }).click();
  // The bars from right to left are solid; ten of them fill 55 % of their column.
  await eventually(
    () => pixels(page, "#D6007B"),
    (count) => expect(count).toBeGreaterThan(2_000)
  );
  // Red lights, and the lowest colour of the scale.
  expect(await pixels(page, "#D8493F")).toBeGreaterThan(100);
  expect(await pixels(page, "#F8696B")).toBeGreaterThan(100);
  const before = await pixels(page, "#D6007B");
  // A hundred in the first row leaves a tenth of their length to the others.
  await local.type("G2", "100");
  await eventually(
    () => pixels(page, "#D6007B"),
    (count) => {
      expect(count).toBeGreaterThan(200);
      expect(count).toBeLessThan(before / 2);
    }
  );
  expect(local.errors).toEqual([]);
  await local.close();
});
