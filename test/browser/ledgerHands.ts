import { bytesOf } from "./bytesOf";
import { paneReady, type LocalPage } from "./openPage";

/** Where the sample's table stands after 规范成表: unique headings in a hidden row under the printed ones. */
const HEADING_ROW = 5;
const MOST_COLUMNS = 70;

/** Letters of a 0-based column. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

/** The letters of the columns with these headings; fails when one is missing. */
export async function columnsOf(
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
export async function runAction(local: LocalPage, action: string, confirm: string, report: RegExp) {
  await local.clickRibbon(action);
  await local.pane.getByRole("heading", { name: action, exact: true }).waitFor();
  await local.pane.getByRole("button", { name: confirm, exact: true }).last().click();
  await local.pane.getByRole("status").filter({ hasText: report }).waitFor();
}

/** Saves the workbook and opens what was saved under another name: what the next person gets. */
export async function reopen(local: LocalPage): Promise<void> {
  const { page } = local;
  const [download] = await Promise.all([page.waitForEvent("download"), local.clickRibbon("保存")]);
  const buffer = await bytesOf(download);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    local.clickRibbon("打开"),
  ]);
  await chooser.setFiles({ name: "交回.xlsx", mimeType: "", buffer });
  await page.getByRole("heading", { level: 1, name: "交回.xlsx" }).waitFor();
  await paneReady(page);
}
