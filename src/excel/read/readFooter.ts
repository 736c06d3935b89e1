import type { FooterPages, PageFooter } from "./bookSnapshot";

const PARTS = "leftFooter,centerFooter,rightFooter";

/** The last cell of a sheet: nobody formats it, so it has the font of the Normal style. */
const FAR_CELL = "XFD1048576";

/** The pages whose footers are printed, by Excel.HeaderFooterState. */
const PRINTED: Readonly<Record<string, readonly FooterPages[]>> = {
  Default: ["all"],
  FirstAndDefault: ["all", "first"],
  OddAndEven: ["odd", "even"],
  FirstOddAndEven: ["odd", "even", "first"],
};

/** The header and footer of some of a sheet's pages. */
export function pagesOf(sheet: Excel.Worksheet, pages: FooterPages): Excel.HeaderFooter {
  const group = sheet.pageLayout.headersFooters;
  switch (pages) {
    case "all":
      return group.defaultForAllPages;
    case "odd":
      return group.oddPages;
    case "even":
      return group.evenPages;
    case "first":
      return group.firstPage;
  }
}

/** Queues the loads for a sheet's page footers; call the result after one sync. ExcelApi 1.9. */
export function loadFooter(sheet: Excel.Worksheet): () => PageFooter {
  const { pageLayout } = sheet;
  const group = pageLayout.headersFooters;
  pageLayout.load("bottomMargin,footerMargin");
  group.load("state");
  const loaded = (["all", "odd", "even", "first"] as const).map((pages) => ({
    pages,
    text: pagesOf(sheet, pages).load(PARTS),
  }));
  const { font } = sheet.getRange(FAR_CELL).format;
  font.load("size");
  return () => {
    const printed = PRINTED[group.state] ?? [];
    return {
      texts: loaded
        .filter(({ pages }) => printed.includes(pages))
        .map(({ pages, text }) => ({
          pages,
          left: text.leftFooter,
          center: text.centerFooter,
          right: text.rightFooter,
        })),
      roomPoints: pageLayout.bottomMargin - pageLayout.footerMargin,
      usualPoints: font.size,
    };
  };
}
