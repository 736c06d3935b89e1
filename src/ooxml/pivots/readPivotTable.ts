import { parseArea } from "../address";
import type { Area, PivotField, PivotTablePart } from "../types";
import { attribute, booleanAttribute, numberAttribute } from "../xml/attributes";
import { child, childrenNamed, parseXml, type XmlElement } from "../xml/parseXml";
import { readCacheFields, type CacheField } from "./readCacheFields";
import { readPivotLines } from "./readPivotLines";

/** What a pivot table is read from: its own part and the one of its cache. */
export interface PivotSource {
  readonly sheetId: string;
  readonly table: string;
  readonly cache: string;
  readonly date1904: boolean;
}

/** A pivot table of its parts' texts; undefined where it says nowhere that it lies (18.10.1.73). */
export function readPivotTable(source: PivotSource): PivotTablePart | undefined {
  const root = parseXml(source.table);
  const cacheRoot = parseXml(source.cache);
  const location = child(root, "location");
  const area = parseArea(attribute(location, "ref") ?? "");
  if (!location || !area) return undefined;
  const cacheFields = readCacheFields(cacheRoot, source.date1904);
  const { sheetId } = source;
  return {
    sheetId,
    name: attribute(root, "name") ?? "",
    area,
    fields: readFields(root, cacheFields),
    dataFields: childrenNamed(child(root, "dataFields"), "dataField").map((item) => {
      const own = attribute(item, "name");
      const names = cacheFields[numberAttribute(item, "fld") ?? -1]?.name;
      return [own, names].filter((name) => name !== undefined);
    }),
    layout: child(cacheRoot, "cacheHierarchies") ? undefined : readLayout(root, location, area),
  };
}

function readFields(root: XmlElement, cacheFields: readonly CacheField[]): PivotField[] {
  const pages = new Map(
    childrenNamed(child(root, "pageFields"), "pageField").map((page) => [
      numberAttribute(page, "fld") ?? -1,
      numberAttribute(page, "item"),
    ])
  );
  return childrenNamed(child(root, "pivotFields"), "pivotField").map((element, index) => {
    const cached = cacheFields[index];
    const pageItem = pages.get(index);
    return {
      names: [cached?.name, attribute(element, "name")].filter((name) => name !== undefined),
      items: childrenNamed(child(element, "items"), "item").map((item) => {
        const caption = attribute(item, "n");
        const held = cached?.items[numberAttribute(item, "x") ?? -1] ?? { value: null };
        return caption === undefined ? held : { ...held, caption };
      }),
      isPage: pages.has(index),
      ...(pageItem === undefined ? {} : { pageItem }),
    };
  });
}

function readLayout(root: XmlElement, location: XmlElement, area: Area): PivotTablePart["layout"] {
  const isDataOnRows = booleanAttribute(root, "dataOnRows", false);
  const dataFields = childrenNamed(child(root, "dataFields"), "dataField").length;
  const withoutTopSubtotal = fieldsWithoutTopSubtotal(root);
  const rows = readPivotLines({
    withoutTopSubtotal,
    fields: child(root, "rowFields"),
    lines: child(root, "rowItems"),
    firstIndex: area.rowIndex + (numberAttribute(location, "firstDataRow") ?? 0),
    hasSeveralData: dataFields > 1 && isDataOnRows,
  });
  const columns = readPivotLines({
    withoutTopSubtotal,
    fields: child(root, "colFields"),
    lines: child(root, "colItems"),
    firstIndex: area.columnIndex + (numberAttribute(location, "firstDataCol") ?? 0),
    hasSeveralData: dataFields > 1 && !isDataOnRows,
  });
  return rows && columns && { rows, columns };
}

function fieldsWithoutTopSubtotal(root: XmlElement): ReadonlySet<number> {
  const fields = childrenNamed(child(root, "pivotFields"), "pivotField");
  const hasNone = (field: XmlElement) =>
    !booleanAttribute(field, "subtotalTop", true) ||
    !booleanAttribute(field, "defaultSubtotal", true);
  return new Set(fields.flatMap((field, index) => (hasNone(field) ? [index] : [])));
}
