import { withFunctionPrefixes, withoutFunctionPrefixes } from "./newerFunctions";
import { replaceStructuredReferences, type StructuredReference } from "./structuredReferences";

/**
 * Formulas stand in the file as `Table[[#This Row],[列]]` and with `_xlfn.`; Excel takes and shows the short forms
 * (support.microsoft.com, "Using structured references with Excel tables").
 */

/** A refused formula's reason, in words for a programmer. */
export class FormulaTextError extends Error {}

/**
 * File syntax of a typed formula without `=`: `[@列]` → `T[[#This Row],[列]]`, `[列]` → `T[列]`.
 * `ownTable` is the table that the cell lies in; throws FormulaTextError for a short form outside tables.
 */
export function toFileFormula(typed: string, ownTable: string | undefined): string {
  return replaceStructuredReferences(withFunctionPrefixes(typed), (reference) => {
    const table = reference.table === "" ? ownTable : reference.table;
    if (table === undefined) {
      throw new FormulaTextError(`[${reference.inner}] stands outside a table`);
    }
    if (!reference.inner.startsWith("@")) return `${table}[${reference.inner}]`;
    const columns = reference.inner.slice(1).trim();
    if (columns === "") return `${table}[#This Row]`;
    return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
  });
}

/** What Excel shows of a formula in file syntax: `[@列]` in its own table, `T[@列]` elsewhere. */
export function toShownFormula(inFile: string, ownTable: string | undefined): string {
  const plain = inFile.includes("_xl") ? withoutFunctionPrefixes(inFile) : inFile;
  if (!plain.includes("#This Row]")) return plain;
  return replaceStructuredReferences(plain, (reference) => {
    const isOwn = reference.table.toLowerCase() === ownTable?.toLowerCase();
    return `${isOwn ? "" : reference.table}[${shownInner(reference)}]`;
  });
}

function shownInner({ inner }: StructuredReference): string {
  if (inner === "#This Row") return "@";
  const columns = /^\[#This Row\]\s*,\s*(.+)$/s.exec(inner)?.[1];
  if (columns === undefined) return inner;
  const plain = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns)?.[1];
  return `@${plain ?? columns}`;
}
