import { isBlank } from "../model/cellValue";
import { plainText } from "../text/plainText";
import type { BodyContext } from "./bodyContext";

/** A text that cannot end here: a comma, a colon, a conjunction, a bracket or quotation mark left open. */
const UNFINISHED = /([,、:—]|[和及与或])$|[([【「“][^)\]】」”]*$/;
/** assumption: a table in which fewer rows are numbered does not say by a blank number that a row goes on. */
const MOST_NUMBERED = 0.25;

/**
 * A further row of the record above it: of a record merged over several rows (its own cells, if any, tell
 * only how: 措施, 备注), or of a text that a Word table broke into several rows.
 */
export function isContinued(context: BodyContext, row: number, own: readonly number[]): boolean {
  const { grid, key, ownerships } = context;
  if (!key) return false;
  const merge = grid.mergeAt(row, key.columnIndex);
  if (merge && merge.rowCount > 1 && merge.rowIndex < row) {
    if (own.length === 0) return true;
    return key.isTask && !own.some((column) => ownerships.has(column));
  }
  return own.length > 0 && isBrokenText(context, row, own);
}

/** Unnumbered among numbered rows, texts only, under a text that is not finished. */
function isBrokenText(context: BodyContext, row: number, own: readonly number[]): boolean {
  const { grid, key, numbering, ownerships } = context;
  if (!key || !numbering || numbering.share < MOST_NUMBERED) return false;
  if (own.some((column) => column !== key.columnIndex && ownerships.has(column))) return false;
  const above = grid.value(row - 1, key.columnIndex);
  const here = grid.value(row, key.columnIndex);
  if (isBlank(above) || typeof above !== "string" || typeof here !== "string") return false;
  return !isBlank(here) && UNFINISHED.test(plainText(above).trim());
}
