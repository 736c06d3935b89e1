import { parse, tokenize } from "@borgar/fx";
import { columnNamesOf, findStructuredReferences } from "./structuredReferences";

/** A table's name and headings, as far as formulas need them. */
export interface KnownTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string }[];
}

/**
 * Why Excel would refuse to enter a formula (in file syntax, without `=`): broken syntax, an unknown
 * table or column; undefined where it would take it.
 */
export function formulaFault(formula: string, tables: readonly KnownTable[]): string | undefined {
  const syntaxFault = faultOf(() => parse(tokenize(`=${formula.replace(LOST_CELL, "#REF!")}`)));
  if (syntaxFault !== undefined) return `${syntaxFault}: =${formula}`;
  for (const { table, inner } of findStructuredReferences(formula)) {
    const known = tables.find(({ name }) => name.toLowerCase() === table.toLowerCase());
    if (known === undefined) return `There is no table ${table}`;
    const headings = new Set(known.columns.map(({ name }) => name.toLowerCase()));
    const missing = columnNamesOf(inner).find((name) => !headings.has(name.toLowerCase()));
    if (missing !== undefined) return `The table ${table} has no column ${missing}`;
  }
  return undefined;
}

/** What Excel makes of a reference to a deleted cell, and takes again; the parser knows it without its sheet only. */
const LOST_CELL = /(?:'(?:[^']|'')+'|[^\s'"!(),;:+\-*/^&=<>{}[\]]+)!#REF!/g;

/** True where a formula refers to a table by structured references. */
export function hasStructuredReferences(formula: string): boolean {
  return findStructuredReferences(formula).length > 0;
}

function faultOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
