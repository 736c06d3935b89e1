import { HostObject, readOnly, type ScalarMember } from "../../protocol/hostObject";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { dimensionMismatch } from "../model/excelErrors";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from "../model/readRange";
import type { RangeTarget } from "../model/rangeTarget";
import { setNumberFormats } from "../model/writeNumberFormats";
import { writeRange } from "../model/writeRange";
import { columnHidden, rowHidden, setColumnsHidden, setRowsHidden } from "../model/hiddenLines";
import { heightPointsOf, widthPointsOf } from "../model/lineSizes";
import { booleanArgument } from "./arguments";
import { rangeEditMethods } from "./rangeEditMethods";
import { rangeNavigationMethods } from "./rangeNavigationMethods";
import { rangeSpecialCells } from "./rangeSpecialCells";
import { rangePropertyMethods } from "./rangePropertyMethods";
import { describe, objectOf, type RangesTarget } from "./targets";

/** One range as the group of ranges that formats and rules work on. */
export function rangesOf(range: RangeTarget): RangesTarget {
  return { model: range.model, sheetId: range.sheetId, ranges: [range] };
}

const scalars: Readonly<Record<string, ScalarMember<RangeTarget>>> = {
  Address: readOnly((range) => range.address),
  AddressLocal: readOnly((range) => range.address),
  RowIndex: readOnly((range) => range.area.rowIndex),
  ColumnIndex: readOnly((range) => range.area.columnIndex),
  RowCount: readOnly((range) => range.area.rowCount),
  ColumnCount: readOnly((range) => range.area.columnCount),
  CellCount: readOnly(cellCount),
  IsEntireColumn: readOnly((range) => range.area.rowCount === MAX_ROWS),
  IsEntireRow: readOnly((range) => range.area.columnCount === MAX_COLUMNS),
  Values: { get: readValues, set: writeRange },
  Formulas: { get: readFormulas, set: writeRange },
  FormulasLocal: { get: readFormulas, set: writeRange },
  Text: readOnly(readTexts),
  ValueTypes: readOnly(readValueTypes),
  NumberFormat: { get: readNumberFormats, set: setNumberFormats },
  NumberFormatLocal: { get: readNumberFormats, set: setNumberFormats },
  RowHidden: {
    get: rowHidden,
    set: (range, value) => setRowsHidden(range, booleanArgument(value)),
  },
  ColumnHidden: {
    get: columnHidden,
    set: (range, value) => setColumnsHidden(range, booleanArgument(value)),
  },
  Left: readOnly(({ sheet, area }) => widthPointsOf(sheet, 0, area.columnIndex)),
  Top: readOnly(({ sheet, area }) => heightPointsOf(sheet, 0, area.rowIndex)),
  Width: readOnly(({ sheet, area }) => widthPointsOf(sheet, area.columnIndex, area.columnCount)),
  Height: readOnly(({ sheet, area }) => heightPointsOf(sheet, area.rowIndex, area.rowCount)),
  Hidden: readOnly((range) => {
    const [rows, columns] = [rowHidden(range), columnHidden(range)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
};

/** Excel.Range */
export const rangeObject = describe("Range", {
  scalars,
  navigations: {
    Worksheet: ({ model, sheetId }) => objectOf("Worksheet", { model, sheetId }),
    Format: (range) => objectOf("RangeFormat", rangesOf(range)),
    DataValidation: (range) => objectOf("DataValidation", rangesOf(range)),
    ConditionalFormats: (range) => objectOf("ConditionalFormatCollection", rangesOf(range)),
    Sort: (range) => objectOf("RangeSort", range),
  },
  methods: {
    ...rangeNavigationMethods,
    ...rangeSpecialCells,
    ...rangeEditMethods,
    ...rangePropertyMethods,
    // office.js writes more than 1,500 cells block by block and asks for the size first.
    _ValidateArraySize: (range, [rows, columns]): HostObject | undefined => {
      if (rows !== range.area.rowCount || columns !== range.area.columnCount) {
        throw dimensionMismatch();
      }
      return undefined;
    },
  },
});

/** -1 where there are more cells than Excel counts. */
function cellCount({ area }: RangeTarget): number {
  const count = area.rowCount * area.columnCount;
  return count > 2 ** 31 - 1 ? -1 : count;
}
