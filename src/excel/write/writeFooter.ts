export const FOOTER_STEP = "footer";

/** Sets the centre of the footer of all pages; `""` leaves it empty. Queued only. */
export function setCenterFooter(sheet: Excel.Worksheet, text: string): void {
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = text;
}
