/**
 * Entry point: the one script that the local server puts before office.js in taskpane.html. Makes the
 * window a task pane of the workbook page around it; does nothing where there is no such page.
 */
import { installPaneHost } from "../protocol/paneExternal";
import { requirementMatrix } from "../protocol/requirementMatrix";
import type { PaneBridge } from "./paneBridge";
import { shiftClock } from "./shiftClock";

function connect(bridge: PaneBridge): void {
  if (bridge.clockOffset !== 0) shiftClock(window, bridge.clockOffset);
  const pane = installPaneHost(window, {
    locale: bridge.locale,
    documentUrl: bridge.documentName,
    requirementMatrix: requirementMatrix(bridge.excelApi),
    handle: (requestText) => bridge.handle(requestText),
    theme: bridge.isDark ? "dark" : "light",
  });
  bridge.connect(pane);
  window.addEventListener("DOMContentLoaded", () => {
    void Office.onReady(() => bridge.ready());
  });
}

const bridge = window.parent === window ? undefined : window.parent.guatuPage;
if (bridge !== undefined) connect(bridge);
