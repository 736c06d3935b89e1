import type { PageFooter } from "./bookSnapshot";

const PARTS = "leftFooter,centerFooter,rightFooter";

/** Queues the loads for a sheet's page footer; call the result after one sync. ExcelApi 1.9. */
export function loadFooter(sheet: Excel.Worksheet): () => PageFooter {
  const { pageLayout } = sheet;
  const group = pageLayout.headersFooters;
  pageLayout.load("bottomMargin,footerMargin");
  group.load("state");
  const all = group.defaultForAllPages.load(PARTS);
  const others = [group.firstPage.load(PARTS), group.evenPages.load(PARTS)];
  return () => ({
    center: all.centerFooter,
    hasOthers:
      group.state !== "Default" ||
      all.leftFooter + all.rightFooter !== "" ||
      others.some((page) => page.leftFooter + page.centerFooter + page.rightFooter !== ""),
    roomPoints: pageLayout.bottomMargin - pageLayout.footerMargin,
  });
}
