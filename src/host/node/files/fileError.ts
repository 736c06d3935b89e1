import { PackageError } from "../../workbook/openHostWorkbook";
import type { FileFailure } from "./fileJob";

/** Thrown where a file cannot be worked on; its sentence is `file.<code>`. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {}
  ) {
    super(code);
    this.name = "FileError";
  }
}

/** What V8 says when a text, an array or a map would become larger than it can hold. */
const TOO_LARGE =
  /invalid (?:string|array|typed array|array buffer) length|allocation failed|maximum size exceeded|longer than 0x/i;

/** An error of any kind as a failure with a sentence; what nobody foresaw is "unexpected". */
export function failureOf(error: unknown): FileFailure {
  if (error instanceof FileError) return { code: error.code, params: error.params };
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof PackageError) return { code: error.code, detail };
  if (TOO_LARGE.test(detail)) return { code: "tooLarge", detail };
  return { code: "unexpected", params: { reason: reasonOf(error, detail) }, detail };
}

/** The code of an Office.js error says more than its message. */
function reasonOf(error: unknown, message: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "" ? message : code;
}
