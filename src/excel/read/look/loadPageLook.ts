import { withoutSheet } from "../readOverview";
import type { PageLook } from "./sheetLook";

const LAYOUT =
  "orientation,paperSize,zoom,centerHorizontally,centerVertically,printGridlines," +
  "leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin";
const PARTS = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";

/** Queues how a sheet is printed; call the result after one sync. ExcelApi 1.9. */
export function loadPageLook(sheet: Excel.Worksheet): () => PageLook {
  const { pageLayout } = sheet;
  pageLayout.load(LAYOUT);
  const all = pageLayout.headersFooters.defaultForAllPages.load(PARTS);
  const printArea = pageLayout.getPrintAreaOrNullObject().load("address");
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  return () => ({
    isLandscape: pageLayout.orientation === "Landscape",
    paper: String(pageLayout.paperSize ?? ""),
    zoom: pageLayout.zoom,
    margins: {
      left: pageLayout.leftMargin,
      right: pageLayout.rightMargin,
      top: pageLayout.topMargin,
      bottom: pageLayout.bottomMargin,
      header: pageLayout.headerMargin,
      footer: pageLayout.footerMargin,
    },
    centred: {
      horizontally: pageLayout.centerHorizontally,
      vertically: pageLayout.centerVertically,
    },
    printsGridlines: pageLayout.printGridlines,
    headersFooters: {
      leftHeader: all.leftHeader,
      centerHeader: all.centerHeader,
      rightHeader: all.rightHeader,
      leftFooter: all.leftFooter,
      centerFooter: all.centerFooter,
      rightFooter: all.rightFooter,
    },
    printArea: printArea.isNullObject ? undefined : withoutSheet(printArea.address),
    titleRows: titleRows.isNullObject ? undefined : withoutSheet(titleRows.address),
  });
}
