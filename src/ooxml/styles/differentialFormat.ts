import type { DifferentialFormat } from "../types";
import { attribute } from "../xml/attributes";
import { encodeAttribute } from "../xml/escape";
import { child, parseXml } from "../xml/parseXml";
import { resolveColor, type ColorTable } from "./colors";
import { builtInFormatId } from "./numberFormats";
import { colorXml, edgeXml } from "./patchParts";
import { readPattern } from "./patternColor";
import { readBorders, readFlag } from "./readFormat";

/** A dxf element resolved. */
export function readDifferentialFormat(xml: string, colors: ColorTable): DifferentialFormat {
  const dxf = parseXml(xml);
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const numberFormat = attribute(child(dxf, "numFmt"), "formatCode");
  const fillPattern = readPattern(child(dxf, "fill"), colors);
  // Excel keeps the colour of a solid fill in bgColor here, other writers in fgColor.
  const fillColor =
    resolveColor(child(pattern, "bgColor"), colors) ??
    (fillPattern ? undefined : resolveColor(child(pattern, "fgColor"), colors));
  const fontColor = resolveColor(child(font, "color"), colors);
  const border = child(dxf, "border");
  const borders = border && readBorders(border, colors);
  const underline = child(font, "u");
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(fillPattern === undefined ? {} : { fillPattern }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(font && child(font, "b") ? { bold: readFlag(font, "b") } : {}),
    ...(font && child(font, "i") ? { italic: readFlag(font, "i") } : {}),
    ...(underline ? { underline: attribute(underline, "val") !== "none" } : {}),
    ...(font && child(font, "strike") ? { strikethrough: readFlag(font, "strike") } : {}),
    ...(borders && Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

/** A dxf element in the child order that Excel demands (ECMA-376 part 1, 18.8.14). */
export function writeDifferentialFormat(
  format: DifferentialFormat,
  prefix: string,
  ownFormatId: (code: string) => number
): string {
  const inner = [
    fontXml(format, prefix),
    format.numberFormat === undefined
      ? ""
      : `<${prefix}numFmt numFmtId="${builtInFormatId(format.numberFormat) ?? ownFormatId(format.numberFormat)}" formatCode="${encodeAttribute(format.numberFormat)}"/>`,
    format.fillColor === undefined
      ? ""
      : `<${prefix}fill><${prefix}patternFill>${colorXml(prefix, "bgColor", format.fillColor)}</${prefix}patternFill></${prefix}fill>`,
    format.borders === undefined ? "" : bordersXml(format.borders, prefix),
  ].join("");
  return inner === "" ? `<${prefix}dxf/>` : `<${prefix}dxf>${inner}</${prefix}dxf>`;
}

function fontXml(format: DifferentialFormat, prefix: string): string {
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? "" : `<${prefix}${name}${value ? "" : ' val="0"'}/>`;
  const inner = [
    flag("b", format.bold),
    flag("i", format.italic),
    flag("strike", format.strikethrough),
    format.underline === undefined ? "" : `<${prefix}u${format.underline ? "" : ' val="none"'}/>`,
    format.fontColor === undefined ? "" : colorXml(prefix, "color", format.fontColor),
  ].join("");
  return inner === "" ? "" : `<${prefix}font>${inner}</${prefix}font>`;
}

function bordersXml(borders: NonNullable<DifferentialFormat["borders"]>, prefix: string): string {
  const edges = (["left", "right", "top", "bottom"] as const)
    .filter((side) => borders[side])
    .map((side) => edgeXml(prefix, side, borders[side]))
    .join("");
  return `<${prefix}border>${edges}</${prefix}border>`;
}
