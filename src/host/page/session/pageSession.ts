import type { CalcClock } from "../../calc/types";
import { createRequestMeter } from "../../protocol/requestMeter";
import { openHostWorkbook } from "../../workbook/openHostWorkbook";
import type { Area, HostWorkbook } from "../../workbook/hostWorkbook";
import { pageWords, refusalSentence } from "../pageWords";
import { resolveTyped } from "./resolveTyped";

/** What the page shows; a new object after every change. */
export interface PageState {
  readonly workbook: HostWorkbook | undefined;
  readonly fileName: string;
  /** Counts opened files: the task pane starts anew with each, as in Excel. */
  readonly openedCount: number;
  /** Counts changes of cells, sheets and selection. */
  readonly revision: number;
  readonly hasUnsavedChanges: boolean;
  /** A file that is opened once it is settled what becomes of the unsaved changes. */
  readonly waiting: WaitingFile | undefined;
  /** One sentence that the user has to know, until dismissed. */
  readonly alert: string | undefined;
  /** The last thing done, for the status bar. */
  readonly status: string;
}

/** A file that somebody chose while changes were unsaved. */
interface WaitingFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** One page's workbook and everything a person does to it by hand. */
export interface PageSession {
  state(): PageState;
  subscribe(listener: () => void): () => void;
  /**
   * Opens a file; a refusal becomes the alert and the open workbook stays. Over unsaved changes the file waits
   * for `openWaiting` or `dropWaiting`.
   */
  open(bytes: Uint8Array, fileName: string): void;
  /** Opens the waiting file in place of the workbook, unsaved changes or not. */
  openWaiting(): void;
  /** Keeps the workbook; the waiting file is forgotten. */
  dropWaiting(): void;
  /** The file's bytes now; the workbook counts as saved under the name. */
  save(fileName: string): Uint8Array | undefined;
  activate(sheetId: string): void;
  select(area: Area): void;
  /** Goes to what was typed into the name box; false (and an alert) where it names no place. */
  goTo(text: string): boolean;
  /** Types into a cell of the active sheet; false (and an alert) where it is refused. */
  type(row: number, column: number, text: string): boolean;
  clear(areas: readonly Area[]): void;
  paste(area: Area, text: string): void;
  alert(sentence: string | undefined): void;
  /** Answers a batch of the task pane. */
  handle(requestText: string): string;
}

/** A pause after which nobody is typing and no action is running. (assumption) */
const QUIET_MILLISECONDS = 800;

/** A session without a workbook; `clock` is what TODAY() and typed dates go by. */
export function createPageSession(clock: CalcClock): PageSession {
  const listeners = new Set<() => void>();
  /** What the workbook held when it was opened or last saved. */
  let savedState = "";
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let answer: (requestText: string) => string = noWorkbook;
  let state: PageState = {
    workbook: undefined,
    fileName: pageWords.file.untitled,
    openedCount: 0,
    revision: 0,
    hasUnsavedChanges: false,
    waiting: undefined,
    alert: undefined,
    status: pageWords.status.loading,
  };

  function update(change: Partial<PageState>): void {
    state = { ...state, ...change, revision: state.revision + 1 };
    for (const listener of listeners) listener();
  }

  /** Runs what a person does; a refusal is told and changes nothing. */
  function act(action: (workbook: HostWorkbook, sheetId: string) => void): boolean {
    const { workbook } = state;
    if (workbook === undefined) return false;
    try {
      action(workbook, workbook.selection().sheetId);
      return true;
    } catch (error) {
      update({ alert: pageWords.typingRefused(messageOf(error)) });
      return false;
    }
  }

  /** Whether saving would write something else; which sheet is in front is no change that anybody would miss. */
  const differs = (workbook: HostWorkbook) => workbook.package.contentState() !== savedState;

  /** What tells of no edit (formats, widths) is costly to find out: asked once things are quiet, until it shows. */
  function lookForChanges(workbook: HostWorkbook): void {
    clearTimeout(quiet);
    if (state.hasUnsavedChanges) return;
    quiet = setTimeout(() => {
      if (state.workbook === workbook && differs(workbook)) update({ hasUnsavedChanges: true });
    }, QUIET_MILLISECONDS);
  }

  function open(bytes: Uint8Array, fileName: string): void {
    const { workbook, hasUnsavedChanges } = state;
    const isUnsaved = hasUnsavedChanges || (workbook !== undefined && differs(workbook));
    if (isUnsaved) update({ hasUnsavedChanges: true, waiting: { bytes, fileName } });
    else replace(bytes, fileName);
  }

  function replace(bytes: Uint8Array, fileName: string): void {
    try {
      const workbook = openHostWorkbook(bytes, { clock, fileName });
      answer = createRequestMeter(workbook.process).handle;
      savedState = "";
      update({
        workbook,
        fileName,
        openedCount: state.openedCount + 1,
        hasUnsavedChanges: false,
        waiting: undefined,
        alert: undefined,
        status: pageWords.status.ready,
      });
      workbook.onChange(({ hasEdits }) => {
        if (state.workbook !== workbook) return;
        update(hasEdits ? { hasUnsavedChanges: true } : {});
        lookForChanges(workbook);
      });
    } catch (error) {
      const alert = refusalSentence(codeOf(error));
      update({ alert, waiting: undefined, status: pageWords.status.ready });
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    openWaiting() {
      const { waiting } = state;
      if (waiting !== undefined) replace(waiting.bytes, waiting.fileName);
    },
    dropWaiting: () => update({ waiting: undefined }),
    save(fileName) {
      const bytes = state.workbook?.save();
      savedState = state.workbook?.package.contentState() ?? "";
      update({ fileName, hasUnsavedChanges: false, status: pageWords.status.saved(fileName) });
      return bytes;
    },
    activate: (sheetId) => void act((workbook) => workbook.activateSheet(sheetId)),
    select: (area) =>
      void act((workbook, sheetId) => {
        workbook.select(sheetId, area);
        update({});
      }),
    goTo(text) {
      const place = state.workbook && resolveTyped(state.workbook, text);
      if (place === undefined) update({ alert: pageWords.badAddress(text) });
      else
        act((workbook) => {
          workbook.select(place.sheetId, place.area);
          update({});
        });
      return place !== undefined;
    },
    type: (row, column, text) =>
      act((workbook, sheetId) => workbook.typeText(sheetId, row, column, text)),
    clear: (areas) =>
      void act((workbook, sheetId) => areas.forEach((area) => workbook.clearCells(sheetId, area))),
    paste: (area, text) =>
      void act((workbook, sheetId) =>
        workbook.pasteText(sheetId, area.rowIndex, area.columnIndex, text)
      ),
    alert: (sentence) => update({ alert: sentence }),
    handle: (requestText) => answer(requestText),
  };
}

function noWorkbook(): string {
  throw new Error("No workbook is open");
}

/** The code that PackageError and HostError carry; the error's name otherwise. */
function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  if (typeof code === "string") return code;
  return error instanceof Error ? error.name : String(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
