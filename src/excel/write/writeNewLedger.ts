import { columnLetters } from "../../domain/model/area";
import { cellLiteral } from "../cellLiteral";
import { rangeOf } from "../read/readGrid";
import type { CapturedMerge } from "./capture";
import type { NewLedger } from "./writePlan";
import type { WriteQueue } from "./writeQueue";

/** Opening a merged area takes so many writes at most. */
const MERGE_WRITES = 4;
/** A conditional format: made, its formula, its number format. */
const RULE_WRITES = 3;

/** Marks of the steps that can fail one by one. */
export const LEDGER_STEPS = {
  unmerged: "unmerged",
  headerRow: "headerRow",
  table: "table",
};

/**
 * Prepares the range for its table: merged cells of the body opened and filled down, a hidden row of unique names under a printed
 * header that cannot be a table's, or a shown one over a list without headings.
 * Returns how many rows the body moved down (0 or 1).
 */
export async function prepareNewLedger(
  sheet: Excel.Worksheet,
  ledger: NewLedger,
  merges: readonly CapturedMerge[],
  queue: WriteQueue
): Promise<number> {
  for (const [index, merge] of merges.entries()) {
    await queue.beforeWrite(merge.filled, MERGE_WRITES);
    openMerge(sheet, merge);
    // Of a later part some may be open when Excel refuses: then all are merged again.
    if (index === 0) queue.mark(LEDGER_STEPS.unmerged);
  }
  await showOnce(sheet, ledger, queue);
  queue.mark(LEDGER_STEPS.unmerged);
  if (!ledger.insertHeaderRow) return 0;
  const row = ledger.firstBodyRow;
  sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().insert("Down");
  queue.mark(LEDGER_STEPS.headerRow);
  const header = sheet.getRangeByIndexes(row, ledger.columnIndex, 1, ledger.headings.length);
  header.numberFormat = [ledger.headings.map(() => "@")];
  header.values = [[...ledger.headings]];
  if (ledger.showsHeaderRow) showHeader(header);
  else header.getEntireRow().rowHidden = true;
  return 1;
}

/** An inserted row takes the looks of the row above, a title perhaps; these are headings. */
function showHeader(header: Excel.Range): void {
  header.clear("Formats");
  header.format.font.bold = true;
  header.format.horizontalAlignment = "Center";
  header.format.wrapText = true;
}

function openMerge(sheet: Excel.Worksheet, { area, filled, looks }: CapturedMerge): void {
  const range = rangeOf(sheet, area);
  range.unmerge();
  if (area.rowCount > 1) {
    const below = sheet.getRangeByIndexes(
      area.rowIndex + 1,
      area.columnIndex,
      area.rowCount - 1,
      1
    );
    if (filled !== "") below.values = cellLiteral(filled) as unknown as unknown[][];
    range.format.borders.getItem("InsideHorizontal").style = "None";
  }
  if (area.columnCount > 1) {
    range.format.borders.getItem("InsideVertical").style = "None";
    // Looks like the merge did, without being one.
    if (looks[0]?.[0]?.horizontalAlignment === "Center") {
      range.format.horizontalAlignment = "CenterAcrossSelection";
    }
  }
}

/** Text equal to the cell above is not shown: the opened categories print once, as they did when merged. */
async function showOnce(
  sheet: Excel.Worksheet,
  ledger: NewLedger,
  queue: WriteQueue
): Promise<void> {
  for (const run of ledger.shownOnce) {
    await queue.beforeWrite(SHOWN_ONCE_NAME, RULE_WRITES);
    const below = { ...run, rowIndex: run.rowIndex + 1, rowCount: run.rowCount - 1 };
    const letters = columnLetters(run.columnIndex);
    const rule = rangeOf(sheet, below).conditionalFormats.add("Custom");
    rule.custom.rule.formula = shownOnceFormula(letters, below.rowIndex + 1);
    rule.custom.format.numberFormat = ";;;";
  }
}

/** `ShownOnce` is a name that is TRUE; an office that wants every cell to show sets it to FALSE. */
export const SHOWN_ONCE_NAME = "ShownOnce";

/** The rule (with `=`) of a cell that shows its text only where the cell above has another. */
export function shownOnceFormula(letters: string, rowNumber1: number): string {
  return `=AND(${SHOWN_ONCE_NAME},$${letters}${rowNumber1}=$${letters}${rowNumber1 - 1})`;
}
