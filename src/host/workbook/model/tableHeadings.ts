import type { Area, Scalar, TablePart } from "../../../ooxml/types";
import { columnArea, intersectAreas } from "./area";
import type { WorkbookModel } from "./workbookModel";

/**
 * Keeps column names and header cells of tables together after cells were written: the name follows the
 * cell; a blank or repeated heading is replaced by a free name, as Excel does.
 */
export function syncHeadings(model: WorkbookModel, sheetId: string, area: Area): void {
  for (const table of model.package.tables) {
    if (table.sheetId !== sheetId || !table.headerRow) continue;
    const header = { ...table.area, rowCount: 1 };
    if (intersectAreas(header, area) === undefined) continue;
    renameColumns(model, table);
  }
}

function renameColumns(model: WorkbookModel, table: TablePart): void {
  const sheet = model.sheet(table.sheetId);
  const { rowIndex, columnIndex } = table.area;
  const taken = new Set<string>();
  const names = table.columns.map((column, index) => {
    const shown = headingText(sheet.value(rowIndex, columnIndex + index));
    const name = freeHeading(shown === "" ? defaultHeading(index) : shown, taken);
    taken.add(name.toLowerCase());
    if (sheet.value(rowIndex, columnIndex + index) !== name) {
      sheet.setValue(rowIndex, columnIndex + index, name);
      model.cellsWritten(table.sheetId, columnArea(columnIndex + index, rowIndex, 1));
    }
    return { ...column, name };
  });
  if (names.every(({ name }, index) => name === table.columns[index]?.name)) return;
  model.package.updateTable(table.id, { columns: names });
  model.structureChanged("formulasMoved");
}

/** A heading's text as the table stores it: whatever the cell holds, as text. */
export function headingText(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** `列1`, as a Chinese Excel names a column without heading. */
export function defaultHeading(index: number): string {
  return `列${index + 1}`;
}

/** `wanted`, or with the first number behind it that is not taken; case does not count. */
export function freeHeading(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}
