export const PRINT_AREA_STEP = "printArea";

/** Gives a sheet back the print area that it had; null = none. `isSet` says whether one is set now. Queued only. */
export function restorePrintArea(
  sheet: Excel.Worksheet,
  before: string | null,
  isSet: boolean
): void {
  if (before !== null) sheet.pageLayout.setPrintArea(before);
  // There is no call that clears it: it is a name of the sheet.
  else if (isSet) sheet.names.getItem("Print_Area").delete();
}
