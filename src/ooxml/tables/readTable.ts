import { parseArea } from "../address";
import { PackageError, type TableColumn, type TablePart } from "../types";
import { attribute, booleanAttribute, numberAttribute } from "../xml/attributes";
import { decodeExcelText, decodeXml } from "../xml/escape";
import {
  child,
  childrenNamed,
  innerXml,
  outerXml,
  parseXml,
  type XmlElement,
} from "../xml/parseXml";

/** A column with the element it was read from. */
export interface HeldColumn {
  readonly column: TableColumn;
  /** tableColumn@id, unique in the table. */
  readonly columnId: number;
  readonly xml: string | undefined;
}

/** A table read from its part. */
export interface ReadTable {
  readonly table: Omit<TablePart, "id" | "sheetId">;
  /** table@id, unique in the workbook. */
  readonly tableId: number;
  readonly columns: readonly HeldColumn[];
  readonly isFiltered: boolean;
}

/** Reads a table part; throws PackageError "corrupt" where its range is none. */
export function readTable(xml: string): ReadTable {
  const root = parseXml(xml);
  const area = parseArea(attribute(root, "ref") ?? "");
  if (!area) throw new PackageError("corrupt", "a table has no range");
  const filter = child(root, "autoFilter");
  const style = child(root, "tableStyleInfo");
  const styleName = attribute(style, "name");
  const columns = childrenNamed(child(root, "tableColumns"), "tableColumn").map(readColumn);
  return {
    tableId: numberAttribute(root, "id") ?? 0,
    columns,
    isFiltered: child(filter, "filterColumn") !== undefined,
    table: {
      name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
      area,
      columns: columns.map((held) => held.column),
      headerRow: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
      totalsRow: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
      showFilterButton: filter !== undefined,
      ...(styleName === undefined ? {} : { styleName }),
      bandedRows: booleanAttribute(style, "showRowStripes", false),
      bandedColumns: booleanAttribute(style, "showColumnStripes", false),
      firstColumn: booleanAttribute(style, "showFirstColumn", false),
      lastColumn: booleanAttribute(style, "showLastColumn", false),
    },
  };
}

function readColumn(element: XmlElement): HeldColumn {
  const formula = child(element, "calculatedColumnFormula");
  const name = decodeExcelText(attribute(element, "name") ?? "");
  return {
    columnId: numberAttribute(element, "id") ?? 0,
    xml: outerXml(element),
    column: formula
      ? { name, calculatedColumnFormula: decodeExcelText(decodeXml(innerXml(formula))).trim() }
      : { name },
  };
}
