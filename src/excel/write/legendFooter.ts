import type { Light } from "../../domain/model/statuses";

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
const SIZE = "&8";
const SQUARE = "■";
const BLACK = "&K000000";
const GAP = "  ";
/** Excel's limit for the text of a footer, codes counted (support.microsoft.com, "Excel specifications and limits"). */
const LONGEST = 255;

/** Points that a line of the legend needs between footer margin and body: 8-point text with its leading. */
export const LEGEND_LINE_POINTS = 12;

/**
 * The legend 图例 as the centre of a page footer: each light once, in the order of tblLights, with its word
 * and the statuses that show it: `■ 红：逾期、严重滞后`. `""` where no status carries a light or the text is
 * longer than a footer may be even without its colours.
 */
export function legendFooter(
  lines: readonly LegendLine[],
  lightOfWord: (word: string) => Light | undefined
): string {
  const words = [...new Set(lines.map((line) => line.lightWord))].filter((word) => word !== "");
  const part = (word: string, coloured: boolean): string => {
    const light = lightOfWord(word);
    const statuses = lines.filter((line) => line.lightWord === word).map((line) => line.status);
    const square = light && coloured ? `&K${PRINT_COLOURS[light]}${SQUARE}${BLACK} ` : `${SQUARE} `;
    return `${square}${literal(word)}: ${statuses.map(literal).join("/")}`;
  };
  const text = (coloured: boolean): string =>
    SIZE + words.map((word) => part(word, coloured)).join(GAP);
  if (words.length === 0) return "";
  return [text(true), text(false)].find((candidate) => candidate.length <= LONGEST) ?? "";
}

/** True for a footer that `legendFooter` wrote, also one of before tblLights was changed. */
export function isLegendFooter(text: string): boolean {
  const square = `(?:&K(?:${Object.values(PRINT_COLOURS).join("|")})${SQUARE}${BLACK}|${SQUARE})`;
  return new RegExp(`^${SIZE}${square} .+: .+$`).test(text);
}

/** In header and footer texts & begins a code; && is the character itself. */
function literal(text: string): string {
  return text.replace(/&/g, "&&").replace(/[\r\n]+/g, " ");
}
