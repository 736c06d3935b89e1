import fc from "fast-check";
import type { SheetSnapshot } from "../../../../src/domain/model/sheetSnapshot";
import { detectTables, type TableCandidate } from "../../../../src/domain/reading/detectTables";
import { drawnSheet } from "./drawnSheet";
import { UGLY_SHEETS } from "./uglySheetList";

const ALL = Object.values(UGLY_SHEETS)
  .flat()
  .filter(({ tables }) => tables.length > 0);

/** What must not change: headings, header rows and record rows, in rows of the sheet as it was drawn. */
function essence(candidate: TableCandidate | undefined, rowBefore: (row: number) => number) {
  if (!candidate) return undefined;
  const skipped = new Set(candidate.skippedRows.map(({ rowIndex }) => rowIndex));
  const records: number[] = [];
  for (let row = candidate.firstDataRow; row <= candidate.lastDataRow; row += 1) {
    if (!skipped.has(row)) records.push(rowBefore(row));
  }
  return {
    headerRows: candidate.headerRows.map(rowBefore),
    headings: candidate.columns.map(({ heading }) => heading),
    records,
  };
}

/** Rows of the body above which a blank row can be put without going through a merged area. */
function gaps(sheet: SheetSnapshot, candidate: TableCandidate | undefined): readonly number[] {
  if (!candidate) return [];
  const isInside = (row: number): boolean =>
    sheet.merges.some((merge) => merge.rowIndex < row && row < merge.rowIndex + merge.rowCount);
  const all = Array.from(
    { length: candidate.lastDataRow - candidate.firstDataRow + 1 },
    (_, index) => candidate.firstDataRow + index
  );
  return all.filter((row) => !isInside(row));
}

function withBlankRow(sheet: SheetSnapshot, at: number): SheetSnapshot {
  const insert = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell): Cell[][] => {
    const copy = rows.map((row) => [...row]);
    copy.splice(at, 0, Array<Cell>(sheet.area.columnCount).fill(blank));
    return copy;
  };
  return {
    ...sheet,
    area: { ...sheet.area, rowCount: sheet.area.rowCount + 1 },
    values: insert(sheet.values, ""),
    formulas: insert(sheet.formulas, ""),
    numberFormats: insert(sheet.numberFormats, "General"),
    merges: sheet.merges.map((merge) =>
      merge.rowIndex < at ? merge : { ...merge, rowIndex: merge.rowIndex + 1 }
    ),
  };
}

test("a sheet that is shifted gives the same tables", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ALL),
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 0, max: 30 }),
      ({ drawing }, down, right) => {
        const before = detectTables(drawnSheet(drawing));
        const after = detectTables(drawnSheet(drawing, { rowIndex: down, columnIndex: right }));
        expect(after.map((table) => essence(table, (row) => row - down))).toEqual(
          before.map((table) => essence(table, (row) => row))
        );
        expect(after.map(({ area }) => area.columnIndex - right)).toEqual(
          before.map(({ area }) => area.columnIndex)
        );
      }
    ),
    { numRuns: 200 }
  );
});

test.each(ALL)("a blank row anywhere in the body changes no record: $name", ({ drawing }) => {
  const sheet = drawnSheet(drawing);
  const [before] = detectTables(sheet);
  for (const gap of gaps(sheet, before)) {
    const [after] = detectTables(withBlankRow(sheet, gap));
    expect([gap, essence(after, (row) => (row > gap ? row - 1 : row))]).toEqual([
      gap,
      essence(before, (row) => row),
    ]);
  }
});

test("no grid makes detection throw, and every table lies on the sheet", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 10, unit: "binary" }),
    fc.constantFrom(
      "",
      "",
      "序号",
      "任务",
      "责任人",
      "时限",
      "合计",
      "一、",
      "注：",
      "一",
      "<",
      "^"
    ),
    fc.constantFrom("1", "2", "3", "'=1+1", "@2026-3-1", "进行中", "（必填）", "甲", "■")
  );
  const line = fc
    .array(cell, { maxLength: 9 })
    .map((cells) => cells.join("|").replaceAll("\n", ""));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
      const sheet = drawnSheet(lines.join("\n"));
      for (const { area, firstDataRow, lastDataRow } of detectTables(sheet)) {
        expect(area.columnIndex).toBeGreaterThanOrEqual(0);
        expect(area.rowIndex + area.rowCount).toBeLessThanOrEqual(sheet.area.rowCount);
        expect(area.columnIndex + area.columnCount).toBeLessThanOrEqual(sheet.area.columnCount);
        expect(lastDataRow).toBeGreaterThanOrEqual(firstDataRow - 1);
      }
    }),
    { numRuns: 400 }
  );
});
