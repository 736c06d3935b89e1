import { PackageError } from "../types";

/** So many bytes at the beginning say what kind of text a file is. (assumption) */
const LOOKED_AT_BYTES = 4096;

/**
 * Throws PackageError for text that is named like a workbook: "webPage" (HTML tables that web systems
 * export as .xls), "spreadsheetXml" (Excel 2003 XML), "textFile" (.csv, .txt). Returns for anything else.
 */
export function sniffText(bytes: Uint8Array): void {
  const text = beginningAsText(bytes);
  if (text === undefined) return;
  const markup = text.trimStart();
  if (markup.includes("urn:schemas-microsoft-com:office:spreadsheet") && !/^<html/i.test(markup)) {
    throw new PackageError("spreadsheetXml", "an XML spreadsheet of Excel 2003");
  }
  if (/^<(?:!doctype\s+html|html|head|body|meta|style|table|div)\b/i.test(markup)) {
    throw new PackageError("webPage", "an HTML document");
  }
  throw new PackageError("textFile", "a text file");
}

/**
 * The first bytes as text, whatever the encoding of its letters; undefined where control characters say
 * that it is no text.
 */
function beginningAsText(bytes: Uint8Array): string | undefined {
  const part = bytes.subarray(0, LOOKED_AT_BYTES);
  const isUtf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  if (isUtf16) return new TextDecoder(part[0] === 0xff ? "utf-16le" : "utf-16be").decode(part);
  // Tab, line feed and carriage return are the control characters that texts hold.
  const isText = part.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  // The byte order mark of UTF-8 is dropped by decoding; GBK letters read wrongly, markup does not.
  return isText ? new TextDecoder().decode(part) : undefined;
}
