import { useCallback, useEffect, useMemo, useState, type DragEvent } from "react";
import { openFile } from "../files/openFile";
import { saveFile, workbookName } from "../files/saveFile";
import { pageWords } from "../pageWords";
import { FileGroup } from "../ribbon/FileGroup";
import type { RibbonButton } from "../ribbon/manifestRibbon";
import { Ribbon } from "../ribbon/Ribbon";
import { useManifestRibbon } from "../ribbon/useManifestRibbon";
import type { PageSession } from "../session/pageSession";
import { usePageState } from "../session/usePageState";
import { AlertBar } from "./AlertBar";
import { FormulaBar } from "./FormulaBar";
import { PaneView } from "./PaneView";
import { SaveAsDialog } from "./SaveAsDialog";
import { SheetTabs } from "./SheetTabs";
import { sheetKey, SheetView } from "./SheetView";
import { StatusBar } from "./StatusBar";
import { UnsavedDialog } from "./UnsavedDialog";
import { useDark } from "./useDark";
import { useLeaveWarning } from "./useLeaveWarning";
import { usePane } from "./usePane";

interface PageShellProps {
  readonly session: PageSession;
  readonly clockOffset: number;
  readonly locale: string;
  readonly excelApi: string;
}

/** The whole page: title, ribbon, formula bar, grid with sheet tabs, task pane, status bar. */
export function PageShell({ session, clockOffset, locale, excelApi }: PageShellProps) {
  const state = usePageState(session);
  const isDark = useDark();
  const [isPaneShown, setPaneShown] = useState(true);
  const [drawnKey, setDrawnKey] = useState("");
  const [isNaming, setNaming] = useState(false);
  const facts = useMemo(
    () => ({ locale, excelApi, isDark, clockOffset }),
    [locale, excelApi, isDark, clockOffset]
  );
  const pane = usePane(session, state, facts);
  const onNoManifest = useCallback(
    (error: unknown) => {
      console.error(error);
      session.alert(pageWords.manifestFailed);
    },
    [session]
  );
  const ribbon = useManifestRibbon(locale, onNoManifest);
  useSaveKey(session);
  useLeaveWarning(state.hasUnsavedChanges);

  const onRibbonClick = ({ id, action }: RibbonButton) => {
    setPaneShown(true);
    if (action.kind === "runFunction") pane.runFunction(action.functionName, id);
  };

  return (
    <div className="page" {...dropTarget(session)}>
      <header className="title-bar">
        <img src="/assets/icons/app-32.png" alt="" width={20} height={20} />
        <h1>{state.fileName}</h1>
        {state.hasUnsavedChanges ? <span>— {pageWords.file.unsaved}</span> : null}
      </header>
      <nav aria-label={pageWords.ribbon.label}>
        <Ribbon tab={ribbon} isReady={pane.isReady} onClick={onRibbonClick}>
          <FileGroup
            session={session}
            onSave={() => saveFile(session, state.fileName)}
            onSaveAs={() => setNaming(true)}
          />
        </Ribbon>
      </nav>
      <AlertBar sentence={state.alert} onDismiss={() => session.alert(undefined)} />
      <div className="work">
        <main className="book">
          <FormulaBar session={session} state={state} />
          <SheetView session={session} state={state} onDrawn={setDrawnKey} />
          <SheetTabs session={session} state={state} />
        </main>
        {state.workbook === undefined ? null : (
          <PaneView
            title={ribbon?.label ?? pageWords.pane.title}
            documentKey={state.openedCount}
            isShown={isPaneShown}
            onClose={() => setPaneShown(false)}
          />
        )}
      </div>
      <StatusBar
        state={state}
        isPaneReady={pane.isReady}
        isSheetDrawn={drawnKey === sheetKey(state)}
      />
      {isNaming ? (
        <SaveAsDialog
          fileName={state.fileName}
          onClose={() => setNaming(false)}
          onSave={(name) => {
            saveFile(session, workbookName(name));
            setNaming(false);
          }}
        />
      ) : null}
      {state.waiting === undefined ? null : (
        <UnsavedDialog
          fileName={state.fileName}
          nextFileName={state.waiting.fileName}
          onSave={() => {
            saveFile(session, state.fileName);
            session.openWaiting();
          }}
          onDiscard={session.openWaiting}
          onCancel={session.dropWaiting}
        />
      )}
    </div>
  );
}

/** Ctrl+S saves the workbook instead of the page. */
function useSaveKey(session: PageSession): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      saveFile(session, session.state().fileName);
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [session]);
}

/** A workbook dropped anywhere on the page is opened. */
function dropTarget(session: PageSession) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file !== undefined) void openFile(session, file);
    },
  };
}
