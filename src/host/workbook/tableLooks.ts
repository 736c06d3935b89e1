import type { Area, CellFormat, SheetPart, TablePart, TableStyle } from "../../ooxml/types";
import type { WorkbookModel } from "./model/workbookModel";
import { tableCellLook, type TableCellLook } from "./tableCellLook";

/** How cells look with the table styles 表格样式 under their own formats. */
export interface TableLooks {
  /** `own`, the cell's format, over the style of the table that the cell lies in. */
  onTable(own: CellFormat, sheetId: string, row: number, column: number): CellFormat;
  /** Tables, rows or formats may have changed. */
  forget(): void;
}

interface DressedTable {
  readonly table: TablePart;
  readonly style: TableStyle;
  /** For each row of the table how many shown body rows stand above it: stripes skip hidden rows. */
  readonly shownAbove: readonly number[];
}

type Side = "left" | "right" | "top" | "bottom";

const NEIGHBOURS: readonly (readonly [side: Side, opposite: Side, down: number, right: number])[] =
  [
    ["left", "right", 0, -1],
    ["right", "left", 0, 1],
    ["top", "bottom", -1, 0],
    ["bottom", "top", 1, 0],
  ];

/** Looks over a model; the tables are read when asked and kept until `forget`. */
export function createTableLooks(model: WorkbookModel): TableLooks {
  const known = new Map<string, readonly DressedTable[]>();

  function tablesOf(sheetId: string): readonly DressedTable[] {
    const found = known.get(sheetId) ?? dressedTables(model, sheetId);
    known.set(sheetId, found);
    return found;
  }

  return {
    forget: () => known.clear(),
    onTable(own, sheetId, row, column) {
      const dressed = tablesOf(sheetId).find(({ table }) => isInside(table.area, row, column));
      if (dressed === undefined) return own;
      const { table, style, shownAbove } = dressed;
      const at = { row: row - table.area.rowIndex, column: column - table.area.columnIndex };
      const look = tableCellLook(style, table, at, shownAbove[at.row] ?? 0);
      const standard = model.package.format(0);
      const sheet = model.sheet(sheetId);
      return {
        ...own,
        font: fontOn(own.font, standard.font, look),
        ...(own.fillColor === undefined && look.fillColor !== undefined
          ? { fillColor: look.fillColor }
          : {}),
        borders: { ...freeEdges(model, sheet, look, row, column), ...own.borders },
      };
    },
  };
}

function dressedTables(model: WorkbookModel, sheetId: string): readonly DressedTable[] {
  const sheet = model.sheet(sheetId);
  return model.package.tables.flatMap((table) => {
    if (table.sheetId !== sheetId || table.styleName === undefined) return [];
    const style = model.package.tableStyle(table.styleName);
    return style === undefined ? [] : [{ table, style, shownAbove: shownAbove(sheet, table) }];
  });
}

function shownAbove(sheet: SheetPart, { area, headerRow }: TablePart): readonly number[] {
  let count = 0;
  return Array.from({ length: area.rowCount }, (_row, offset) => {
    const before = count;
    const isBody = offset > 0 || !headerRow;
    if (isBody && !sheet.isRowHidden(area.rowIndex + offset)) count += 1;
    return before;
  });
}

/**
 * What a cell's font leaves at the workbook's standard is taken from the table. (assumption: the file
 * does not say which of its properties a font was given on purpose)
 */
function fontOn(
  own: CellFormat["font"],
  standard: CellFormat["font"],
  look: TableCellLook
): CellFormat["font"] {
  const color = own.color === standard.color ? (look.fontColor ?? own.color) : own.color;
  return {
    ...own,
    bold: own.bold || look.bold === true,
    italic: own.italic || look.italic === true,
    underline: own.underline || look.underline === true,
    strikethrough: own.strikethrough || look.strikethrough === true,
    ...(color === undefined ? {} : { color }),
  };
}

/** The table's edges that no neighbour draws with a border of its own. */
function freeEdges(
  model: WorkbookModel,
  sheet: SheetPart,
  { borders }: TableCellLook,
  row: number,
  column: number
): CellFormat["borders"] {
  const free = NEIGHBOURS.flatMap(([side, opposite, down, right]) => {
    const edge = borders[side];
    const [beside, over] = [row + down, column + right];
    if (edge === undefined) return [];
    if (beside < 0 || over < 0) return [[side, edge] as const];
    const neighbour = model.package.format(sheet.styleIndex(beside, over));
    return neighbour.borders[opposite] === undefined ? [[side, edge] as const] : [];
  });
  return Object.fromEntries(free);
}

function isInside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.rowIndex &&
    row < area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount
  );
}
