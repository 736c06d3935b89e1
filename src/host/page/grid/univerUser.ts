import type { createUniver } from "@univerjs/presets";
import type { GridArea, GridEvents, GridSource } from "./gridTypes";
import { commandFate } from "./univerCommands";
import { gridArea } from "./univerSnapshot";

type UniverApi = ReturnType<typeof createUniver>["univerAPI"];

/** Tells what people do in the grid from what the library does by itself. */
export interface UserWatch {
  /** A key or the pointer has been used since the last `stop`. */
  isActing(): boolean;
  stop(): void;
  dispose(): void;
}

/**
 * Tells edits, deletions and pasting to `events` and cancels the library's own commands that would change
 * its (empty) workbook.
 */
export function watchUser(
  container: HTMLElement,
  univerAPI: UniverApi,
  source: () => GridSource | undefined,
  events: GridEvents
): UserWatch {
  let isActing = false;

  const selectedAreas = (): readonly GridArea[] => {
    const selection = univerAPI.getActiveWorkbook()?.getActiveSheet()?.getSelection();
    return (selection?.getActiveRangeList() ?? []).map((range) => gridArea(range.getRange()));
  };
  const start = () => {
    isActing = true;
  };
  const kinds = ["pointerdown", "keydown"] as const;
  for (const kind of kinds) container.addEventListener(kind, start, { capture: true });

  univerAPI.addEvent(univerAPI.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/\r/g, "\n").replace(/\n+$/, "");
    if (isConfirm && text !== source()?.editText(row, column)) events.onEdit(row, column, text);
  });
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const fate = commandFate(event.id, event.params);
    if (fate.kind === "run") return;
    event.cancel = true;
    const areas = selectedAreas();
    if (fate.kind === "clear") events.onClear(areas);
    if (fate.kind === "paste" && areas[0] !== undefined) events.onPaste(areas[0], fate.text);
  });

  return {
    isActing: () => isActing,
    stop: () => {
      isActing = false;
    },
    dispose() {
      for (const kind of kinds) container.removeEventListener(kind, start, { capture: true });
    },
  };
}
