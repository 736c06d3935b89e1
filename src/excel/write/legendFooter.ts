import type { Light } from "../../domain/model/statuses";
import type { FooterText, PageFooter } from "../read/bookSnapshot";

/** One line of tblLights: a status 系统状态 and the word of its light, blank where it has none. */
export interface LegendLine {
  readonly status: string;
  readonly lightWord: string;
}

/** Squares strong enough to be told apart on paper (assumption: Excel's standard palette). */
const PRINT_COLOURS: Readonly<Record<Light, string>> = {
  red: "FF0000",
  orange: "ED7D31",
  yellow: "FFC000",
  green: "00B050",
  blue: "0070C0",
  grey: "808080",
};

/** Small enough for one line under a portrait page (assumption). */
const LEGEND_SIZE = 8;
const SIZE = `&${LEGEND_SIZE}`;
const SQUARE = "■";
const BLACK = "&K000000";
const GAP = "  ";
/** Excel's limit for a footer, its three parts with all codes (support.microsoft.com, "Excel specifications and limits"). */
const LONGEST = 255;
/** Points of a line for each point of its text (assumption: 宋体 has 1.14, Calibri 1.22). */
const LEADING = 1.2;
/** Stands in a line that is left blank for what is beside it. */
const BLANK = "\u00a0";

/**
 * The centre of a page footer with the legend 图例: each light once, in the order of tblLights, with its word
 * and the statuses that show it: `■ 红: 逾期/严重滞后`, without colours where the footer would be too long with
 * them. It stands above what the office prints there itself, or in place of an earlier legend. Undefined where
 * there is no room for it between page edge and cells, or more text than a footer may hold.
 */
export function footerWithLegend(
  footer: FooterText,
  { roomPoints, usualPoints }: Pick<PageFooter, "roomPoints" | "usualPoints">,
  lines: readonly LegendLine[],
  lightOfWord: (word: string) => Light | undefined
): string | undefined {
  const own = footer.center === "" ? [] : footer.center.split("\n");
  const at = own.findIndex(isLegendLine);
  const sideLines = Math.max(...[footer.left, footer.right].map(lineCount));
  const beside = at < 0 ? Math.max(0, sideLines - own.length) : 0;
  const below = [...new Array<string>(beside).fill(BLANK), ...own];
  const needed = LEADING * (LEGEND_SIZE + below.length * largestSize(footer, usualPoints));
  if (at < 0 && needed > roomPoints) return undefined;
  const withLine = (legend: string): string => {
    if (at >= 0) return own.map((line, index) => (index === at ? legend : line)).join("\n");
    if (below.length === 0) return legend;
    return `${legend}\n${sizeAgain(below.join("\n"), usualPoints)}`;
  };
  return [true, false]
    .map((coloured) => withLine(legendLine(lines, lightOfWord, coloured)))
    .find((center) => footerLength({ ...footer, center }) <= LONGEST);
}

/** The centre of a page footer without the legend's line. */
export function footerWithoutLegend({ center }: Pick<FooterText, "center">): string {
  return center
    .split("\n")
    .filter((line) => !isLegendLine(line))
    .join("\n");
}

/** True where one of the lines of a footer's centre is a legend, also one of before tblLights was changed. */
export function hasLegend({ center }: Pick<FooterText, "center">): boolean {
  return center.split("\n").some(isLegendLine);
}

function legendLine(
  lines: readonly LegendLine[],
  lightOfWord: (word: string) => Light | undefined,
  coloured: boolean
): string {
  const words = [...new Set(lines.map((line) => line.lightWord))].filter((word) => word !== "");
  const part = (word: string): string => {
    const light = lightOfWord(word);
    const statuses = lines.filter((line) => line.lightWord === word).map((line) => line.status);
    const square = light && coloured ? `&K${PRINT_COLOURS[light]}${SQUARE}${BLACK} ` : `${SQUARE} `;
    return `${square}${literal(word)}: ${statuses.map(literal).join("/")}`;
  };
  return SIZE + words.map(part).join(GAP);
}

function isLegendLine(text: string): boolean {
  const square = `(?:&K(?:${Object.values(PRINT_COLOURS).join("|")})${SQUARE}${BLACK}|${SQUARE})`;
  return new RegExp(`^${SIZE}${square} .+: .+\r?$`).test(text);
}

/** Text below the legend keeps its own size: codes hold until the next one. */
function sizeAgain(text: string, usualPoints: number): string {
  // The colour's code ends after six digits: a number that follows is text.
  return STARTS_WITH_SIZE.test(text) ? text : `&${Math.round(usualPoints)}${BLACK}${text}`;
}

/** Codes of font, colour and style may stand before the size. */
const STARTS_WITH_SIZE = /^(?:&"[^"]*"|&K[\dA-F]{6}|&[BIUESXY])*&\d/;

function largestSize({ left, center, right }: FooterText, usualPoints: number): number {
  const sizes = [left, center, right]
    .filter((part) => part !== "")
    .flatMap((part) => [
      ...(STARTS_WITH_SIZE.test(part) ? [] : [usualPoints]),
      ...[...part.matchAll(/&(\d+)/g)].map(([, size]) => Number(size)),
    ]);
  return Math.max(0, ...sizes);
}

function lineCount(text: string): number {
  return text === "" ? 0 : text.split("\n").length;
}

/** Characters of a footer with the codes of its parts. */
function footerLength({ left, center, right }: FooterText): number {
  return [left, center, right].reduce((sum, part) => sum + (part === "" ? 0 : part.length + 2), 0);
}

/** In header and footer texts & begins a code; && is the character itself. */
function literal(text: string): string {
  return text.replace(/&/g, "&&").replace(/[\r\n]+/g, " ");
}
