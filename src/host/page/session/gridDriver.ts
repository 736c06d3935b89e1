import type { HostWorkbook } from "../../workbook/hostWorkbook";
import type { Grid, GridArea, GridSheet } from "../grid/gridTypes";
import { digitWidth } from "./digitWidth";
import { createRowFitter } from "./fittedRows";
import { hostGridSource, type HostGridSource } from "./hostGridSource";
import { frameSignature, sheetFrame } from "./sheetFrame";

/** Keeps a grid showing the active sheet of the open workbook. */
export interface GridDriver {
  /**
   * Sets the grid up again where sheet or frame changed, otherwise only draws; then selects. Rejects where
   * the active sheet could not be set up; the next call tries it anew.
   */
  bringUpToDate(workbook: HostWorkbook): Promise<void>;
  /** The user selected in the grid itself: nothing to select back. */
  userSelected(area: GridArea): void;
}

interface Shown {
  readonly workbook: HostWorkbook;
  /** Ids repeat from workbook to workbook. */
  readonly sheetId: string;
  readonly signature: string;
  readonly source: HostGridSource;
}

interface WorkbookMeasures {
  readonly workbook: HostWorkbook;
  readonly digitPixels: number;
  readonly fitterOf: ReturnType<typeof createRowFitter>;
}

/** The standard font is that of the first cell style. */
function measuresOf(workbook: HostWorkbook): WorkbookMeasures {
  return {
    workbook,
    digitPixels: digitWidth(workbook.package.format(0).font),
    fitterOf: createRowFitter(workbook),
  };
}

/** A driver of a grid that shows nothing yet. */
export function createGridDriver(grid: Grid): GridDriver {
  let shown: Shown | undefined;
  let measures: WorkbookMeasures | undefined;
  let selected = "";

  return {
    async bringUpToDate(workbook) {
      const { sheetId, area: areaBefore } = workbook.selection();
      const sheet = workbook.sheets().find(({ id }) => id === sheetId);
      if (sheet === undefined) return;
      if (measures?.workbook !== workbook) measures = measuresOf(workbook);
      const { digitPixels, fitterOf } = measures;
      const frame = sheetFrame(sheet, areaBefore, { digitPixels, fitRow: fitterOf(sheet) });
      const isJustOpened = shown?.workbook !== workbook;
      const signature = frameSignature(frame);
      if (shown?.workbook === workbook && shown.signature === signature) {
        shown.source.forget();
        grid.refreshCells();
      } else {
        const isSameSheet = shown?.workbook === workbook && shown.sheetId === sheetId;
        const next = { workbook, sheetId, signature, source: hostGridSource(workbook, frame) };
        shown = next;
        selected = "";
        try {
          await grid.show(next.source, isSameSheet);
        } catch (error) {
          // What another sheet has taken the place of is not missed.
          if (shown !== next) return;
          shown = undefined;
          throw error;
        }
      }
      // Somebody may have gone elsewhere while the grid was being set up.
      const { sheetId: sheetNow, area } = workbook.selection();
      if (sheetNow !== sheetId || selected === keyOf(area)) return;
      selected = keyOf(area);
      // A file opens where it was left, wherever the selected cell is.
      const isWhereItWas = isJustOpened && keyOf(area) === keyOf(areaBefore);
      grid.select(withinFrame(area, frame), !isWhereItWas);
    },
    userSelected(area) {
      selected = keyOf(area);
    },
  };
}

/** Whole rows and columns end where the frame does. */
function withinFrame(area: GridArea, { rowCount, columnCount }: GridSheet): GridArea {
  return {
    ...area,
    rowCount: Math.min(area.rowCount, rowCount - area.rowIndex),
    columnCount: Math.min(area.columnCount, columnCount - area.columnIndex),
  };
}

function keyOf({ rowIndex, columnIndex, rowCount, columnCount }: GridArea): string {
  return [rowIndex, columnIndex, rowCount, columnCount].join(",");
}
