import { readFileSync, statSync } from "node:fs";
import { FileError } from "./fileError";

/** A larger file is not even read: zipped, it would unpack to far more than the memory limit. (assumption) */
const MAX_FILE_BYTES = 300_000_000;

/** Node's codes for a path where there is no file (errno(3)). */
const MISSING = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);

/** Bytes of a file in a buffer of their own; throws FileError "missing", "folder", "tooLarge" or "unreadable". */
export function readInputFile(file: string): Uint8Array {
  try {
    const status = statSync(file);
    if (status.isDirectory()) throw new FileError("folder");
    if (status.size > MAX_FILE_BYTES) throw new FileError("tooLarge");
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof FileError || code === undefined) throw error;
    throw new FileError(MISSING.has(code) ? "missing" : "unreadable", { reason: code });
  }
}
