import { readOnly, type AnyDescription, type ScalarMember } from "../../protocol/hostObject";
import { PAPER_SIZES } from "../../../ooxml/sections/paperSizes";
import type { HeaderFooter, PageMargins, PrintOptions } from "../../../ooxml/types";
import { absoluteAddress, parseArea, quoteSheetName } from "../model/address";
import { invalidArgument } from "../model/excelErrors";
import { rangeOfFormula, resolveAddress } from "../model/resolveAddress";
import { RangeTarget } from "../model/rangeTarget";
import {
  booleanArgument,
  numberArgument,
  optionsArgument,
  textArgument,
  wordArgument,
} from "./arguments";
import {
  describe,
  objectOf,
  targetOf,
  type HeaderFooterTarget,
  type RangesTarget,
  type SheetTarget,
} from "./targets";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Excel.PageLayout with headers and footers. */
export const pageLayoutObjects: readonly AnyDescription[] = [
  describe("PageLayout", {
    scalars: {
      Orientation: {
        get: (target) => (setupOf(target).orientation === "landscape" ? "Landscape" : "Portrait"),
        set: (target, value) => {
          const word = wordArgument(value, ["Portrait", "Landscape"]);
          const orientation = word === "Landscape" ? "landscape" : "portrait";
          sheetOf(target).setPageSetup({ orientation });
        },
      },
      PaperSize: {
        get: (target) => {
          const size = setupOf(target).paperSize;
          return Object.entries(PAPER_SIZES).find(([, number]) => number === size)?.[0] ?? null;
        },
        set: (target, value) => {
          const paperSize = PAPER_SIZES[textArgument(value)];
          if (paperSize === undefined) throw invalidArgument(`paper ${String(value)}`);
          sheetOf(target).setPageSetup({ paperSize });
        },
      },
      Zoom: { get: readZoom, set: setZoom },
      LeftMargin: margin("left"),
      RightMargin: margin("right"),
      TopMargin: margin("top"),
      BottomMargin: margin("bottom"),
      HeaderMargin: margin("header"),
      FooterMargin: margin("footer"),
      CenterHorizontally: printOption("horizontalCentered"),
      CenterVertically: printOption("verticalCentered"),
      PrintGridlines: printOption("gridLines"),
      PrintHeadings: printOption("headings"),
    },
    navigations: { HeadersFooters: (target) => objectOf("HeaderFooterGroup", target) },
    methods: {
      SetPrintArea: (target, [area]) => setPrintArea(target, area),
      GetPrintArea: (target) => printArea(target) ?? refuse("no print area"),
      GetPrintAreaOrNullObject: printArea,
      SetPrintTitleRows: (target, [rows]) => setPrintTitleRows(target, rows),
      GetPrintTitleRows: (target) => printTitleRows(target) ?? refuse("no title rows"),
      GetPrintTitleRowsOrNullObject: printTitleRows,
    },
  }),
  describe("HeaderFooterGroup", {
    scalars: { State: readOnly(headerFooterState) },
    navigations: {
      DefaultForAllPages: (target) => objectOf("HeaderFooter", { ...target, pages: "all" }),
      OddPages: (target) => objectOf("HeaderFooter", { ...target, pages: "all" }),
      FirstPage: (target) => objectOf("HeaderFooter", { ...target, pages: "first" }),
      EvenPages: (target) => objectOf("HeaderFooter", { ...target, pages: "even" }),
    },
  }),
  describe("HeaderFooter", {
    scalars: {
      LeftHeader: headerMember("leftHeader"),
      CenterHeader: headerMember("centerHeader"),
      RightHeader: headerMember("rightHeader"),
      LeftFooter: headerMember("leftFooter"),
      CenterFooter: headerMember("centerFooter"),
      RightFooter: headerMember("rightFooter"),
    },
  }),
];

function headerMember(name: keyof HeaderFooter): ScalarMember<HeaderFooterTarget> {
  return {
    get: (target) => {
      const sheet = sheetOf(target);
      const { pages } = target;
      return (pages === "all" ? sheet.headerFooter : sheet.headerFooterVariants[pages])[name];
    },
    set: (target, value) => {
      const { pages } = target;
      const change = { [name]: textArgument(value) };
      if (pages === "all") sheetOf(target).setHeaderFooter(change);
      else sheetOf(target).setHeaderFooterVariant(pages, change);
    },
  };
}

/** Which pages have headers and footers of their own, as Excel.HeaderFooterState names it. */
function headerFooterState(target: SheetTarget): string {
  const { differentFirst, differentOddEven } = sheetOf(target).headerFooterVariants;
  if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
  return differentOddEven ? "OddAndEven" : "Default";
}

const POINTS_PER_INCH = 72;

/** Office.js measures margins in points. */
function margin(side: keyof PageMargins): ScalarMember<SheetTarget> {
  return {
    get: (target) => sheetOf(target).pageMargins[side] * POINTS_PER_INCH,
    set: (target, value) => {
      sheetOf(target).setPageMargins({ [side]: numberArgument(value) / POINTS_PER_INCH });
    },
  };
}

