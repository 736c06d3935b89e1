import { parseArea } from "../address";
import { offsetFormula, offsetPieces, type OffsetPieces } from "../formulas/offsetFormula";
import type { SharedStrings } from "../strings/SharedStrings";
import { richTextOf } from "../strings/SharedStrings";
import type { Scalar } from "../types";
import { attributesOfTag } from "../xml/attributes";
import { decodeExcelText, decodeXml } from "../xml/escape";
import { tagEnd } from "../xml/scan";
import type { CellFormula } from "./CellRecord";
import {
  CELL_TYPE_MASK,
  CELL_TYPES,
  HAS_FORMULA,
  HAS_STYLE,
  HAS_VALUE,
  IS_IMPLICIT,
  type CellTable,
  type SharedGroup,
  type SourceRow,
} from "./CellTable";
import { readDataTable } from "./dataTables";
import { parseIsoSerial } from "./parseIsoSerial";

/** A formula element without attributes, verbatim, and what it says. */
interface SourceFormula {
  readonly xml: string;
  readonly formula: CellFormula;
}

/** Reads values and formulas of the file's cells by their index. */
export class SourceCells {
  private readonly piecesByMaster = new Map<number, OffsetPieces>();
  /** By column the last plain formula that was read: a table holds it in every row. */
  private readonly lastFormulas = new Map<number, SourceFormula>();
  private arraysSeen: boolean | undefined;
  private dataTablesSeen: boolean | undefined;

  constructor(
    readonly table: CellTable,
    private readonly strings: SharedStrings,
    private readonly date1904: boolean
  ) {}

