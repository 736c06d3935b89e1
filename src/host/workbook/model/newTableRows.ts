import type { Area, SheetPart } from "../../../ooxml/types";
import { moveFormula } from "../formula/moveFormula";
import { columnArea, intersectAreas } from "./area";
import { tableBody, tableById, type WorkbookModel } from "./workbookModel";

/** Writes the calculated columns' formulas into new body rows, where the cells are blank. */
export function fillNewRows(
  model: WorkbookModel,
  tableId: string,
  firstRow: number,
  rowCount: number
): void {
  const table = tableById(model, tableId);
  const sheet = model.sheet(table.sheetId);
  const body = tableBody(table);
  table.columns.forEach(({ calculatedColumnFormula: formula }, index) => {
    if (formula === undefined) return;
    const column = body.columnIndex + index;
    const from = { row: body.rowIndex, column };
    for (let row = firstRow; row < firstRow + rowCount; row += 1) {
      const isBlank = sheet.value(row, column) === null && sheet.formula(row, column) === undefined;
      if (isBlank) sheet.setFormula(row, column, moveFormula(formula, from, { row, column }), null);
    }
    model.cellsWritten(table.sheetId, columnArea(column, firstRow, rowCount));
  });
}

/** Gives new rows the formats of a neighbouring row. */
export function copyRowFormats(sheet: SheetPart, block: Area, fromRow: number): void {
  for (
    let column = block.columnIndex;
    column < block.columnIndex + block.columnCount;
    column += 1
  ) {
    const style = sheet.styleIndex(fromRow, column);
    for (let row = block.rowIndex; row < block.rowIndex + block.rowCount; row += 1) {
      if (sheet.styleIndex(row, column) !== style) sheet.setStyleIndex(row, column, style);
    }
  }
}

/** Lets rules that end with the last row of `body` reach `count` rows further. */
export function extendRules(sheet: SheetPart, body: Area, count: number): void {
  const extend = (area: Area): Area =>
    intersectAreas(area, body) !== undefined &&
    area.rowIndex >= body.rowIndex &&
    area.rowIndex + area.rowCount === body.rowIndex + body.rowCount
      ? { ...area, rowCount: area.rowCount + count }
      : area;
  const changes = (areas: readonly Area[]): boolean => areas.some((area) => extend(area) !== area);
  for (const rule of sheet.conditionalFormats) {
    if (!changes(rule.areas)) continue;
    sheet.updateConditionalFormat(rule.id, { areas: rule.areas.map(extend) });
  }
  if (!sheet.dataValidations.some(({ areas }) => changes(areas))) return;
  sheet.setDataValidations(
    sheet.dataValidations.map((rule) => ({ ...rule, areas: rule.areas.map(extend) }))
  );
}
