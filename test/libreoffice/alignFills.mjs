import { address } from "./address.mjs";

/** Empty rows or columns that may stand before the first content of a sheet. */
const FARTHEST_START = 30;
/** Cells that are enough to recognise the start by. */
const PROBES = 300;

/** Rows or columns that are shown, counted from 1; some beyond the end, where formats may go on. */
function shown(count, hidden) {
  return Array.from({ length: count + FARTHEST_START }, (_, index) => index + 1).filter(
    (position) => !hidden.has(position)
  );
}

/** Cells of the table that show something, with their place in it. */
function contentOf(table) {
  return table.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) =>
      cell !== undefined && (cell.number !== null || cell.text !== "")
        ? [{ ...cell, rowIndex, columnIndex }]
        : []
    )
  );
}

/** 1 where the cell of the table is that of the sheet, 0 where a text differs, NaN where a number does. */
function agreement(cell, value) {
  if (cell.number === null)
    return value !== undefined && cell.text === String(value).replace(/\s/g, "") ? 1 : 0;
  return Math.abs(Number(value) - cell.number) < 1e-6 ? 1 : NaN;
}

/**
 * Fills of an HTML table by cell address. The table does not say where in the sheet it begins: taken is
 * the start at which all numbers fit and most texts do. Undefined where no start fits.
 */
export function alignFills(table, sheet) {
  const rows = shown(sheet.rowCount, sheet.hiddenRows);
  const columns = shown(sheet.columnCount, sheet.hiddenColumns);
  const content = contentOf(table).slice(0, PROBES);
  let best = { agreed: 0, down: 0, right: 0 };
  for (let down = 0; down < FARTHEST_START; down++)
    for (let right = 0; right < FARTHEST_START; right++) {
      const agreed = content.reduce((total, cell) => {
        const at = address(rows[down + cell.rowIndex], columns[right + cell.columnIndex]);
        return total + agreement(cell, sheet.cells.get(at));
      }, 0);
      if (agreed > best.agreed) best = { agreed, down, right };
    }
  if (best.agreed < content.length / 2) return undefined;
  const fills = new Map();
  table.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      if (cell === undefined) return;
      fills.set(address(rows[best.down + rowIndex], columns[best.right + columnIndex]), cell.fill);
    })
  );
  return fills;
}
