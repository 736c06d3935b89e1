import { areaAddress, cellAddress } from "../address";
import type { SharedStrings } from "../strings/SharedStrings";
import type { Scalar } from "../types";
import { withAttributes } from "../xml/attributes";
import { encodeExcelText, encodeXml } from "../xml/escape";
import { AS_SOURCE, type CellFormula, type CellRecord, type FoundCell } from "./CellRecord";
import type { CellStore } from "./CellStore";
import { IS_SHARED } from "./CellTable";
import type { SharedPlan } from "./planSharedFormulas";
import type { RowSlot } from "./RowSlot";

/** What writing needs beside the cells. */
export interface CellWriting {
  readonly cells: CellStore;
  readonly strings: SharedStrings;
  /** Index in the file of a style of the session. */
  readonly fileStyle: (style: number) => number;
  readonly shared: SharedPlan;
}

/** Whether an unchanged cell of the file must be written anew because its shared formula broke. */
export function needsRewriting(writing: CellWriting, index: number): boolean {
  const { source } = writing.cells;
  if (((source.table.kinds[index] ?? 0) & IS_SHARED) === 0) return false;
  const group = source.sharedGroup(index);
  if (group === undefined || !writing.shared.groups.has(group)) return false;
  return writing.shared.elements.get(index) !== source.formulaXml(index);
}

/** The cell element as it goes into the file. */
export function writeCell(
  writing: CellWriting,
  slot: RowSlot,
  column: number,
  cell: FoundCell
): string {
  const { record, source } = cell;
  const inPlace = isInPlace(writing.cells, slot, column, source);
  if (!record && inPlace && !needsRewriting(writing, source)) {
    const xml = writing.cells.source.xml(source);
    return writing.cells.source.isImplicit(source) ? readdressed(xml, slot.row, column) : xml;
  }
  return rewrittenCell(writing, slot, column, cell, inPlace);
}

function isInPlace(cells: CellStore, slot: RowSlot, column: number, source: number): boolean {
  return source >= 0 && slot.source?.row === slot.row && cells.source.column(source) === column;
}

function rewrittenCell(
  writing: CellWriting,
  slot: RowSlot,
  column: number,
  { record, source }: FoundCell,
  inPlace: boolean
): string {
  const { cells } = writing;
  const formula = record ? record.formula : AS_SOURCE;
  const value = record ? record.value : AS_SOURCE;
  const group = source >= 0 ? cells.source.sharedGroup(source) : undefined;
  const planned = formula === undefined ? undefined : writing.shared.elements.get(source);
  const writeOut =
    formula === AS_SOURCE &&
    planned === undefined &&
    group !== undefined &&
    (!inPlace || writing.shared.groups.has(group));
  const keepsFormula =
    planned === undefined
      ? formula === AS_SOURCE && !writeOut
      : planned === cells.source.formulaXml(source);
  const verbatim = keepsFormula && value === AS_SOURCE;
  const style = record ? record.style : cells.source.style(source);
  if (verbatim && style === cells.source.style(source)) {
    return readdressed(cells.source.xml(source), slot.row, column);
  }
  const prefix = cells.source.table.prefix;
  const formulaXml =
    planned ??
    (keepsFormula
      ? cells.source.formulaXml(source)
      : writeFormula(prefix, formula === AS_SOURCE ? cells.source.formula(source) : formula));
  const written = writeValue(writing, source, value, formulaXml !== "");
  const tag = cellTag(writing, slot, column, { record, source }, { style, type: written.type });
  const inner = formulaXml + written.xml + extensionOf(cells, source);
  const open = tag.endsWith("/>") ? tag.slice(0, -2).trimEnd() : tag.slice(0, -1);
  return inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}c>`;
}

/** The extension list that the file gives a cell. */
function extensionOf(cells: CellStore, source: number): string {
  const xml = source < 0 ? "" : cells.source.xml(source);
  const open = /<((?:\w+:)?extLst)[\s>]/.exec(xml);
  if (!open) return "";
  const close = `</${open[1] ?? ""}>`;
  return xml.slice(open.index, xml.lastIndexOf(close) + close.length);
}

function cellTag(
  writing: CellWriting,
  slot: RowSlot,
  column: number,
  { record, source }: FoundCell,
  { style, type }: { readonly style: number; readonly type: string | undefined }
): string {
  const { cells } = writing;
  if (source < 0) {
    const address = cellAddress(slot.row, column);
    const styleText = style === 0 ? "" : ` s="${writing.fileStyle(style)}"`;
    const typeText = type === undefined ? "" : ` t="${type}"`;
    return `<${cells.source.table.prefix}c r="${address}"${styleText}${typeText}>`;
  }
  const base = cells.source.tag(source);
  const keepsStyleText = style === cells.source.style(source);
  return withAttributes(base, {
    r: cellAddress(slot.row, column),
    ...(keepsStyleText ? {} : { s: style === 0 ? undefined : String(writing.fileStyle(style)) }),
    t: type,
    // Cell and value metadata (dynamic arrays, rich values) belong to what was there.
    ...(record && record.formula !== AS_SOURCE ? { cm: undefined } : {}),
    ...(record && record.value !== AS_SOURCE ? { vm: undefined } : {}),
  });
}

function writeFormula(prefix: string, formula: CellFormula | undefined): string {
  if (!formula) return "";
  if (formula.dataTable) return closedTag(formula.dataTable.tag);
  const array = formula.arrayArea ? ` t="array" ref="${areaAddress(formula.arrayArea)}"` : "";
  return `<${prefix}f${array}>${encodeXml(encodeExcelText(formula.text))}</${prefix}f>`;
}

function closedTag(tag: string): string {
  return tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`;
}

function writeValue(
  writing: CellWriting,
  source: number,
  value: CellRecord["value"],
  hasFormula: boolean
): { readonly type: string | undefined; readonly xml: string } {
  const { cells, strings } = writing;
  if (value === AS_SOURCE) {
    const type = cells.source.type(source);
    return { type: type === "n" ? undefined : type, xml: cells.source.valueXml(source) };
  }
  const { type, text } = valueText(value, hasFormula, strings);
  const prefix = cells.source.table.prefix;
  return { type, xml: text === undefined ? "" : `<${prefix}v>${text}</${prefix}v>` };
}

function valueText(
  value: Scalar,
  hasFormula: boolean,
  strings: SharedStrings
): { readonly type: string | undefined; readonly text: string | undefined } {
  if (value === null) return { type: undefined, text: undefined };
  if (typeof value === "number") return { type: undefined, text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "object") return { type: "e", text: encodeXml(value.error) };
  if (hasFormula) return { type: "str", text: encodeXml(encodeExcelText(value)) };
  return { type: "s", text: String(strings.indexOf(value)) };
}

/** The element verbatim but for its address. */
function readdressed(xml: string, row: number, column: number): string {
  const address = cellAddress(row, column);
  const end = xml.indexOf(">") + 1;
  // Nearly every writer puts the address first or with these quotes; a large sheet moves fast then.
  const at = xml.indexOf(' r="') + 4;
  if (at >= 4 && at < end) return xml.slice(0, at) + address + xml.slice(xml.indexOf('"', at));
  return withAttributes(xml.slice(0, end), { r: address }) + xml.slice(end);
}
