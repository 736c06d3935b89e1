import type { CellFormat } from "../../../ooxml/types";
import type { Method } from "../../protocol/hostObject";
import { areaAddress, quoteSheetName } from "../model/address";
import { cellArea } from "../model/area";
import { invalidArgument, dimensionMismatch } from "../model/excelErrors";
import {
  edgeStyle,
  edgeWeight,
  horizontalToOffice,
  rotationToOffice,
  verticalToOffice,
} from "../model/formatWords";
import { setColumnsHidden, setRowsHidden } from "../model/hiddenLines";
import {
  columnWidthPoints,
  rowHeightPoints,
  setColumnWidthPoints,
  setRowHeightPoints,
} from "../model/lineSizes";
import { requireUnprotected } from "../model/protection";
import { readGrid } from "../model/readRange";
import { createStylePatcher } from "../model/stylePatcher";
import type { RangeTarget } from "../model/rangeTarget";
import { numberArgument, optionsArgument } from "./arguments";
import { cellPatch } from "./cellPatch";

type Options = Readonly<Record<string, unknown>>;
type Reader = (format: CellFormat) => unknown;

/** Members of CellProperties.format (learn.microsoft.com, Excel.CellPropertiesFormat) and how they are read. */
const FORMAT_READERS: Readonly<Record<string, Reader>> = {
  wrapText: (format) => format.wrapText,
  horizontalAlignment: (format) => horizontalToOffice(format.horizontalAlignment),
  verticalAlignment: (format) => verticalToOffice(format.verticalAlignment),
  indentLevel: (format) => format.indentLevel,
  textOrientation: (format) => rotationToOffice(format.textRotation),
  shrinkToFit: (format) => format.shrinkToFit,
};

const FONT_READERS: Readonly<Record<string, Reader>> = {
  name: ({ font }) => font.name,
  size: ({ font }) => font.sizePoints,
  bold: ({ font }) => font.bold,
  italic: ({ font }) => font.italic,
  underline: ({ font }) => (font.underline ? "Single" : "None"),
  strikethrough: ({ font }) => font.strikethrough,
  color: ({ font }) => font.color ?? "#000000",
};

const EDGES = ["top", "bottom", "left", "right"] as const;

/** getCellProperties, getRowProperties … and their setters. */
export const rangePropertyMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCellProperties: (range, [options]) => {
    const wanted = optionsArgument(options);
    const known = new Map<number, Options>();
    return readGrid(range.area, (row, column) => {
      const style = range.sheet.styleIndex(row, column);
      const format = known.get(style) ?? cellFormatProperties(range, style, wanted);
      known.set(style, format);
      return { ...format, ...cellAddressProperties(range, row, column, wanted) };
    });
  },
  GetRowProperties: (range, [options]) => {
    const wanted = optionsArgument(options);
    return lines(range.area.rowIndex, range.area.rowCount).map((row) => ({
      ...(wanted["rowIndex"] === true ? { rowIndex: row } : {}),
      ...(wanted["rowHidden"] === true ? { rowHidden: range.sheet.isRowHidden(row) } : {}),
      ...(optionsArgument(wanted["format"])["rowHeight"] === true
        ? { format: { rowHeight: rowHeightPoints(range.sheet, row) } }
        : {}),
    }));
  },
  GetColumnProperties: (range, [options]) => {
    const wanted = optionsArgument(options);
    return lines(range.area.columnIndex, range.area.columnCount).map((column) => ({
      ...(wanted["columnIndex"] === true ? { columnIndex: column } : {}),
      ...(wanted["columnHidden"] === true
        ? { columnHidden: range.sheet.isColumnHidden(column) }
        : {}),
      ...(optionsArgument(wanted["format"])["columnWidth"] === true
        ? { format: { columnWidth: columnWidthPoints(range.sheet, column) } }
        : {}),
    }));
  },
  SetCellProperties: (range, [grid]) => setCellProperties(range, grid),
  SetRowProperties: (range, [list]) => {
    requireUnprotected(range.sheet);
    forEachLine(list, range.area.rowCount, (properties, index) => {
      const row = range.area.rowIndex + index;
      const height = optionsArgument(properties["format"])["rowHeight"];
      if (height !== undefined && height !== null) {
        setRowHeightPoints(range.sheet, row, numberArgument(height));
      }
      const hidden = properties["rowHidden"];
      if (hidden === undefined || hidden === null) return;
      setRowsHidden(range.at({ ...range.area, rowIndex: row, rowCount: 1 }), hidden === true);
    });
  },
  SetColumnProperties: (range, [list]) => {
    requireUnprotected(range.sheet);
    forEachLine(list, range.area.columnCount, (properties, index) => {
      const columnIndex = range.area.columnIndex + index;
      const width = optionsArgument(properties["format"])["columnWidth"];
      if (width !== undefined && width !== null) {
        setColumnWidthPoints(range.sheet, columnIndex, numberArgument(width));
      }
      const hidden = properties["columnHidden"];
      if (hidden === undefined || hidden === null) return;
      setColumnsHidden(range.at({ ...range.area, columnIndex, columnCount: 1 }), hidden === true);
    });
  },
};

