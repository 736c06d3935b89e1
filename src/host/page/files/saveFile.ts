import type { PageSession } from "../session/pageSession";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** How long the browser may take to begin the download before its source goes. (assumption) */
const KEEP_MILLISECONDS = 60_000;

/** Saves the workbook as a download under this name; nothing where no workbook is open. */
export function saveFile(session: PageSession, fileName: string): void {
  const bytes = session.save(fileName);
  if (bytes === undefined) return;
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: MEDIA_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}

/** The name with the extension of a workbook, whatever was typed. */
export function workbookName(typed: string): string {
  const bare = typed.trim().replace(/[\\/:*?"<>|]/g, "_");
  return /\.xls[xm]$/i.test(bare) ? bare : `${bare}.xlsx`;
}
