import { areaAddress } from "../../../../src/domain/model/area";
import { detectTables, type TableCandidate } from "../../../../src/domain/reading/detectTables";
import { drawnSheet } from "./drawnSheet";
import { UGLY_SHEETS } from "./uglySheetList";

const rows = (first: number, last: number): string =>
  first === last ? String(first) : `${first}-${last}`;

function described({ area, headerRows, firstDataRow, lastDataRow }: TableCandidate): string {
  const [first, last = first] = [headerRows[0], headerRows.at(-1)];
  const header = first === undefined || last === undefined ? "none" : rows(first + 1, last + 1);
  return `${areaAddress(area)} header ${header} data ${rows(firstDataRow + 1, lastDataRow + 1)}`;
}

describe.each(Object.entries(UGLY_SHEETS))("%s", (_kind, sheets) => {
  test.each(sheets)("$name", ({ drawing, tables, skipped }) => {
    const found = detectTables(drawnSheet(drawing));
    expect(found.slice(0, Math.max(1, tables.length)).map(described)).toEqual(tables);
    if (skipped === undefined) return;
    const others = found[0]?.skippedRows.map(({ rowIndex, kind }) => `${rowIndex + 1} ${kind}`);
    expect(others).toEqual(skipped);
  });
});