  /** Index of the cell of a row at a column, -1 where the file has none. */
  find(row: SourceRow, column: number): number {
    const { columns } = this.table;
    let low = row.firstCell;
    let high = row.firstCell + row.cellCount - 1;
    // Rows are mostly dense: the guess by distance is nearly always right.
    const guess = low + column - (columns[low] ?? 0);
    if (guess >= low && guess <= high && columns[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  column(index: number): number {
    return this.table.columns[index] ?? 0;
  }

  style(index: number): number {
    return this.table.styles[index] ?? 0;
  }

  hasStyle(index: number): boolean {
    return this.has(index, HAS_STYLE);
  }

  hasFormula(index: number): boolean {
    return this.has(index, HAS_FORMULA);
  }

  hasValue(index: number): boolean {
    return this.has(index, HAS_VALUE);
  }

  isImplicit(index: number): boolean {
    return this.has(index, IS_IMPLICIT);
  }

  sharedGroup(index: number): SharedGroup | undefined {
    return this.table.sharedGroups.get(index);
  }

  /** Whether the file may hold an array formula. */
  get hasArrays(): boolean {
    return (this.arraysSeen ??= /t=["']array["']/.test(this.table.source));
  }

  /** Whether the file may hold a what-if data table. */
  get hasDataTables(): boolean {
    return (this.dataTablesSeen ??= /t=["']dataTable["']/.test(this.table.source));
  }

  /** The cell element verbatim. */
  xml(index: number): string {
    return this.table.source.slice(this.table.starts[index], this.table.ends[index]);
  }

  /** Its open tag verbatim. */
  tag(index: number): string {
    const start = this.table.starts[index] ?? 0;
    return this.table.source.slice(start, tagEnd(this.table.source, start) + 1);
  }

  /** Its `<f>` element verbatim; empty where it has none. */
  formulaXml(index: number): string {
    if (!this.hasFormula(index)) return "";
    const start = this.table.formulaStarts[index] ?? 0;
    return this.table.source.slice(start, this.formulaEnd(start));
  }

  private formulaEnd(start: number): number {
    const { source, prefix } = this.table;
    const end = tagEnd(source, start) + 1;
    if (source.charCodeAt(end - 2) === 47) return end;
    const close = `</${prefix}f`;
    return tagEnd(source, source.indexOf(close, end)) + 1;
  }

  /** Its `<v>` or `<is>` element, verbatim contents; empty where it has none. */
  valueXml(index: number): string {
    if (!this.hasValue(index)) return "";
    const { source, prefix, valueStarts, valueEnds } = this.table;
    const inner = source.slice(valueStarts[index], valueEnds[index]);
    return this.type(index) === "inlineStr" ? inner : `<${prefix}v>${inner}</${prefix}v>`;
  }

  type(index: number): (typeof CELL_TYPES)[number] {
    return CELL_TYPES[(this.table.kinds[index] ?? 0) & CELL_TYPE_MASK] ?? "n";
  }

  /** Whether a cell's value stands in the shared string table; false for -1. */
  isSharedString(index: number): boolean {
    return index >= 0 && this.type(index) === "s" && this.hasValue(index);
  }

  /** Index of such a cell's string. */
  stringIndex(index: number): number {
    return Number(
      this.table.source.slice(this.table.valueStarts[index], this.table.valueEnds[index])
    );
  }

  /** The value in the file, dates of type `d` as serials; null where there is none. */
  value(index: number): Scalar {
    if (!this.hasValue(index)) return null;
    const raw = this.table.source.slice(this.table.valueStarts[index], this.table.valueEnds[index]);
    switch (this.type(index)) {
      case "s":
        return this.strings.text(Number(raw));
      case "str":
        return decodeExcelText(decodeXml(raw));
      case "inlineStr":
        return richTextOf(raw);
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return { error: decodeXml(raw.trim()) };
      case "d":
        return parseIsoSerial(raw.trim(), this.date1904) ?? decodeXml(raw);
      case "n":
        return numberOf(raw);
    }
  }

  /** The formula in the file, shared ones written out; of a data table with empty text. */
  formula(index: number): CellFormula | undefined {
    if (!this.hasFormula(index)) return undefined;
    const last = this.lastFormulas.get(this.column(index));
    if (last && this.isSameFormula(index, last)) return last.formula;
    const group = this.sharedGroup(index);
    if (group && group.master !== index) return this.sharedFormula(index, group);
    const xml = this.formulaXml(index);
    const openEnd = tagEnd(xml, 0) + 1;
    const tag = xml.slice(0, openEnd);
    const inner = openEnd === xml.length ? "" : xml.slice(openEnd, xml.lastIndexOf("<"));
    const text = decodeExcelText(decodeXml(inner)).trim();
    if (text === "") {
      const dataTable = readDataTable(tag);
      return dataTable && { text, dataTable };
    }
    if (!tag.includes("=")) {
      const formula = { text };
      this.lastFormulas.set(this.column(index), { xml, formula });
      return formula;
    }
    const values = attributesOfTag(tag);
    const arrayArea = values.get("t") === "array" ? parseArea(values.get("ref") ?? "") : undefined;
    return arrayArea ? { text, arrayArea } : { text };
  }

  /** Slices are compared many times as fast as by startsWith. */
  private isSameFormula(index: number, { xml }: SourceFormula): boolean {
    const start = this.table.formulaStarts[index] ?? 0;
    return this.table.source.slice(start, start + xml.length) === xml;
  }

  private sharedFormula(index: number, group: SharedGroup): CellFormula | undefined {
    let pieces = this.piecesByMaster.get(group.master);
    if (!pieces) {
      const xml = this.formulaXml(group.master);
      const inner = xml.slice(tagEnd(xml, 0) + 1, xml.lastIndexOf("<"));
      pieces = offsetPieces(decodeExcelText(decodeXml(inner)).trim());
      this.piecesByMaster.set(group.master, pieces);
    }
    const rows = this.rowOf(index) - group.masterRow;
    return { text: offsetFormula(pieces, rows, this.column(index) - group.masterColumn) };
  }

  /** 0-based row of a cell in the file. */
  rowOf(index: number): number {
    const { rows } = this.table;
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((rows[middle]?.firstCell ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    // Rows without cells share their first index with the row after them.
    while (low > 0 && (rows[low]?.cellCount ?? 0) === 0) low--;
    return rows[low]?.row ?? 0;
  }

  private has(index: number, bit: number): boolean {
    return ((this.table.kinds[index] ?? 0) & bit) !== 0;
  }
}

function numberOf(raw: string): Scalar {
  const text = raw.trim();
  if (text === "") return null;
  const number = Number(text);
  return Number.isNaN(number) ? decodeXml(raw) : number;
}
