import type { BorderEdge, CellFormatPatch } from "../types";
import { attributesOfTag, withAttributes } from "../xml/attributes";
import { prefixOf } from "../xml/parseXml";
import { joinChildren, splitChildren, withChild, type ChildList } from "./childList";
import type { XfParts } from "./XfParts";

/** Child order that Excel writes (ECMA-376 part 1, 18.8.22). */
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " "
  );
const BORDER_ORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");

/** The cell format with a patch applied; what the patch does not name stays verbatim. */
export function patchParts(parts: XfParts, patch: CellFormatPatch, prefix: string): XfParts {
  return {
    ...parts,
    numberFormat: patch.numberFormat ?? parts.numberFormat,
    font: patch.font ? patchFont(parts.font, patch.font) : parts.font,
    fill: patch.fillColor === undefined ? parts.fill : fillXml(patch.fillColor, prefix),
    border: patch.borders ? patchBorder(parts.border, patch.borders) : parts.border,
    alignment: patchAlignment(parts.alignment, patch, prefix),
    protection:
      patch.locked === undefined
        ? parts.protection
        : patchProtection(parts.protection, patch.locked, prefix),
    attributes: { ...parts.attributes, ...appliedFlags(patch) },
  };
}

function appliedFlags(patch: CellFormatPatch): Record<string, string> {
  const isAligned =
    patch.horizontalAlignment ??
    patch.verticalAlignment ??
    patch.wrapText ??
    patch.shrinkToFit ??
    patch.indentLevel ??
    patch.textRotation;
  return {
    ...(patch.numberFormat === undefined ? {} : { applyNumberFormat: "1" }),
    ...(patch.font ? { applyFont: "1" } : {}),
    ...(patch.fillColor === undefined ? {} : { applyFill: "1" }),
    ...(patch.borders ? { applyBorder: "1" } : {}),
    ...(isAligned === undefined ? {} : { applyAlignment: "1" }),
    ...(patch.locked === undefined ? {} : { applyProtection: "1" }),
  };
}

function patchFont(xml: string, patch: NonNullable<CellFormatPatch["font"]>): string {
  let font = splitChildren(xml);
  const prefix = prefixOf(font.qualifiedName);
  const flag = (name: string, value: boolean | undefined) => {
    if (value === undefined) return;
    font = withChild(font, name, value ? `<${prefix}${name}/>` : undefined, FONT_ORDER);
  };
  const valued = (name: string, value: string | number | undefined) => {
    if (value === undefined) return;
    const text = withAttributes(`<${prefix}${name}/>`, { val: String(value) });
    font = withChild(font, name, text, FONT_ORDER);
  };
  flag("b", patch.bold);
  flag("i", patch.italic);
  flag("strike", patch.strikethrough);
  flag("u", patch.underline);
  valued("sz", patch.sizePoints);
  valued("name", patch.name);
  // The scheme would put the theme's font in place of the name.
  if (patch.name !== undefined) font = withChild(font, "scheme", undefined, FONT_ORDER);
  if (patch.color !== undefined) {
    const color = patch.color === null ? undefined : colorXml(prefix, "color", patch.color);
    font = withChild(font, "color", color, FONT_ORDER);
  }
  return joinChildren(font);
}

/** `<color rgb="FFRRGGBB"/>` of a `#RRGGBB`. */
export function colorXml(prefix: string, name: string, color: string): string {
  return `<${prefix}${name} rgb="FF${color.replace("#", "").toUpperCase()}"/>`;
}

function fillXml(color: string | null, prefix: string): string {
  const p = prefix;
  if (color === null) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  const colors = `${colorXml(p, "fgColor", color)}<${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

function patchBorder(xml: string, patch: NonNullable<CellFormatPatch["borders"]>): string {
  let border = splitChildren(xml);
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const edge = patch[side];
    if (edge !== undefined) border = withEdge(border, side, edge);
  }
  return joinChildren(border);
}

function withEdge(
  border: ChildList,
  side: "left" | "right" | "top" | "bottom",
  edge: BorderEdge | null
): ChildList {
  // Strict files name the sides by reading direction.
  const logical = { left: "start", right: "end", top: "top", bottom: "bottom" }[side];
  const name = border.children.some((child) => child.name === logical) ? logical : side;
  const prefix = prefixOf(border.qualifiedName);
  return withChild(border, name, edgeXml(prefix, name, edge), BORDER_ORDER);
}

/** One side of a border as XML; an empty element where there is none. */
export function edgeXml(prefix: string, name: string, edge: BorderEdge | null | undefined): string {
  if (!edge || edge.style === "none") return `<${prefix}${name}/>`;
  const tag = withAttributes(`<${prefix}${name}>`, { style: edge.style });
  const color =
    edge.color === undefined ? `<${prefix}color auto="1"/>` : colorXml(prefix, "color", edge.color);
  return `${tag}${color}</${prefix}${name}>`;
}

function patchAlignment(
  xml: string | undefined,
  patch: CellFormatPatch,
  prefix: string
): string | undefined {
  const changes: Record<string, string | undefined> = {};
  const set = (name: string, value: string | number | boolean | undefined, plain: string) => {
    if (value === undefined) return;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    changes[name] = text === plain ? undefined : text;
  };
  set("horizontal", patch.horizontalAlignment, "general");
  set("vertical", patch.verticalAlignment, "bottom");
  set("wrapText", patch.wrapText, "0");
  set("shrinkToFit", patch.shrinkToFit, "0");
  set("indent", patch.indentLevel, "0");
  set("textRotation", patch.textRotation, "0");
  return withOwnAttributes(xml ?? `<${prefix}alignment/>`, changes);
}

function patchProtection(xml: string | undefined, locked: boolean, prefix: string) {
  return withOwnAttributes(xml ?? `<${prefix}protection/>`, { locked: locked ? undefined : "0" });
}

/** The element with changed attributes; undefined when none is left. */
function withOwnAttributes(
  xml: string,
  changes: Readonly<Record<string, string | undefined>>
): string | undefined {
  const tag = withAttributes(xml, changes);
  return attributesOfTag(tag).size === 0 ? undefined : tag;
}
