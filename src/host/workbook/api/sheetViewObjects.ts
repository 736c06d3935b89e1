import type { AnyDescription } from "../../protocol/hostObject";
import { notImplementedError } from "../../protocol/hostError";
import { readOnly } from "../../protocol/hostObject";
import { setAutoFilter } from "../model/autoFilter";
import { invalidOperation } from "../model/excelErrors";
import { RangeTarget } from "../model/rangeTarget";
import { resolveAddress } from "../model/resolveAddress";
import { optionalInteger, optionsArgument } from "./arguments";
import { describe, objectOf, targetOf, type SheetTarget } from "./targets";

/** Options of Excel.WorksheetProtectionOptions and the attributes of sheetProtection (ECMA-376 18.3.1.85). */
const PROTECTION_OPTIONS: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
};

/** Frozen panes, protection and the sheet's auto filter. */
export const sheetViewObjects: readonly AnyDescription[] = [
  describe("WorksheetFreezePanes", {
    methods: {
      FreezeRows: (target, [count]) => freeze(target, optionalInteger(count, 1), 0),
      FreezeColumns: (target, [count]) => freeze(target, 0, optionalInteger(count, 1)),
      FreezeAt: (target, [range]) => {
        const { area } = rangeOf(target, range);
        freeze(target, area.rowIndex + area.rowCount, area.columnIndex + area.columnCount);
      },
      Unfreeze: (target) => freeze(target, 0, 0),
      GetLocation: (target) => frozenRange(target) ?? refuseNothingFrozen(),
      GetLocationOrNullObject: frozenRange,
    },
  }),
  describe("WorksheetProtection", {
    scalars: { Protected: readOnly(({ model, sheetId }) => model.sheet(sheetId).isProtected) },
    methods: {
      Protect: ({ model, sheetId }, [options]) => {
        const sheet = model.sheet(sheetId);
        if (sheet.isProtected) throw invalidOperation("the sheet is protected already");
        sheet.setProtection(protectionAttributes(optionsArgument(options)));
      },
      Unprotect: ({ model, sheetId }) => model.sheet(sheetId).setProtection(undefined),
    },
  }),
  describe("AutoFilter", {
    scalars: {
      Enabled: readOnly(({ model, sheetId }) => model.sheet(sheetId).autoFilterArea !== undefined),
      IsDataFiltered: readOnly(({ model, sheetId }) => {
        const sheet = model.sheet(sheetId);
        return sheet.autoFilterArea !== undefined && sheet.isFiltered;
      }),
    },
    methods: {
      Apply: (target, [range, columnIndex]) => {
        if (columnIndex !== null && columnIndex !== undefined) {
          throw notImplementedError("AutoFilter", "Apply(columnIndex)");
        }
        setAutoFilter(target.model, target.sheetId, rangeOf(target, range).area);
      },
      Remove: ({ model, sheetId }) => setAutoFilter(model, sheetId, undefined),
      GetRangeOrNullObject: ({ model, sheetId }) => {
        const area = model.sheet(sheetId).autoFilterArea;
        return area === undefined ? null : objectOf("Range", new RangeTarget(model, sheetId, area));
      },
    },
  }),
];

function freeze({ model, sheetId }: SheetTarget, rows: number, columns: number): void {
  model.sheet(sheetId).setFrozenPanes({ rows, columns });
}

function rangeOf({ model, sheetId }: SheetTarget, argument: unknown): RangeTarget {
  return targetOf("Range", argument) ?? resolveAddress(model, sheetId, String(argument));
}

function frozenRange({ model, sheetId }: SheetTarget) {
  const { rows, columns } = model.sheet(sheetId).frozenPanes;
  if (rows === 0 && columns === 0) return null;
  const area = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: rows === 0 ? 1_048_576 : rows,
    columnCount: columns === 0 ? 16_384 : columns,
  };
  return objectOf("Range", new RangeTarget(model, sheetId, area));
}

function refuseNothingFrozen(): never {
  throw invalidOperation("nothing is frozen");
}

/** In the file an attribute that is true forbids; what the options do not mention stays forbidden. */
function protectionAttributes(
  options: Readonly<Record<string, unknown>>
): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    Object.entries(PROTECTION_OPTIONS).map(([option, attribute]) => [
      attribute,
      options[option] !== true,
    ])
  );
}
