import type { AnyDescription } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { clearRange } from "../model/clearRange";
import { itemNotFound } from "../model/excelErrors";
import { sortRows } from "../model/sortRows";
import { integerArgument, wordArgument } from "./arguments";
import { sortFields } from "./sortFields";
import { describe, objectOf, type RangesTarget } from "./targets";

/** Excel.RangeAreas, RangeCollection and RangeSort. */
export const rangeAreasObjects: readonly AnyDescription[] = [
  describe("RangeAreas", {
    scalars: {
      Address: readOnly(({ ranges }) => ranges.map(({ address }) => address).join(",")),
      AreaCount: readOnly(({ ranges }) => ranges.length),
      CellCount: readOnly(({ ranges }) =>
        ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0)
      ),
    },
    navigations: {
      Areas: (target) => objectOf("RangeCollection", target),
      Format: (target) => objectOf("RangeFormat", target),
      ConditionalFormats: (target) => objectOf("ConditionalFormatCollection", target),
      DataValidation: (target) => objectOf("DataValidation", target),
      Worksheet: ({ model, sheetId }) => objectOf("Worksheet", { model, sheetId }),
    },
    methods: {
      Clear: ({ ranges }, [applyTo]) => {
        const what = wordArgument(applyTo ?? "All", ["All", "Contents", "Formats"]);
        for (const range of ranges) clearRange(range, what);
      },
    },
  }),
  describe("RangeCollection", {
    items: ({ ranges }) => ranges.map((range) => objectOf("Range", range)),
    methods: {
      GetCount: ({ ranges }) => ranges.length,
      GetItemAt: (target, [index]) => rangeItem(target, integerArgument(index)),
    },
    item: (target, index) => rangeItem(target, integerArgument(index)),
  }),
  describe("RangeSort", {
    methods: {
      Apply: (range, [fields, matchCase, hasHeaders]) => {
        const { area } = range;
        const body = { ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - 1 };
        const sorted = hasHeaders === true ? range.at(body) : range;
        sortRows(sorted, sortFields(fields), matchCase === true);
      },
    },
  }),
];

function rangeItem({ ranges }: RangesTarget, index: number) {
  const range = ranges[index];
  if (range === undefined) throw itemNotFound();
  return objectOf("Range", range);
}