function printOption(option: keyof PrintOptions): ScalarMember<SheetTarget> {
  return {
    get: (target) => sheetOf(target).printOptions[option],
    set: (target, value) => {
      sheetOf(target).setPrintOptions({ [option]: booleanArgument(value) });
    },
  };
}

function sheetOf({ model, sheetId }: SheetTarget) {
  return model.sheet(sheetId);
}

function setupOf(target: SheetTarget) {
  return sheetOf(target).pageSetup;
}

function readZoom(target: SheetTarget): Readonly<Record<string, number>> {
  const { scalePercent, fitToWidth, fitToHeight } = setupOf(target);
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scalePercent ?? 100 };
  return {
    ...(fitToWidth === undefined || fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === undefined || fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function setZoom(target: SheetTarget, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = optionsArgument(value) as Readonly<
    Record<string, unknown>
  >;
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument(`scale ${scale}`);
    sheetOf(target).setPageSetup({ scalePercent: scale });
    return;
  }
  // A page count of 0 leaves that direction free (ECMA-376 18.3.1.63).
  sheetOf(target).setPageSetup({
    fitToWidth: horizontalFitToPages === undefined ? 0 : pages(horizontalFitToPages),
    fitToHeight: verticalFitToPages === undefined ? 0 : pages(verticalFitToPages),
  });
}

function pages(value: unknown): number {
  return value === null ? 0 : numberArgument(value);
}

function nameFormula({ model, sheetId }: SheetTarget, name: string): string | undefined {
  return model.package.definedNames.find(
    (candidate) => candidate.name === name && candidate.sheetId === sheetId
  )?.formula;
}

function setName(target: SheetTarget, name: string, formula: string | undefined): void {
  const { model, sheetId } = target;
  if (formula === undefined) model.package.removeDefinedName(name, sheetId);
  else model.package.setDefinedName({ name, formula, sheetId, hidden: false });
}

function setPrintArea(target: SheetTarget, argument: unknown): void {
  const areas = rangesArgument(target, argument).map(({ area }) => area);
  if (areas.length === 0) {
    setName(target, PRINT_AREA, undefined);
    return;
  }
  const sheet = quoteSheetName(sheetOf(target).name);
  setName(target, PRINT_AREA, areas.map((area) => `${sheet}!${absoluteAddress(area)}`).join(","));
}

/** The empty text clears the print area. */
function rangesArgument(target: SheetTarget, argument: unknown): readonly RangeTarget[] {
  const range = targetOf("Range", argument);
  if (range !== undefined) return [range];
  const areas = targetOf("RangeAreas", argument);
  if (areas !== undefined) return areas.ranges;
  const text = textArgument(argument);
  if (text === "") return [];
  return text.split(",").map((part) => resolveAddress(target.model, target.sheetId, part));
}

/** The references of a print name; a sheet's name in quotes may hold commas itself. */
function partsOf(formula: string | undefined): readonly string[] {
  return formula?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function printArea(target: SheetTarget) {
  const formula = nameFormula(target, PRINT_AREA);
  const ranges = partsOf(formula).flatMap((part) => {
    const range = rangeOfFormula(target.model, part);
    return range === undefined ? [] : [range];
  });
  if (ranges.length === 0) return null;
  const areas: RangesTarget = { model: target.model, sheetId: target.sheetId, ranges };
  return objectOf("RangeAreas", areas);
}

/** Rows and columns repeated on each page stand in one name: `Sheet!$A:$B,Sheet!$1:$3`. */
function titleParts(target: SheetTarget): { readonly rows?: string; readonly columns?: string } {
  const parts = partsOf(nameFormula(target, PRINT_TITLES));
  const rows = parts.find((part) => /!\$?\d+:\$?\d+$/.test(part));
  const columns = parts.find((part) => /!\$?[A-Z]+:\$?[A-Z]+$/.test(part));
  return { ...(rows === undefined ? {} : { rows }), ...(columns === undefined ? {} : { columns }) };
}

function setPrintTitleRows(target: SheetTarget, argument: unknown): void {
  const { columns } = titleParts(target);
  const range = targetOf("Range", argument);
  const area = range?.area ?? parseArea(textArgument(argument));
  const sheet = quoteSheetName(sheetOf(target).name);
  const rows =
    area === undefined
      ? undefined
      : `${sheet}!$${area.rowIndex + 1}:$${area.rowIndex + area.rowCount}`;
  if (area === undefined && argument !== "") throw invalidArgument(String(argument));
  const formula = [columns, rows].filter((part) => part !== undefined).join(",");
  setName(target, PRINT_TITLES, formula === "" ? undefined : formula);
}

function printTitleRows(target: SheetTarget) {
  const { rows } = titleParts(target);
  const range = rows === undefined ? undefined : rangeOfFormula(target.model, rows);
  return range === undefined ? null : objectOf("Range", range);
}

function refuse(detail: string): never {
  throw invalidArgument(detail);
}
