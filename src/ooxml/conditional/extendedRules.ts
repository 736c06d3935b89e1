import { parseAreas } from "../address";
import type { ColorTable } from "../styles/colors";
import { readDifferentialFormat } from "../styles/differentialFormat";
import type { ConditionalFormatRule } from "../types";
import { attribute, attributes } from "../xml/attributes";
import { decodeXml } from "../xml/escape";
import {
  child,
  childrenNamed,
  innerXml,
  outerXml,
  parseXml,
  type XmlElement,
} from "../xml/parseXml";
import { readRuleDrawing } from "./readRuleDrawing";

/** What the extensions of a sheet say of conditional formats ([MS-XLSX] 2.2.4.2). */
export interface ExtendedRules {
  /** Counterparts of rules in the sheet's main part, by their ids. */
  readonly counterparts: ReadonlyMap<string, XmlElement>;
  /** Rules that only stand here: references to other sheets, icon sets of Excel 2010, own icons. */
  readonly rules: readonly ConditionalFormatRule[];
}

const NOTHING: ExtendedRules = { counterparts: new Map(), rules: [] };

/** Rules without a priority of their own come after all others. (assumption) */
const LAST_PRIORITY = 1_000_000;

/** Reads the `extLst` of a sheet; `claimed` are ids that rules of the main part name. */
export function readExtendedRules(
  extensionList: string,
  claimed: ReadonlySet<string>,
  colors: ColorTable
): ExtendedRules {
  if (!extensionList.includes("conditionalFormatting")) return NOTHING;
  const groups = parseXml(extensionList)
    .children.flatMap((extension) => childrenNamed(extension, "conditionalFormattings"))
    .flatMap((list) => childrenNamed(list, "conditionalFormatting"));
  const counterparts = new Map<string, XmlElement>();
  const rules: ConditionalFormatRule[] = [];
  for (const group of groups) {
    const sqref = child(group, "sqref");
    const areas = parseAreas(sqref ? innerXml(sqref) : "");
    for (const rule of childrenNamed(group, "cfRule")) {
      const id = attribute(rule, "id");
      if (id !== undefined && claimed.has(id)) counterparts.set(id, rule);
      else if (areas.length > 0) rules.push(readRule(rule, areas, rules.length, colors));
    }
  }
  return { counterparts, rules };
}

/** The id of its counterpart that a rule of the main part names. */
export function counterpartId(rule: XmlElement): string | undefined {
  const extensions = childrenNamed(child(rule, "extLst"), "ext");
  const id = extensions.map((extension) => child(extension, "id")).find((found) => found);
  return id && decodeXml(innerXml(id)).trim();
}

function readRule(
  rule: XmlElement,
  areas: ConditionalFormatRule["areas"],
  position: number,
  colors: ColorTable
): ConditionalFormatRule {
  const { type, priority, stopIfTrue, ...rest } = Object.fromEntries(attributes(rule));
  const format = child(rule, "dxf");
  const drawing = readRuleDrawing(rule, undefined, colors);
  return {
    id: `extended${position + 1}`,
    type: type ?? "expression",
    areas,
    priority: Number(priority ?? LAST_PRIORITY),
    stopIfTrue: stopIfTrue === "1" || stopIfTrue === "true",
    attributes: rest,
    formulas: childrenNamed(rule, "f").map((formula) => decodeXml(innerXml(formula))),
    ...(format ? { format: readDifferentialFormat(outerXml(format), colors) } : {}),
    ...(drawing ? { drawing } : {}),
    raw: outerXml(rule),
  };
}
