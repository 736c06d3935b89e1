/** One shape for every failure of Excel itself; the words for the user come from `code` in i18n. */
export class ExcelError extends Error {
  constructor(
    /** Office.js error code, e.g. `AccessDenied`; `Unknown` where there is none. */
    readonly code: string,
    /** What was being done, in English, for the log line. */
    readonly operation: string,
    override readonly cause: unknown
  ) {
    super(`${operation}: ${code}${cause instanceof Error ? ` (${cause.message})` : ""}`);
    this.name = "ExcelError";
  }
}

/** Code of an ExcelError where Excel would not make a table of the range; no code of Office.js. */
export const TABLE_REFUSED = "TableRefused";
/** Code of an ExcelError where a write was refused halfway and could not be taken back; no code of Office.js. */
export const HALF_WRITTEN = "HalfWritten";
/** Code of an ExcelError where the caller's signal stopped the reading; no code of Office.js. */
export const CANCELLED = "Cancelled";

/** The Office.js code of an error, if it carries one. */
export function officeErrorCode(error: unknown): string | undefined {
  if (error instanceof ExcelError) return error.code;
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : undefined;
}

/** Messages of `context.trace` that were reached before an error, in order. */
export function traceMessages(error: unknown): readonly string[] {
  const messages = (error as { traceMessages?: unknown } | undefined)?.traceMessages;
  return Array.isArray(messages)
    ? messages.filter((text): text is string => typeof text === "string")
    : [];
}
