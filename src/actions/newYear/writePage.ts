import type { PageLook } from "../../excel/read/look/sheetLook";
import { PAPER_SIZES } from "../../ooxml/sections/paperSizes";
import type { SheetPart, WorkbookPackage } from "../../ooxml/types";
import { absoluteAreas } from "./absoluteAreas";

const POINTS_PER_INCH = 72;

/** Gives a sheet the page set-up, header, footer, print area and repeated rows of another. */
export function writePage(book: WorkbookPackage, sheet: SheetPart, page: PageLook): void {
  const { zoom, margins, centred } = page;
  const paperSize = PAPER_SIZES[page.paper];
  sheet.setPageSetup({
    orientation: page.isLandscape ? "landscape" : "portrait",
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(typeof zoom.scale === "number"
      ? { scalePercent: zoom.scale }
      : {
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }),
  });
  sheet.setPageMargins(
    Object.fromEntries(
      Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH])
    )
  );
  sheet.setPrintOptions({
    horizontalCentered: centred.horizontally,
    verticalCentered: centred.vertically,
    gridLines: page.printsGridlines,
  });
  sheet.setHeaderFooter(page.headersFooters);
  const names = [
    ["_xlnm.Print_Area", page.printArea],
    ["_xlnm.Print_Titles", page.titleRows],
  ] as const;
  for (const [name, address] of names) {
    if (address === undefined) continue;
    const formula = absoluteAreas(sheet.name, address);
    book.setDefinedName({ name, formula, sheetId: sheet.id, hidden: false });
  }
}
