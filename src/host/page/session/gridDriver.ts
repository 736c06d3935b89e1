import type { HostWorkbook } from "../../workbook/hostWorkbook";
import type { Grid, GridArea } from "../grid/gridTypes";
import { hostGridSource, type HostGridSource } from "./hostGridSource";
import { frameSignature, sheetFrame } from "./sheetFrame";

/** Keeps a grid showing the active sheet of the open workbook. */
export interface GridDriver {
  /** Sets the grid up again where sheet or frame changed, otherwise only draws; then selects. */
  bringUpToDate(workbook: HostWorkbook): Promise<void>;
  /** The user selected in the grid itself: nothing to select back. */
  userSelected(area: GridArea): void;
}

interface Shown {
  readonly workbook: HostWorkbook;
  readonly signature: string;
  readonly source: HostGridSource;
}

/** A driver of a grid that shows nothing yet. */
export function createGridDriver(grid: Grid): GridDriver {
  let shown: Shown | undefined;
  let selected = "";

  return {
    async bringUpToDate(workbook) {
      const { sheetId, area } = workbook.selection();
      const sheet = workbook.sheets().find(({ id }) => id === sheetId);
      if (sheet === undefined) return;
      const frame = sheetFrame(sheet);
      const signature = frameSignature(frame);
      if (shown?.workbook === workbook && shown.signature === signature) {
        shown.source.forget();
        grid.refreshCells();
      } else {
        shown = { workbook, signature, source: hostGridSource(workbook, frame) };
        selected = "";
        await grid.show(shown.source);
      }
      if (selected === keyOf(area)) return;
      selected = keyOf(area);
      grid.select(area);
    },
    userSelected(area) {
      selected = keyOf(area);
    },
  };
}

function keyOf({ rowIndex, columnIndex, rowCount, columnCount }: GridArea): string {
  return [rowIndex, columnIndex, rowCount, columnCount].join(",");
}
