const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** How long the browser may take to begin the download before its source goes. (assumption) */
const KEEP_MILLISECONDS = 60_000;

/** Hands a workbook's file to the browser as a download. */
export function downloadFile(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: MEDIA_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}
