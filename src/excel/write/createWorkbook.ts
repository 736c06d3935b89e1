import { ExcelError, officeErrorCode } from "../excelError";

/** Characters that String.fromCharCode takes at a time without filling the stack. */
const AT_ONCE = 8192;

/**
 * Opens a file's bytes as a new, unsaved workbook beside this one (ExcelApi 1.8, below the add-in's baseline).
 * Throws ExcelError where Excel refuses.
 */
export async function createWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    const code = officeErrorCode(error);
    if (code === undefined) throw error;
    throw new ExcelError(code, "open a new workbook", error);
  }
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  }
  return btoa(parts.join(""));
}
