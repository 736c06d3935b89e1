import { areaAddress } from "../../workbook/model/address";
import type { HostWorkbook } from "../../workbook/hostWorkbook";
import { pageWords } from "../pageWords";
import { calculationWarnings } from "../session/calculationWarnings";
import type { PageState } from "../session/pageSession";

interface StatusBarProps {
  readonly state: PageState;
  readonly isPaneReady: boolean;
  readonly isSheetDrawn: boolean;
}

const words = pageWords.status;

/** What was done last, what calculation could not do, and the selected cell for screen readers. */
export function StatusBar({ state, isPaneReady, isSheetDrawn }: StatusBarProps) {
  const { workbook } = state;
  const progress = (): string => {
    if (workbook === undefined) return state.status;
    if (!isSheetDrawn) return words.drawing;
    return isPaneReady ? state.status : words.paneLoading;
  };
  return (
    <footer className="status-bar">
      <span role="status" aria-label={words.label}>
        {progress()}
      </span>
      {workbook === undefined ? null : (
        <>
          {calculationWarnings(workbook).map((warning) => (
            <span key={warning} className="status-warning" title={warning}>
              {warning}
            </span>
          ))}
          <span role="status" aria-label={pageWords.selectedCell} className="selected-cell">
            {selectedCell(workbook)}
          </span>
        </>
      )}
    </footer>
  );
}

function selectedCell(workbook: HostWorkbook): string {
  const { sheetId, area } = workbook.selection();
  const { text } = workbook.cell(sheetId, area.rowIndex, area.columnIndex);
  return pageWords.announce(areaAddress(area), text);
}
