import { openTestWorkbook, reopenTestWorkbook } from "../../helpers/hostWorkbook";
import { tinyWorkbook } from "../../ooxml/support/buildPackage";

const FOOTERS = "leftFooter,centerFooter,rightFooter";

/** What Office.js reads of a sheet with these elements behind its cells. */
async function pageLayout(afterCells: string): Promise<object> {
  openTestWorkbook(tinyWorkbook({ sheets: { 表: `<sheetData/>${afterCells}` } }));
  return Excel.run(async (context) => {
    const layout = context.workbook.worksheets.getFirst().pageLayout;
    layout.load("topMargin,bottomMargin,headerMargin,footerMargin,leftMargin,rightMargin");
    const group = layout.headersFooters;
    group.load("state");
    const pages = [group.defaultForAllPages, group.oddPages, group.firstPage, group.evenPages];
    for (const page of pages) page.load(FOOTERS);
    await context.sync();
    const { topMargin, bottomMargin, headerMargin, footerMargin, leftMargin, rightMargin } = layout;
    return {
      margins: [leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin],
      state: group.state,
      footers: pages.map((page) => [page.leftFooter, page.centerFooter, page.rightFooter]),
    };
  });
}

const NONE = ["", "", ""];

test.each([
  [
    "nothing set: Excel's normal margins",
    "",
    {
      margins: [50.4, 50.4, 54, 54, 21.6, 21.6],
      state: "Default",
      footers: [NONE, NONE, NONE, NONE],
    },
  ],
  [
    "margins in inches, first and even pages of their own",
    '<pageMargins left="1" right="0.5" top="2" bottom="0.25" header="0" footer="0.125"/>' +
      '<headerFooter differentFirst="1" differentOddEven="1"><oddFooter>&amp;L左&amp;C中</oddFooter>' +
      "<evenFooter>&amp;R双</evenFooter><firstFooter>首</firstFooter></headerFooter>",
    {
      margins: [72, 36, 144, 18, 0, 9],
      state: "FirstOddAndEven",
      footers: [
        ["左", "中", ""],
        ["左", "中", ""],
        ["", "首", ""],
        ["", "", "双"],
      ],
    },
  ],
  [
    "first page only",
    '<headerFooter differentFirst="1"/>',
    {
      margins: [50.4, 50.4, 54, 54, 21.6, 21.6],
      state: "FirstAndDefault",
      footers: [NONE, NONE, NONE, NONE],
    },
  ],
])("%s", async (_case, afterCells, expected) => {
  const { margins, ...rest } = (await pageLayout(afterCells)) as {
    margins: number[];
  };
  const { margins: expectedMargins, ...expectedRest } = expected;
  expect(rest).toEqual(expectedRest);
  margins.forEach((margin, side) => expect(margin).toBeCloseTo(expectedMargins[side] ?? 0, 6));
});

test("margins and what is centred or printed beside the cells are written and read again", async () => {
  const runtime = openTestWorkbook(
    tinyWorkbook({ sheets: { 表: `<sheetData/><printOptions headings="1"/>` } })
  );
  const MEMBERS = "leftMargin,footerMargin,centerHorizontally,printGridlines,printHeadings";
  const read = (change: (layout: Excel.PageLayout) => void): Promise<unknown[]> =>
    Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getFirst().pageLayout;
      change(layout);
      layout.load(MEMBERS);
      await context.sync();
      return MEMBERS.split(",").map((member) => layout.toJSON()[member as "leftMargin"]);
    });
  expect(await read(() => undefined)).toEqual([50.4, 21.599999999999998, false, false, true]);
  const changed = await read((layout) => {
    layout.leftMargin = 36;
    layout.footerMargin = 0;
    layout.centerHorizontally = true;
    layout.printHeadings = false;
  });
  expect(changed).toEqual([36, 0, true, false, false]);
  reopenTestWorkbook(runtime);
  expect(await read(() => undefined)).toEqual(changed);
});
