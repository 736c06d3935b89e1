import type { Uncalculated } from "../../workbook/uncalculated";
import type { ActionCall } from "../builtActions";

/** What is done with each file of a call. */
export type FileTask =
  | { readonly kind: "touch" }
  | { readonly kind: "inspect"; readonly call: Pick<ActionCall, "today" | "locale" | "timestamp"> }
  | { readonly kind: "run"; readonly call: ActionCall };

/** One file's bytes with everything that is needed to work on them; it is sent to the thread as it is. */
export interface FileJob {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** `2026-09-30` */
  readonly today: string;
  readonly task: FileTask;
}

/** Why a file was not worked on; `params` fill the sentence of the code. */
export interface FileFailure {
  readonly code: string;
  /** The sentence, where an action has made it already. */
  readonly message?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** What a developer wants to know besides, in English. */
  readonly detail?: string;
}

/** What came of one file. */
export interface FileOutcome {
  /** The particulars of its JSON line. */
  readonly answer: Readonly<Record<string, unknown>>;
  /** The file to be written; absent where there is nothing to write. */
  readonly saved?: Uint8Array;
  /** A workbook that the action opened beside the file. */
  readonly newWorkbook?: Uint8Array;
  readonly failure?: FileFailure;
  /** Formulas whose stored values were kept because they cannot be calculated here. */
  readonly uncalculated?: Uncalculated;
}

/** The particulars of a file on which nothing could be done. */
export function emptyAnswer(task: FileTask): FileOutcome["answer"] {
  switch (task.kind) {
    case "touch":
      return { touchedParts: [] };
    case "inspect":
      return { sheets: [] };
    case "run":
      return { action: task.call.action, syncs: 0, bytesOut: 0, bytesIn: 0, changes: 0 };
  }
}
