import { emptyWorkbook } from "../../../ooxml/emptyWorkbook";
import { openWorkbookPackage } from "../../../ooxml/openWorkbookPackage";
import { PackageError } from "../../../ooxml/types";
import { invalidArgument, itemNotFound } from "./excelErrors";

export type NewWorkbookListener = (bytes: Uint8Array) => void;

/** Workbooks that add-ins make beside the open one (`Excel.createWorkbook`). */
export interface NewWorkbooks {
  /** Checks a workbook's file and keeps it hidden until it is opened; absent = an empty workbook. */
  create(base64: string | undefined): string;
  /** Throws ItemNotFound for an id that was never given out. */
  assertKnown(id: string): void;
  /** Hands the workbook to whoever shows or keeps new workbooks; a second time too, as Excel opens another window. */
  open(id: string): void;
  listen(listener: NewWorkbookListener): () => void;
}

/** No workbooks yet; throws InvalidArgument later where bytes are no workbook that can be opened. */
export function createNewWorkbooks(): NewWorkbooks {
  const made = new Map<string, Uint8Array>();
  const listeners = new Set<NewWorkbookListener>();
  const bytesOf = (id: string): Uint8Array => {
    const bytes = made.get(id);
    if (bytes === undefined) throw itemNotFound();
    return bytes;
  };
  return {
    create(base64) {
      const id = `NewWorkbook${made.size + 1}`;
      made.set(id, base64 === undefined ? emptyWorkbook() : checkedBytes(base64));
      return id;
    },
    assertKnown: (id) => void bytesOf(id),
    open(id) {
      const bytes = bytesOf(id);
      for (const listener of listeners) listener(bytes);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function checkedBytes(base64: string): Uint8Array {
  const bytes = decoded(base64);
  try {
    openWorkbookPackage(bytes);
  } catch (error) {
    if (error instanceof PackageError) throw invalidArgument(error.message);
    throw error;
  }
  return bytes;
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) throw invalidArgument("no base64");
    throw error;
  }
}
