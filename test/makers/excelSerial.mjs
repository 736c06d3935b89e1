const MS_PER_DAY = 86_400_000;

/** Serial number that a cell holds for a day of the 1900 date system: `2026-06-30` → 46203. */
export function excelSerial(isoDate) {
  return Math.round((Date.parse(`${isoDate}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MS_PER_DAY);
}