function cellFormatProperties(range: RangeTarget, style: number, wanted: Options): Options {
  const format = range.model.package.format(style);
  const ask = optionsArgument(wanted["format"]);
  if (Object.keys(ask).length === 0) return {};
  const answer: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(ask)) {
    if (option === null || option === undefined || option === false) continue;
    if (name === "fill")
      answer[name] = pick(option, { color: () => format.fillColor ?? "#FFFFFF" });
    else if (name === "font") answer[name] = pickFormat(option, FONT_READERS, format);
    else if (name === "protection") answer[name] = { locked: format.locked };
    else if (name === "borders") {
      answer[name] = Object.fromEntries(
        EDGES.map((edge) => [edge, borderProperties(option, edge, format)])
      );
    } else answer[name] = readFormatMember(name, format);
  }
  return { format: answer };
}

function borderProperties(option: unknown, edge: (typeof EDGES)[number], format: CellFormat) {
  const own = optionsArgument(optionsArgument(option)[edge]);
  const shared = Object.keys(own).length > 0 ? own : optionsArgument(option);
  const border = format.borders[edge];
  return pick(shared, {
    style: () => edgeStyle(border),
    weight: () => edgeWeight(border),
    color: () => border?.color ?? "#000000",
  });
}

function readFormatMember(name: string, format: CellFormat): unknown {
  const read = FORMAT_READERS[name];
  if (read === undefined) throw invalidArgument(`cell property ${name}`);
  return read(format);
}

function pickFormat(
  option: unknown,
  readers: Readonly<Record<string, Reader>>,
  format: CellFormat
) {
  return pick(
    option,
    Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, () => read(format)]))
  );
}

/** The members that are asked for with `true`; throws InvalidArgument for unknown ones. */
function pick(option: unknown, members: Readonly<Record<string, () => unknown>>): Options {
  return Object.fromEntries(
    Object.entries(optionsArgument(option))
      .filter(([name, isWanted]) => isWanted === true && Object.hasOwn(members, name))
      .map(([name]) => [name, members[name]?.()])
  );
}

function cellAddressProperties(range: RangeTarget, row: number, column: number, wanted: Options) {
  if (wanted["address"] !== true) return {};
  const cell = areaAddress(cellArea(row, column));
  return { address: `${quoteSheetName(range.sheet.name)}!${cell}` };
}

function setCellProperties(range: RangeTarget, grid: unknown): void {
  requireUnprotected(range.sheet);
  const { rowIndex, columnIndex, rowCount, columnCount } = range.area;
  const apply = createStylePatcher(range.model, range.sheet);
  const rows = Array.isArray(grid) ? (grid as readonly unknown[]) : undefined;
  if (rows?.length !== rowCount) throw dimensionMismatch();
  rows.forEach((cells, r) => {
    if (!Array.isArray(cells) || cells.length !== columnCount) throw dimensionMismatch();
    cells.forEach((properties: unknown, c) => {
      const patch = cellPatch(optionsArgument(optionsArgument(properties)["format"]));
      if (Object.keys(patch).length > 0) apply(rowIndex + r, columnIndex + c, patch);
    });
  });
}

function forEachLine(
  list: unknown,
  count: number,
  apply: (properties: Options, index: number) => void
): void {
  if (!Array.isArray(list) || list.length !== count) throw dimensionMismatch();
  list.forEach((properties: unknown, index) => apply(optionsArgument(properties), index));
}

function lines(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_line, index) => start + index);
}
