import { unzipSync, zipSync } from "fflate";

/** Zip entries keep this time, so that a maker run twice writes the same bytes (1 January 2026, local). */
const ENTRY_TIME = new Date(2026, 0, 1);

/**
 * The bytes of an exceljs workbook, the same on every run: exceljs stamps the zip entries with the clock.
 * The workbook's own `created` and `modified` must be set by the caller.
 */
export async function workbookBytes(workbook) {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, [bytes, {}]])),
    { mtime: ENTRY_TIME, level: 6 }
  );
}
