import { useEffect, useRef } from "react";
import { pageWords } from "../pageWords";
import type { PageSession, PageState } from "../session/pageSession";
import { CellDropDown } from "./CellDropDown";
import { showSheet } from "../session/showSheet";
import { useGrid } from "./useGrid";

interface SheetViewProps {
  readonly session: PageSession;
  readonly state: PageState;
  /** The sheet of this key (see sheetKey) is drawn and takes clicks. */
  readonly onDrawn: (key: string) => void;
}

/** Tells the active sheet of the opened workbook from every other. */
export function sheetKey({ workbook, openedCount }: PageState): string {
  return `${openedCount} ${workbook?.selection().sheetId ?? ""}`;
}

/** The active sheet in the grid, in its own colours in dark mode too, and the drop-down of the active cell. */
export function SheetView({ session, state, onDrawn }: SheetViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const loaded = useGrid(session, container);

  useEffect(() => {
    const { workbook } = state;
    if (loaded === undefined || workbook === undefined) return;
    // Many changes of one batch are drawn once.
    const request = requestAnimationFrame(() => {
      const key = sheetKey(state);
      showSheet(loaded.driver, workbook).then(
        () => {
          // What failed before is drawn now.
          if (session.state().alert === pageWords.gridFailed) session.alert(undefined);
          onDrawn(key);
        },
        (error: unknown) => {
          console.error(error);
          session.alert(pageWords.gridFailed);
        }
      );
    });
    return () => cancelAnimationFrame(request);
  }, [loaded, state, session, onDrawn]);

  return (
    <div className="sheet-view">
      <div
        ref={container}
        // What stands in the formula bar belongs to the cell selected until now.
        onPointerDownCapture={leaveFormulaBar}
        className="grid"
        id="grid"
        role="tabpanel"
        aria-label={pageWords.grid}
      />
      {loaded === undefined ? null : (
        <CellDropDown grid={loaded.grid} session={session} state={state} />
      )}
    </div>
  );
}

function leaveFormulaBar(): void {
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
}
