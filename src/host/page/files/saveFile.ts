import type { PageSession } from "../session/pageSession";
import { downloadFile } from "./downloadFile";

/** Saves the workbook as a download under this name; nothing where no workbook is open. */
export function saveFile(session: PageSession, fileName: string): void {
  const bytes = session.save(fileName);
  if (bytes === undefined) return;
  downloadFile(bytes, fileName);
}

/** The name with the extension of a workbook, whatever was typed. */
export function workbookName(typed: string): string {
  const bare = typed.trim().replace(/[\\/:*?"<>|]/g, "_");
  return /\.xls[xm]$/i.test(bare) ? bare : `${bare}.xlsx`;
}
