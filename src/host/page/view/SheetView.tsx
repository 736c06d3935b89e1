import { useEffect, useRef, useState } from "react";
import { pageWords } from "../pageWords";
import type { Grid, GridArea } from "../grid/gridTypes";
import { hostGridSource, type HostGridSource } from "../session/hostGridSource";
import { frameSignature, sheetFrame } from "../session/sheetFrame";
import type { PageSession, PageState } from "../session/pageSession";
import type { HostWorkbook } from "../../workbook/hostWorkbook";
import { CellDropDown } from "./CellDropDown";

interface SheetViewProps {
  readonly session: PageSession;
  readonly state: PageState;
  readonly isDark: boolean;
}

/** What the grid shows at the moment. */
interface Shown {
  readonly workbook: HostWorkbook;
  readonly signature: string;
  readonly source: HostGridSource;
  selected: string;
}

/** The active sheet in the grid, and the drop-down of the active cell. */
export function SheetView({ session, state, isDark }: SheetViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef<Shown>(undefined);
  const [grid, setGrid] = useState<Grid>();

  useEffect(() => {
    let isGone = false;
    let made: Grid | undefined;
    // The drawing library is large: a chunk of its own, after the shell stands.
    import(/* webpackChunkName: "univer-grid" */ "../grid/univerGrid")
      .then(({ createUniverGrid }) => {
        if (isGone || container.current === null) return;
        made = createUniverGrid(container.current, {
          onSelect: (area) => {
            if (shown.current !== undefined) shown.current.selected = keyOf(area);
            session.select(area);
          },
          onEdit: (row, column, text) => session.type(row, column, text),
          onClear: (areas) => session.clear(areas),
          onPaste: (area, text) => session.paste(area, text),
        });
        setGrid(made);
      })
      .catch((error: unknown) => {
        console.error(error);
        session.alert(pageWords.gridFailed);
      });
    return () => {
      isGone = true;
      made?.dispose();
    };
  }, [session]);

  useEffect(() => grid?.setDark(isDark), [grid, isDark]);

  useEffect(() => {
    if (grid === undefined || state.workbook === undefined) return;
    // Many changes of one batch are drawn once.
    const frameRequest = requestAnimationFrame(() => {
      if (state.workbook !== undefined) bringUpToDate(grid, state.workbook, shown);
    });
    return () => cancelAnimationFrame(frameRequest);
  }, [grid, state]);

  return (
    <div className="sheet-view">
      <div
        ref={container}
        // What stands in the formula bar belongs to the cell selected until now.
        onPointerDownCapture={leaveFocus}
        className="grid"
        id="grid"
        role="tabpanel"
        aria-label={pageWords.grid}
      />
      {grid === undefined ? null : <CellDropDown grid={grid} session={session} state={state} />}
    </div>
  );
}

function leaveFocus(): void {
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
}

/** Shows another sheet or frame from the start, otherwise draws the cells again and selects. */
function bringUpToDate(
  grid: Grid,
  workbook: HostWorkbook,
  shown: { current: Shown | undefined }
): void {
  const { sheetId, area } = workbook.selection();
  const sheet = workbook.sheets().find(({ id }) => id === sheetId);
  if (sheet === undefined) return;
  const frame = sheetFrame(sheet);
  const signature = frameSignature(frame);
  const current = shown.current;
  if (current?.workbook === workbook && current.signature === signature) {
    current.source.forget();
    grid.refreshCells();
  } else {
    const source = hostGridSource(workbook, frame);
    shown.current = { workbook, signature, source, selected: "" };
    grid.show(source);
  }
  const now = shown.current;
  if (now === undefined || now.selected === keyOf(area)) return;
  now.selected = keyOf(area);
  grid.select(area);
}

function keyOf({ rowIndex, columnIndex, rowCount, columnCount }: GridArea): string {
  return [rowIndex, columnIndex, rowCount, columnCount].join(",");
}
