import { areaAddress } from "../address";
import type { TableColumn, TablePart } from "../types";
import { numberAttribute, withAttributes, writeAttributes } from "../xml/attributes";
import { joinElement } from "../xml/editXml";
import { encodeExcelText, encodeXml } from "../xml/escape";
import { child, openTag, outerXml, parseXml, prefixOf, type XmlElement } from "../xml/parseXml";
import type { HeldColumn } from "./readTable";

type TableState = Omit<TablePart, "id" | "sheetId">;

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Child order of CT_Table (ECMA-376 part 1, 18.5.1.2). */
const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Text of an empty table part, to be filled by {@link writeTable}. */
export function emptyTable(tableId: number): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${NAMESPACE}" id="${tableId}" name="" displayName="" ref="A1" totalsRowShown="0">` +
    `</table>`
  );
}

/** A table part saying this; what it already says so stays verbatim. */
export function writeTable(
  source: string,
  table: TableState,
  columns: readonly HeldColumn[]
): string {
  const root = parseXml(source);
  const prefix = prefixOf(root.qualifiedName);
  const tag = withAttributes(openTag(root), {
    ...tagNames(root, table),
    ref: areaAddress(table.area),
    ...rowCounts(root, table),
  });
  const texts = new Map(root.children.map((element) => [element.name, outerXml(element)]));
  texts.set("autoFilter", filterXml(child(root, "autoFilter"), table, prefix));
  texts.set("tableColumns", columnsXml(child(root, "tableColumns"), columns, prefix));
  texts.set("tableStyleInfo", styleXml(child(root, "tableStyleInfo"), table, prefix));
  const head = source.slice(0, root.start);
  const inner = orderedNames(root, texts).map((name) => texts.get(name) ?? "");
  return head + joinElement(tag, root.qualifiedName, inner.join("")) + source.slice(root.end);
}

function tagNames(root: XmlElement, table: TableState): Record<string, string> {
  const { name } = table;
  // Some writers leave `name` out; it is not added to them.
  return openTag(root).includes(" name=") ? { name, displayName: name } : { displayName: name };
}

/** Header and totals rows, where they are not what the part says already. */
function rowCounts(root: XmlElement, table: TableState): Record<string, string | undefined> {
  const hasHeader = (numberAttribute(root, "headerRowCount") ?? 1) > 0;
  const hasTotals = (numberAttribute(root, "totalsRowCount") ?? 0) > 0;
  return {
    ...(hasHeader === table.headerRow ? {} : { headerRowCount: table.headerRow ? undefined : "0" }),
    ...(hasTotals === table.totalsRow ? {} : { totalsRowCount: table.totalsRow ? "1" : undefined }),
  };
}

function orderedNames(root: XmlElement, texts: ReadonlyMap<string, string>): string[] {
  const names = root.children.map((element) => element.name);
  for (const name of ORDER) {
    if (names.includes(name) || !texts.has(name)) continue;
    const after = names.findIndex((other) => ORDER.indexOf(other) > ORDER.indexOf(name));
    names.splice(after < 0 ? names.length : after, 0, name);
  }
  return names;
}

function filterXml(filter: XmlElement | undefined, table: TableState, prefix: string): string {
  if (!table.showFilterButton) return "";
  const { area } = table;
  // The totals row is not filtered.
  const rowCount = area.rowCount - (table.totalsRow ? 1 : 0);
  const ref = areaAddress({ ...area, rowCount });
  if (!filter) return `<${prefix}autoFilter ref="${ref}"/>`;
  return withAttributes(openTag(filter), { ref }) + outerXml(filter).slice(openTag(filter).length);
}

function columnsXml(
  list: XmlElement | undefined,
  columns: readonly HeldColumn[],
  prefix: string
): string {
  const tag = withAttributes(list ? openTag(list) : `<${prefix}tableColumns>`, {
    count: String(columns.length),
  });
  const items = columns.map((held) => columnXml(held, prefix));
  const name = list?.qualifiedName ?? `${prefix}tableColumns`;
  // White space between the file's own columns stays while they are the same.
  const own = list?.children.map(outerXml).join("") ?? "";
  const inner = list && own === items.join("") ? outerInner(list) : items.join("");
  return joinElement(tag, name, inner);
}

function outerInner(list: XmlElement): string {
  return list.source.slice(list.openEnd, list.closeStart);
}

function columnXml({ column, columnId, xml }: HeldColumn, prefix: string): string {
  const name = encodeColumnName(column.name);
  if (xml === undefined) {
    const tag = `<${prefix}tableColumn${writeAttributes({ id: columnId, name })}/>`;
    return joinElement(tag, `${prefix}tableColumn`, formulaXml(column, prefix));
  }
  const element = parseXml(xml);
  const tag = withAttributes(openTag(element), { name });
  const formula = child(element, "calculatedColumnFormula");
  const text = formulaXml(column, prefix);
  const same = formula && sameFormula(formula, column);
  const own = formula ? outerXml(formula) : "";
  const others = element.children.filter((item) => item !== formula).map(outerXml);
  if (same || text === own) return tag + xml.slice(element.openEnd - element.start);
  return joinElement(tag, element.qualifiedName, text + others.join(""));
}

function sameFormula(element: XmlElement, column: TableColumn): boolean {
  const text = element.source.slice(element.openEnd, element.closeStart);
  return column.calculatedColumnFormula !== undefined && text === encodeFormula(column);
}

function encodeFormula(column: TableColumn): string {
  return encodeXml(encodeExcelText(column.calculatedColumnFormula ?? ""));
}

function formulaXml(column: TableColumn, prefix: string): string {
  if (column.calculatedColumnFormula === undefined) return "";
  const name = `${prefix}calculatedColumnFormula`;
  return `<${name}>${encodeFormula(column)}</${name}>`;
}

/** A column name as the part writes it: line breaks as `_x000a_`, as Excel does. */
function encodeColumnName(name: string): string {
  return encodeExcelText(name)
    .replace(/\n/g, "_x000a_")
    .replace(/_x000D_/g, "_x000d_");
}

function styleXml(style: XmlElement | undefined, table: TableState, prefix: string): string {
  const base = style ? openTag(style) : `<${prefix}tableStyleInfo/>`;
  const flag = (value: boolean) => (value ? "1" : "0");
  const wasFlag = (name: string) => style !== undefined && base.includes(` ${name}=`);
  const flags = {
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  };
  if (!style && table.styleName === undefined && !Object.values(flags).includes(true)) return "";
  const changes: Record<string, string | undefined> = { name: table.styleName };
  for (const [name, value] of Object.entries(flags)) {
    // A missing flag means false; it is not added to files that leave it out.
    if (!style || value || wasFlag(name)) changes[name] = flag(value);
  }
  return style
    ? withAttributes(base, changes) + outerXml(style).slice(base.length)
    : withAttributes(base, changes);
}
