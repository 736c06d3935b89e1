import type { BorderEdge } from "../../../ooxml/types";
import { invalidArgument } from "./excelErrors";

/** Words of Office.js on the left, of SpreadsheetML (ECMA-376, 18.18.40 and 18.18.88) on the right. */
const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** Office.js line style and weight of each border style of SpreadsheetML (18.18.3). */
const BORDER_STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  none: ["None", "Thin"],
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

export function horizontalToOffice(word: string): string {
  return fromFile(HORIZONTAL, word, "General");
}

export function horizontalToFile(word: unknown): string {
  return toFile(HORIZONTAL, word);
}

export function verticalToOffice(word: string): string {
  return fromFile(VERTICAL, word, "Bottom");
}

export function verticalToFile(word: unknown): string {
  return toFile(VERTICAL, word);
}

/** Line style of an edge in Office.js words; `None` where there is no edge. */
export function edgeStyle(edge: BorderEdge | undefined): string {
  return BORDER_STYLES[edge?.style ?? "none"]?.[0] ?? "Continuous";
}

export function edgeWeight(edge: BorderEdge | undefined): string {
  return BORDER_STYLES[edge?.style ?? "none"]?.[1] ?? "Thin";
}

/** The SpreadsheetML style for a line style and weight; null = no edge. Throws InvalidArgument. */
export function borderStyleToFile(style: unknown, weight: unknown): string | null {
  if (style === "None") return null;
  const pairs = Object.entries(BORDER_STYLES);
  const exact = pairs.find(([, words]) => words[0] === style && words[1] === weight);
  const byStyle = exact ?? pairs.find(([, words]) => words[0] === style);
  if (byStyle === undefined) throw invalidArgument(`border ${String(style)}`);
  return byStyle[0];
}

/** Degrees as Office.js has them (-90 to 90, 180 = stacked) from SpreadsheetML's 0–180 and 255. */
export function rotationToOffice(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function rotationToFile(degrees: unknown): number {
  if (typeof degrees !== "number" || !Number.isInteger(degrees)) {
    throw invalidArgument("text orientation");
  }
  if (degrees === 180) return 255;
  if (degrees < -90 || degrees > 90) throw invalidArgument("text orientation");
  return degrees < 0 ? 90 - degrees : degrees;
}

/** Names of colours that Excel takes beside `#RRGGBB` (the ones of HTML 4). */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** `#RRGGBB` of a colour as Office.js takes it; null for the empty text (automatic, none). */
export function colorToFile(color: unknown): string | null {
  if (typeof color !== "string") throw invalidArgument("colour expected");
  if (color === "") return null;
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(color)?.[1];
  const found = hex === undefined ? NAMED_COLORS[color.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (found === undefined) throw invalidArgument(`colour ${color}`);
  return found;
}

function fromFile(
  words: Readonly<Record<string, string>>,
  word: string,
  otherwise: string
): string {
  return Object.entries(words).find(([, file]) => file === word)?.[0] ?? otherwise;
}

function toFile(words: Readonly<Record<string, string>>, word: unknown): string {
  const found = typeof word === "string" ? words[word] : undefined;
  if (found === undefined) throw invalidArgument(String(word));
  return found;
}
