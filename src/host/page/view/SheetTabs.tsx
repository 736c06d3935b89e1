import type { KeyboardEvent } from "react";
import { pageWords } from "../pageWords";
import type { PageSession, PageState } from "../session/pageSession";

interface SheetTabsProps {
  readonly session: PageSession;
  readonly state: PageState;
}

/** Tabs of the visible sheets; arrow keys move between them. */
export function SheetTabs({ session, state }: SheetTabsProps) {
  const sheets = (state.workbook?.sheets() ?? []).filter(
    (sheet) => sheet.isGrid && sheet.visibility === "visible"
  );
  const activeId = state.workbook?.selection().sheetId;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = sheets[sheets.findIndex(({ id }) => id === activeId) + step];
    if (next === undefined) return;
    session.activate(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };
  return (
    <div
      className="sheet-tabs"
      role="tablist"
      aria-label={pageWords.sheetTabs}
      onKeyDown={onKeyDown}
    >
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          data-sheet={sheet.id}
          className="sheet-tab"
          aria-selected={sheet.id === activeId}
          aria-controls="grid"
          tabIndex={sheet.id === activeId ? 0 : -1}
          style={sheet.tabColor === undefined ? undefined : { borderBottomColor: sheet.tabColor }}
          onClick={() => session.activate(sheet.id)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
