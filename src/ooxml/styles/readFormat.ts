import type { BorderEdge, CellFormat } from "../types";
import { attribute, booleanAttribute, numberAttribute } from "../xml/attributes";
import { child, outerXml, parseXml, type XmlElement } from "../xml/parseXml";
import { resolveColor, type ColorTable } from "./colors";
import { readPatternColor } from "./patternColor";
import type { XfParts } from "./XfParts";

const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE_POINTS = 11;

/** A cell format resolved from its elements. */
export function readFormat(parts: XfParts, colors: ColorTable): CellFormat {
  const alignment = parts.alignment === undefined ? undefined : parseXml(parts.alignment);
  const protection = parts.protection === undefined ? undefined : parseXml(parts.protection);
  const fill = parseXml(parts.fill);
  const fillColor = readFillColor(fill, colors);
  const patternColor = readPatternColor(fill, colors);
  return {
    numberFormat: parts.numberFormat,
    font: readFont(parseXml(parts.font), colors),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(patternColor === undefined ? {} : { patternColor }),
    borders: readBorders(parseXml(parts.border), colors),
    horizontalAlignment: attribute(alignment, "horizontal") ?? "general",
    verticalAlignment: attribute(alignment, "vertical") ?? "bottom",
    wrapText: booleanAttribute(alignment, "wrapText", false),
    shrinkToFit: booleanAttribute(alignment, "shrinkToFit", false),
    indentLevel: numberAttribute(alignment, "indent") ?? 0,
    textRotation: numberAttribute(alignment, "textRotation") ?? 0,
    locked: booleanAttribute(protection, "locked", true),
  };
}

function readFont(font: XmlElement, colors: ColorTable): CellFormat["font"] {
  const color = resolveColor(child(font, "color"), colors);
  const underline = child(font, "u");
  return {
    name: attribute(child(font, "name"), "val") ?? DEFAULT_FONT,
    sizePoints: numberAttribute(child(font, "sz"), "val") ?? DEFAULT_SIZE_POINTS,
    bold: readFlag(font, "b"),
    italic: readFlag(font, "i"),
    underline: underline !== undefined && attribute(underline, "val") !== "none",
    strikethrough: readFlag(font, "strike"),
    ...(color === undefined ? {} : { color }),
  };
}

/** A flag element: present without `val` means true. */
export function readFlag(parent: XmlElement, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && booleanAttribute(element, "val", true);
}

function readFillColor(fill: XmlElement, colors: ColorTable): string | undefined {
  const pattern = child(fill, "patternFill");
  if (attribute(pattern, "patternType") !== "solid") return undefined;
  return resolveColor(child(pattern, "fgColor"), colors);
}

/** Edges of a border element; edges without a style are absent. */
export function readBorders(border: XmlElement, colors: ColorTable): CellFormat["borders"] {
  const left = readEdge(child(border, "left") ?? child(border, "start"), colors);
  const right = readEdge(child(border, "right") ?? child(border, "end"), colors);
  const top = readEdge(child(border, "top"), colors);
  const bottom = readEdge(child(border, "bottom"), colors);
  return {
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
  };
}

/** Lines between the columns and rows of a table region; absent ones are left out. */
export function readInnerBorders(
  border: XmlElement,
  colors: ColorTable
): { readonly vertical?: BorderEdge; readonly horizontal?: BorderEdge } {
  const vertical = readEdge(child(border, "vertical"), colors);
  const horizontal = readEdge(child(border, "horizontal"), colors);
  return { ...(vertical ? { vertical } : {}), ...(horizontal ? { horizontal } : {}) };
}

function readEdge(edge: XmlElement | undefined, colors: ColorTable): BorderEdge | undefined {
  const style = attribute(edge, "style");
  if (!edge || style === undefined || style === "none") return undefined;
  const color = resolveColor(child(edge, "color"), colors);
  return color === undefined ? { style } : { style, color };
}

/** Attributes that {@link readFormat} reads or that only say which ids apply. */
const READ_ALIGNMENT =
  /\s(?:horizontal|vertical|wrapText|shrinkToFit|indent|textRotation)="[^"]*"/g;

/**
 * A text that is equal for two cell formats exactly when they look and behave the same; what
 * {@link readFormat} does not resolve is compared verbatim, apply flags and font hints not at all.
 */
export function formatKey(parts: XfParts, colors: ColorTable): string {
  const rest = Object.entries(parts.attributes)
    .filter(([name, value]) => !name.startsWith("apply") && value !== "0")
    .sort();
  return JSON.stringify([
    readFormat(parts, colors),
    rest,
    unreadFont(parts.font),
    unreadFill(parts.fill),
    unreadBorder(parts.border),
    parts.alignment === undefined ? "" : unreadAttributes(parts.alignment, READ_ALIGNMENT),
    parts.protection === undefined
      ? ""
      : unreadAttributes(parts.protection, /\s(?:locked="[^"]*"|hidden="(?:0|false)")/g),
    parts.others,
  ]);
}

function unreadAttributes(xml: string, read: RegExp): string {
  return xml
    .replace(read, "")
    .replace(/^<[^\s/>]+/, "")
    .replace(/\/?>.*$/s, "")
    .trim();
}

const READ_FONT = new Set(["b", "i", "strike", "sz", "color", "name"]);
/** `scheme`, `family` and `charset` are hints for a missing font. */
const FONT_HINTS = new Set(["scheme", "family", "charset"]);

function unreadFont(xml: string): string {
  return parseXml(xml)
    .children.filter((element) => !READ_FONT.has(element.name) && !FONT_HINTS.has(element.name))
    .filter((element) => element.name !== "u" || attribute(element, "val") !== undefined)
    .map(outerXml)
    .join("");
}

function unreadFill(xml: string): string {
  const pattern = child(parseXml(xml), "patternFill");
  const type = pattern ? (attribute(pattern, "patternType") ?? "none") : undefined;
  return type === "none" || type === "solid" ? "" : xml;
}

function unreadBorder(xml: string): string {
  const border = parseXml(xml);
  const diagonal = child(border, "diagonal");
  return attribute(diagonal, "style") === undefined ? "" : xml;
}
