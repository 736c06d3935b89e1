import { offScreen } from "../../../../src/host/page/grid/gridScroll";
import type { GridSheet } from "../../../../src/host/page/grid/gridTypes";

const SHEET: GridSheet = {
  id: "1",
  rowCount: 200,
  columnCount: 60,
  defaultRowHeight: 20,
  defaultColumnWidth: 72,
  rowHeights: new Map(),
  columnWidths: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  frozenRows: 4,
  frozenColumns: 1,
  showGridlines: true,
};
const SEEN = { startRow: 20, endRow: 40, startColumn: 5, endColumn: 15 };
const cell = (rowIndex: number, columnIndex: number) => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount: 1,
});

describe("offScreen", () => {
  type Target = { readonly row: number; readonly column: number } | undefined;

  test.each<[ReturnType<typeof cell>, Target, string]>([
    [cell(25, 8), undefined, "in sight"],
    [cell(2, 0), undefined, "in both frozen panes"],
    [cell(30, 0), undefined, "in the frozen column"],
    [cell(100, 8), { row: 98, column: 5 }, "below: two rows stay before it"],
    [cell(5, 8), { row: 3, column: 5 }, "above"],
    [cell(25, 50), { row: 20, column: 48 }, "to the right"],
    [cell(40, 15), { row: 38, column: 13 }, "half in sight at the edge counts as out"],
  ])("%j scrolls to %j: %s", (area, target) => {
    expect(offScreen(area, SHEET, SEEN)).toEqual(target);
  });

  it("leaves a grid alone that shows nothing yet", () => {
    expect(offScreen(cell(100, 8), SHEET, null)).toBeUndefined();
  });
});
