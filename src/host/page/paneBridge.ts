import type { PaneHost } from "../protocol/paneExternal";

/** What the page offers to the task pane's window through `window.parent.guatuPage`. */
export interface PaneBridge {
  readonly locale: string;
  readonly excelApi: string;
  readonly documentName: string;
  readonly isDark: boolean;
  /** Milliseconds that the pane's clock is moved by, for `?today=`. */
  readonly clockOffset: number;
  handle(requestText: string): string;
  /** The pane's window takes events from now on. */
  connect(pane: PaneHost): void;
  /** Office.onReady has been answered in the pane. */
  ready(): void;
}

declare global {
  interface Window {
    guatuPage?: PaneBridge;
  }
}
