import type { CalcTable } from "../types";
import type { FunctionDefinition } from "../functions/definition";
import type { SheetIdentity } from "../values/operand";
import type { Compiled, ReferenceShape } from "./evaluation";

/** A compiled formula that all cells with the same key share. */
export interface FormulaTemplate {
  readonly evaluate: Compiled;
  /** Everything the formula refers to, names followed. */
  readonly shapes: readonly ReferenceShape[];
  /** TODAY, NOW, RAND …: recalculated always. */
  readonly isVolatile: boolean;
  /** OFFSET, INDIRECT …: what it refers to shows only while it runs. */
  readonly isDynamic: boolean;
  /** Holds SUBTOTAL or AGGREGATE, which skip one another. */
  readonly isSubtotal: boolean;
  /** Functions and references in it that are not known here, whether it comes to them or not. */
  readonly unsupported: readonly string[];
  /** Why the text could not be read, if it could not. */
  readonly unreadable?: string;
}

/** What compilation asks about the workbook. */
export interface NameSpace {
  sheetNamed(name: string): SheetIdentity | undefined;
  /** The sheets from one to another as the tabs stand, both included; undefined where one does not exist. */
  sheetsBetween(first: string, last: string): readonly SheetIdentity[] | undefined;
  table(name: string): CalcTable | undefined;
  sheetWithId(id: string): SheetIdentity | undefined;
  functionNamed(name: string): FunctionDefinition | undefined;
  /** The compiled formula of a name seen from `sheet`; undefined when there is no such name. */
  nameTemplate(name: string, sheet: SheetIdentity): FormulaTemplate | undefined;
}

/** Where a formula is compiled, and what is found on the way; made anew for each formula. */
export interface CompileScope {
  readonly names: NameSpace;
  readonly sheet: SheetIdentity;
  readonly row: number;
  readonly column: number;
  /** The table the cell lies in, for references without a table's name. */
  readonly ownTable: CalcTable | undefined;
  /** LET names in force, lower case. */
  readonly variables: ReadonlySet<string>;
  readonly found: {
    readonly shapes: ReferenceShape[];
    isVolatile: boolean;
    isDynamic: boolean;
    isSubtotal: boolean;
    readonly unsupported: string[];
  };
}
