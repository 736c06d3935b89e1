import type { CellLook } from "../../excel/read/look/sheetLook";
import type { CellFormatPatch } from "../../ooxml/types";

/** Words of Office.js for SpreadsheetML's that are not the same but for the first letter (ECMA-376, 18.18.40). */
const HORIZONTAL: Readonly<Record<string, string>> = { CenterAcrossSelection: "centerContinuous" };

/** SpreadsheetML's borders (18.18.3) by Office.js's style and weight; other weights of a style are its thin one. */
const BORDERS: Readonly<Record<string, string>> = {
  "Continuous Hairline": "hair",
  "Continuous Thin": "thin",
  "Continuous Medium": "medium",
  "Continuous Thick": "thick",
  Dash: "dashed",
  "Dash Medium": "mediumDashed",
  Dot: "dotted",
  DashDot: "dashDot",
  "DashDot Medium": "mediumDashDot",
  DashDotDot: "dashDotDot",
  "DashDotDot Medium": "mediumDashDotDot",
  SlantDashDot: "slantDashDot",
  Double: "double",
};
const EDGES = ["top", "bottom", "left", "right"] as const;
const BLACK = "#000000";
/** Office.js answers white for "no fill". */
const WHITE = "#FFFFFF";

/** A look that Office.js read, as a change of the default format of a file. */
export function lookPatch(look: CellLook, numberFormat: string): CellFormatPatch {
  const { font, fill, indentLevel = 0, textOrientation = 0 } = look;
  const color = font?.color?.toUpperCase();
  const fillColor = fill?.color?.toUpperCase();
  return {
    numberFormat,
    font: {
      ...(font?.name ? { name: font.name } : {}),
      ...(font?.size ? { sizePoints: font.size } : {}),
      bold: font?.bold === true,
      italic: font?.italic === true,
      underline: (font?.underline ?? "None") !== "None",
      strikethrough: font?.strikethrough === true,
      ...(color && color !== BLACK ? { color } : {}),
    },
    ...(fillColor && fillColor !== WHITE ? { fillColor } : {}),
    borders: Object.fromEntries(EDGES.flatMap((edge) => edgePatch(edge, look))),
    horizontalAlignment: word(look.horizontalAlignment ?? "General"),
    verticalAlignment: word(look.verticalAlignment ?? "Bottom"),
    wrapText: look.wrapText === true,
    ...(look.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(indentLevel > 0 ? { indentLevel } : {}),
    ...(textOrientation === 0 ? {} : { textRotation: rotation(textOrientation) }),
  };
}

function edgePatch(edge: (typeof EDGES)[number], { borders }: CellLook) {
  const found = borders?.[edge];
  const style = String(found?.style ?? "None");
  if (!found || style === "None") return [];
  const file = BORDERS[`${style} ${found.weight ?? "Thin"}`] ?? BORDERS[style] ?? "thin";
  const color = found.color?.toUpperCase();
  return [[edge, { style: file, ...(color && color !== BLACK ? { color } : {}) }] as const];
}

const word = (office: string): string =>
  HORIZONTAL[office] ?? office.charAt(0).toLowerCase() + office.slice(1);

/** Office.js has -90 to 90 and 180 for stacked letters, the file 0 to 180 and 255 (18.8.1). */
function rotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}
