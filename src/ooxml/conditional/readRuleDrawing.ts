import { resolveColor, type ColorTable } from "../styles/colors";
import { attribute, booleanAttribute, numberAttribute } from "../xml/attributes";
import { decodeXml } from "../xml/escape";
import { child, childrenNamed, innerXml, type XmlElement } from "../xml/parseXml";
import type {
  ColorScaleDrawing,
  DataBarDrawing,
  IconSetDrawing,
  RuleDrawing,
  RuleThreshold,
} from "./ruleDrawing";

/** Fill of negative bars and colour of the axis where the file names none ([MS-XLSX] 2.6.30 CT_DataBar). */
const NEGATIVE_COLOR = "#FF0000";
const AXIS_COLOR = "#000000";
/** Excel's first data bar, blue, for a bar without a colour. (assumption) */
const DEFAULT_BAR_COLOR = "#638EC6";
/** The set of an `iconSet` without one (ECMA-376 part 1, 18.3.1.49). */
const DEFAULT_ICON_SET = "3TrafficLights1";
/** Lengths of the shortest and longest bar in percent of the cell (ECMA-376 part 1, 18.3.1.28). */
const SHORTEST_PERCENT = 10;
const LONGEST_PERCENT = 90;

/**
 * What a `cfRule` draws; undefined for rules that only format. `extension` is the rule's counterpart in
 * the sheet's extensions, which completes a data bar ([MS-XLSX] 2.6.27 CT_CfRule).
 */
export function readRuleDrawing(
  rule: XmlElement,
  extension: XmlElement | undefined,
  colors: ColorTable
): RuleDrawing | undefined {
  const scale = child(rule, "colorScale");
  if (scale) return readColorScale(scale, colors);
  const bar = child(rule, "dataBar");
  if (bar) return readDataBar(bar, child(extension, "dataBar"), colors);
  const icons = child(rule, "iconSet");
  return icons && readIconSet(icons);
}

function readThresholds(parent: XmlElement): RuleThreshold[] {
  return childrenNamed(parent, "cfvo").map((item) => {
    const formula = child(item, "f");
    return {
      type: attribute(item, "type") ?? "num",
      value: formula ? decodeXml(innerXml(formula)) : (attribute(item, "val") ?? ""),
      includesEqual: booleanAttribute(item, "gte", true),
    };
  });
}

function readColorScale(scale: XmlElement, colors: ColorTable): ColorScaleDrawing {
  return {
    kind: "colorScale",
    thresholds: readThresholds(scale),
    colors: childrenNamed(scale, "color").map((color) => resolveColor(color, colors) ?? "#FFFFFF"),
  };
}

function readDataBar(
  bar: XmlElement,
  extension: XmlElement | undefined,
  colors: ColorTable
): DataBarDrawing {
  const colorOf = (name: string) =>
    resolveColor(child(extension, name) ?? child(bar, name), colors);
  const color = colorOf("fillColor") ?? colorOf("color") ?? DEFAULT_BAR_COLOR;
  const isExtended = extension !== undefined || child(bar, "fillColor") !== undefined;
  const source = extension ?? bar;
  const own = readThresholds(source);
  return {
    kind: "dataBar",
    thresholds: own.length === 2 ? own : readThresholds(bar),
    minLengthPercent: numberAttribute(source, "minLength") ?? SHORTEST_PERCENT,
    maxLengthPercent: numberAttribute(source, "maxLength") ?? LONGEST_PERCENT,
    showsValue:
      booleanAttribute(bar, "showValue", true) && booleanAttribute(source, "showValue", true),
    isGradient: booleanAttribute(source, "gradient", true),
    color,
    ...(isExtended ? negativeParts(source, color, colorOf) : plainParts(color)),
    isRightToLeft: attribute(source, "direction") === "rightToLeft",
  };
}

/** Bars of Excel 2007 know no axis: negative ones are only short. */
function plainParts(color: string) {
  return { negativeColor: color, axis: "none", axisColor: AXIS_COLOR } as const;
}

function negativeParts(
  bar: XmlElement,
  color: string,
  colorOf: (name: string) => string | undefined
): Pick<
  DataBarDrawing,
  "borderColor" | "negativeColor" | "negativeBorderColor" | "axis" | "axisColor"
> {
  const isSame = (part: string, fallback: boolean) =>
    booleanAttribute(bar, `negativeBar${part}SameAsPositive`, fallback);
  const border = booleanAttribute(bar, "border", false)
    ? (colorOf("borderColor") ?? color)
    : undefined;
  const negativeBorder = isSame("BorderColor", true)
    ? border
    : (colorOf("negativeBorderColor") ?? NEGATIVE_COLOR);
  const position = attribute(bar, "axisPosition");
  return {
    ...(border === undefined ? {} : { borderColor: border }),
    negativeColor: isSame("Color", false)
      ? color
      : (colorOf("negativeFillColor") ?? NEGATIVE_COLOR),
    ...(border === undefined || negativeBorder === undefined
      ? {}
      : { negativeBorderColor: negativeBorder }),
    axis: position === "middle" || position === "none" ? position : "automatic",
    axisColor: colorOf("axisColor") ?? AXIS_COLOR,
  };
}

function readIconSet(icons: XmlElement): IconSetDrawing {
  const thresholds = readThresholds(icons);
  const set = attribute(icons, "iconSet") ?? DEFAULT_ICON_SET;
  const own = booleanAttribute(icons, "custom", false) ? childrenNamed(icons, "cfIcon") : [];
  const ordered =
    own.length > 0
      ? own.map((icon) => ({
          set: attribute(icon, "iconSet") ?? set,
          index: numberAttribute(icon, "iconId") ?? 0,
        }))
      : thresholds.map((_threshold, index) => ({ set, index }));
  return {
    kind: "iconSet",
    thresholds,
    icons: booleanAttribute(icons, "reverse", false) ? ordered.reverse() : ordered,
    showsValue: booleanAttribute(icons, "showValue", true),
  };
}
