import { PLAIN_TABLE_STYLE } from "../ownObjects";
import type { BookOverview } from "../read/bookSnapshot";

/**
 * Gives a new ledger the empty table style, so that a plain header does not turn bold and no line appears
 * (DESIGN, decision 4). Excel's own styles all draw something, and the default may be any of them. Queued only.
 */
export function setPlainStyle(
  context: Excel.RequestContext,
  table: Excel.Table,
  { hasPlainStyle }: Pick<BookOverview, "hasPlainStyle">
): void {
  if (!hasPlainStyle) context.workbook.tableStyles.add(PLAIN_TABLE_STYLE, false);
  table.style = PLAIN_TABLE_STYLE;
}

/** Takes the empty style out of the workbook once `goneTable` was its last. Queued only. */
export function dropPlainStyle(
  context: Excel.RequestContext,
  { hasPlainStyle, tables }: Pick<BookOverview, "hasPlainStyle" | "tables">,
  goneTable: string
): void {
  const isWorn = tables.some(
    ({ name, style }) => name !== goneTable && style === PLAIN_TABLE_STYLE
  );
  if (hasPlainStyle && !isWorn) {
    context.workbook.tableStyles.getItem(PLAIN_TABLE_STYLE).delete();
  }
}
