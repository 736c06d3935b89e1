import { parseIsoSerial } from "../cells/parseIsoSerial";
import type { PivotItem, Scalar } from "../types";
import { attribute, numberAttribute } from "../xml/attributes";
import { decodeExcelText } from "../xml/escape";
import { child, type XmlElement } from "../xml/parseXml";

/** A column of the source with the items that pivot tables number (cacheField, ECMA-376 part 1, 18.10.1.3). */
export interface CacheField {
  readonly name: string;
  readonly items: readonly PivotItem[];
}

/** Units of grouped dates that GETPIVOTDATA asks for by their number: month 1 to 12, quarter 1 to 4 … */
const NUMBERED_GROUPS = new Set(["months", "quarters", "days", "hours", "minutes", "seconds"]);

/** The fields of a pivot cache; grouped ones have their groups for items. */
export function readCacheFields(root: XmlElement, date1904: boolean): readonly CacheField[] {
  return (child(root, "cacheFields")?.children ?? []).map((field) => {
    const group = child(field, "fieldGroup");
    const groups = child(group, "groupItems");
    const unit = attribute(child(group, "rangePr"), "groupBy") ?? "";
    const items = (groups ?? child(field, "sharedItems"))?.children ?? [];
    return {
      name: decodeExcelText(attribute(field, "name") ?? ""),
      items: items.map((item, index) => ({
        value: valueOf(item, date1904),
        // Before the first group stands the one of all earlier dates.
        ...(groups && NUMBERED_GROUPS.has(unit) ? { groupNumber: index } : {}),
      })),
    };
  });
}

function valueOf(item: XmlElement, date1904: boolean): Scalar {
  const text = attribute(item, "v") ?? "";
  switch (item.name) {
    case "n":
      return numberAttribute(item, "v") ?? null;
    case "b":
      return text === "1" || text === "true";
    case "d":
      return parseIsoSerial(text, date1904) ?? text;
    case "e":
      return { error: text };
    case "m":
      return null;
    default:
      return decodeExcelText(text);
  }
}
