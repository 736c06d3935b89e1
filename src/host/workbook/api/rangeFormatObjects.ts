import type { CellFormat } from "../../../ooxml/types";
import type { AnyDescription, ScalarMember } from "../../protocol/hostObject";
import { autofitColumns, autofitRows } from "../model/autofit";
import {
  colorToFile,
  horizontalToFile,
  horizontalToOffice,
  rotationToFile,
  rotationToOffice,
  verticalToFile,
  verticalToOffice,
} from "../model/formatWords";
import {
  columnWidthPoints,
  rowHeightPoints,
  setColumnWidthPoints,
  setRowHeightPoints,
} from "../model/lineSizes";
import { requireUnprotected } from "../model/protection";
import { commonFormat, patchFormats } from "../model/rangeFormats";
import { booleanArgument, numberArgument, textArgument } from "./arguments";
import { rangeBorderObjects } from "./rangeBorderObjects";
import { describe, objectOf, type RangesTarget } from "./targets";

type Member = ScalarMember<RangesTarget>;

/** A member that all cells' formats have in common and that a patch sets. */
function member(
  get: (format: CellFormat) => unknown,
  set: (target: RangesTarget, value: unknown) => void
): Member {
  return { get: (target) => commonFormat(target, get), set };
}

/** Excel.RangeFormat with fill, font, borders and protection. */
export const rangeFormatObjects: readonly AnyDescription[] = [
  describe("RangeFormat", {
    scalars: {
      WrapText: member(
        (format) => format.wrapText,
        (target, value) => patchFormats(target, { wrapText: booleanArgument(value) })
      ),
      HorizontalAlignment: member(
        (format) => horizontalToOffice(format.horizontalAlignment),
        (target, value) => patchFormats(target, { horizontalAlignment: horizontalToFile(value) })
      ),
      VerticalAlignment: member(
        (format) => verticalToOffice(format.verticalAlignment),
        (target, value) => patchFormats(target, { verticalAlignment: verticalToFile(value) })
      ),
      IndentLevel: member(
        (format) => format.indentLevel,
        (target, value) => patchFormats(target, { indentLevel: numberArgument(value) })
      ),
      TextOrientation: member(
        (format) => rotationToOffice(format.textRotation),
        (target, value) => patchFormats(target, { textRotation: rotationToFile(value) })
      ),
      ShrinkToFit: member(
        (format) => format.shrinkToFit,
        (target, value) => patchFormats(target, { shrinkToFit: booleanArgument(value) })
      ),
      ColumnWidth: { get: commonColumnWidth, set: setColumnWidths },
      RowHeight: { get: commonRowHeight, set: setRowHeights },
    },
    navigations: {
      Fill: (target) => objectOf("RangeFill", target),
      Font: (target) => objectOf("RangeFont", target),
      Borders: (target) => objectOf("RangeBorderCollection", target),
      Protection: (target) => objectOf("FormatProtection", target),
    },
    methods: {
      AutofitColumns: (target) => target.ranges.forEach(autofitColumns),
      AutofitRows: (target) => target.ranges.forEach(autofitRows),
    },
  }),
  describe("RangeFill", {
    scalars: {
      // No fill reads as white, as in Excel.
      Color: member(
        (format) => format.fillColor ?? "#FFFFFF",
        (target, value) => patchFormats(target, { fillColor: colorToFile(value) })
      ),
    },
    methods: { Clear: (target) => patchFormats(target, { fillColor: null }) },
  }),
  describe("RangeFont", { scalars: fontMembers() }),
  describe("FormatProtection", {
    scalars: {
      Locked: member(
        (format) => format.locked,
        (target, value) => patchFormats(target, { locked: booleanArgument(value) })
      ),
    },
  }),
  ...rangeBorderObjects,
];

function fontMembers(): Readonly<Record<string, Member>> {
  return {
    Name: member(
      ({ font }) => font.name,
      (target, value) => patchFormats(target, { font: { name: textArgument(value) } })
    ),
    Size: member(
      ({ font }) => font.sizePoints,
      (target, value) => patchFormats(target, { font: { sizePoints: numberArgument(value) } })
    ),
    Bold: member(
      ({ font }) => font.bold,
      (target, value) => patchFormats(target, { font: { bold: booleanArgument(value) } })
    ),
    Italic: member(
      ({ font }) => font.italic,
      (target, value) => patchFormats(target, { font: { italic: booleanArgument(value) } })
    ),
    Underline: member(
      ({ font }) => (font.underline ? "Single" : "None"),
      (target, value) => patchFormats(target, { font: { underline: value !== "None" } })
    ),
    Strikethrough: member(
      ({ font }) => font.strikethrough,
      (target, value) => patchFormats(target, { font: { strikethrough: booleanArgument(value) } })
    ),
    Color: member(
      ({ font }) => font.color ?? "#000000",
      (target, value) => patchFormats(target, { font: { color: colorToFile(value) } })
    ),
  };
}

function commonColumnWidth(target: RangesTarget): number | null {
  const sheet = target.model.sheet(target.sheetId);
  return agreed(
    target.ranges.flatMap(({ area }) => lines(area.columnIndex, area.columnCount)),
    (column) => columnWidthPoints(sheet, column)
  );
}

function commonRowHeight(target: RangesTarget): number | null {
  const sheet = target.model.sheet(target.sheetId);
  return agreed(
    target.ranges.flatMap(({ area }) => lines(area.rowIndex, Math.min(area.rowCount, 100_000))),
    (row) => rowHeightPoints(sheet, row)
  );
}

function setColumnWidths(target: RangesTarget, value: unknown): void {
  const sheet = target.model.sheet(target.sheetId);
  requireUnprotected(sheet);
  const points = numberArgument(value);
  for (const { area } of target.ranges) {
    for (const column of lines(area.columnIndex, area.columnCount)) {
      setColumnWidthPoints(sheet, column, points);
    }
  }
}

function setRowHeights(target: RangesTarget, value: unknown): void {
  const sheet = target.model.sheet(target.sheetId);
  requireUnprotected(sheet);
  const points = numberArgument(value);
  for (const { area } of target.ranges) {
    for (const row of lines(area.rowIndex, area.rowCount)) setRowHeightPoints(sheet, row, points);
  }
}

function lines(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_line, index) => start + index);
}

function agreed(all: readonly number[], read: (line: number) => number): number | null {
  const [first, ...others] = all;
  if (first === undefined) return null;
  const value = read(first);
  return others.every((line) => read(line) === value) ? value : null;
}
