import { isBlank } from "../model/cellValue";
import { valueAt, type SheetSnapshot } from "../model/sheetSnapshot";
import { buildGrid, type SheetGrid } from "./sheetGrid";
import { plainText } from "../text/plainText";
import type { TableCandidate } from "./detectTables";

/** A typed cell that means the text of another one. */
export interface MeantCell {
  /** 0-based, in the sheet. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly from: string;
  readonly to: string;
  /** "above": 同上; "below": 李明（下同） itself and the blank cells under it. */
  readonly kind: "above" | "below";
  /** Row in which the text is written out. */
  readonly sourceRow: number;
}

const SAME_AS_ABOVE =
  /^(同上|同前|同左上|〃|"|''|′′|”|“|do\.|ditto|same as above|as above)[。.]?$/i;
/** A cell without one of these is not looked at closer. */
const MARK = /同|〃|ditto|above|["″”“]|''|do\./i;
/** assumption: 下同 stands behind a name, not at the end of a paragraph. */
const LONGEST_MARKED = 60;
const SAME_BELOW = /^(.+?)[,、;\s]*[([]?(以?下同|下同此)[)\]]?[。.]?$/;

interface Above {
  readonly text: string;
  readonly row: number;
  readonly holdsBelow: boolean;
}

/** 同上 and 下同 in one column, over its record rows from top to bottom. */
function inColumn(
  grid: SheetGrid,
  rows: readonly number[],
  columnIndex: number,
  mayHoldBelow: boolean
): readonly MeantCell[] {
  const found: MeantCell[] = [];
  let above: Above | undefined;
  for (const rowIndex of rows) {
    const value = grid.value(rowIndex, columnIndex);
    if (isBlank(value) && grid.mergeAt(rowIndex, columnIndex)) continue;
    if (typeof value !== "string") {
      above = undefined;
      continue;
    }
    const plain = plainText(value).trim();
    const mean = (text: Above, kind: MeantCell["kind"]): void => {
      found.push({ rowIndex, columnIndex, from: value, to: text.text, kind, sourceRow: text.row });
    };
    if (plain === "") {
      if (above?.holdsBelow) mean(above, "below");
    } else if (SAME_AS_ABOVE.test(plain)) {
      if (above) mean(above, "above");
    } else {
      const name = mayHoldBelow ? SAME_BELOW.exec(plain)?.[1]?.trim() : undefined;
      const holdsBelow = name !== undefined && name !== "";
      above = { text: holdsBelow ? name : value, row: rowIndex, holdsBelow };
      if (holdsBelow) mean(above, "below");
    }
  }
  return found;
}

/**
 * Cells of a table's records that say 同上, 〃 or 下同, with what they mean; after sorting or filtering nobody
 * could tell any more. A mark under a number, a date or nothing is left alone; `whoAndWhen` are the columns
 * in which 下同 is looked for.
 */
export function meantCells(
  candidate: TableCandidate,
  sheet: SheetSnapshot,
  whoAndWhen: ReadonlySet<number>
): readonly MeantCell[] {
  const skipped = new Set(candidate.skippedRows.map(({ rowIndex }) => rowIndex));
  const rows: number[] = [];
  for (let row = candidate.firstDataRow; row <= candidate.lastDataRow; row += 1) {
    if (!skipped.has(row)) rows.push(row);
  }
  const columns = candidate.columns.filter(({ columnIndex }) =>
    rows.some((row) => MARK.test(textAt(sheet, row, columnIndex)))
  );
  if (columns.length === 0) return [];
  const grid = buildGrid(sheet);
  return columns.flatMap(({ columnIndex }) =>
    inColumn(grid, rows, columnIndex, whoAndWhen.has(columnIndex))
  );
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" && value.length <= LONGEST_MARKED ? value : "";
}
