import type { Area } from "../../../ooxml/types";

/** Who made a change: the add-in through the API, or the user by hand. */
export type ChangeSource = "addin" | "user";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** What happened in the workbook, before it is put into the words of a wire. */
export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly area: Area;
      readonly changeType: ChangeType;
    }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "activated" | "deactivated";
      readonly sheetId: string;
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area };

export type WorkbookEventListener = (event: WorkbookEvent, source: ChangeSource) => void;

/** Listeners of one workbook. */
export interface WorkbookEvents {
  listen(listener: WorkbookEventListener): () => void;
  emit(event: WorkbookEvent): void;
  /** Runs `work` with its changes taken for the user's own. */
  asUser<Result>(work: () => Result): Result;
}

export function createWorkbookEvents(): WorkbookEvents {
  const listeners = new Set<WorkbookEventListener>();
  let source: ChangeSource = "addin";
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(event) {
      for (const listener of listeners) listener(event, source);
    },
    asUser(work) {
      const before = source;
      source = "user";
      try {
        return work();
      } finally {
        source = before;
      }
    },
  };
}
