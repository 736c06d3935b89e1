import type { FooterPages } from "../read/bookSnapshot";
import { pagesOf } from "../read/readFooter";

export const FOOTER_STEP = "footer";

/** Sets the centre of the footer of some pages; `""` leaves it empty. Queued only. */
export function setCenterFooter(sheet: Excel.Worksheet, pages: FooterPages, text: string): void {
  pagesOf(sheet, pages).centerFooter = text;
}
