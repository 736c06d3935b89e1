import { useEffect, useRef, useState } from "react";
import type { PaneHost } from "../../protocol/paneExternal";
import { downloadFile } from "../files/downloadFile";
import { pageWords } from "../pageWords";
import type { PaneBridge } from "../paneBridge";
import type { PageSession, PageState } from "../session/pageSession";

/** The task pane as the page sees it. */
export interface PaneLink {
  readonly isReady: boolean;
  /** A click on a ribbon button of that FunctionName; a refusal becomes the page's alert. */
  runFunction(functionName: string, controlId: string): void;
}

/** Opens `window.guatuPage` for the pane's window and hands it the workbook's events. */
export function usePane(
  session: PageSession,
  state: PageState,
  facts: Pick<PaneBridge, "locale" | "excelApi" | "isDark" | "clockOffset">
): PaneLink {
  const pane = useRef<PaneHost>(undefined);
  const [readyCount, setReadyCount] = useState(0);
  const { workbook, openedCount, fileName } = state;

  useEffect(() => {
    window.guatuPage = {
      ...facts,
      documentName: fileName,
      handle: session.handle,
      connect: (connected) => {
        pane.current = connected;
      },
      ready: () => setReadyCount(session.state().openedCount),
    };
  }, [session, facts, fileName]);

  useEffect(() => workbook?.onOfficeEvent((event) => pane.current?.raiseEvent(event)), [workbook]);

  // Excel opens it in a window of its own; the page has one workbook, so it goes where saved files go.
  useEffect(
    () => workbook?.onNewWorkbook((bytes) => downloadFile(bytes, pageWords.file.newWorkbook)),
    [workbook]
  );

  return {
    isReady: openedCount > 0 && readyCount === openedCount,
    runFunction(functionName, controlId) {
      pane.current?.runCommand(functionName, controlId).catch((error: unknown) => {
        console.error(error);
        session.alert(pageWords.commandFailed(functionName));
      });
    },
  };
}
