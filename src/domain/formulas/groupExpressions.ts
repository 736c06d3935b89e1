import { invariant } from "../model/invariant";
import type { FieldId } from "../model/fields";
import { GROUP_FIELDS } from "../model/groupKinds";
import type { WorkbookWords } from "../model/workbookWords";
import type { GroupColumn } from "../scoring/groupCells";
import { groupHeading } from "./groupHeadings";
import type { GroupFormulaContext } from "./groupFormulaContext";
import { countedLedgers } from "./groupFormulaContext";
import { CATEGORIES_TABLE, SCORE_TABLES } from "./ownTables";
import { thisRow, wholeColumn } from "./structuredReference";

/** One ledger's part of a sum. */
export interface LedgerPart {
  /** A column of the ledger. */
  readonly column: (field: FieldId) => string;
  /** The first criterion of every COUNTIFS and SUMIFS: the ledger's rows of this line's name. */
  readonly isOwn: string;
  /** The same with a criterion of one's own for the name. */
  readonly isNamed: (criterion: string) => string;
  /**
   * A further criterion with a leading comma: the rows of each category, one result a category;
   * undefined where the ledger has no categories.
   */
  readonly inCategory: string | undefined;
}

/** The pieces of formula text that the columns of 得分 share. */
export interface GroupExpressions {
  readonly words: WorkbookWords;
  readonly context: GroupFormulaContext;
  /** A cell of this line. */
  readonly cell: (column: GroupColumn) => string;
  /** A whole column of the table of 得分. */
  readonly all: (column: GroupColumn) => string;
  /** The sum over the ledgers of an expression for each: several tables of one workbook add up. */
  readonly sum: (part: (ledger: LedgerPart) => string) => string;
  /** The same over the ledgers with categories; undefined where none has, or there is no tblCategories. */
  readonly sumOfCategories:
    | ((part: (ledger: LedgerPart & { readonly inCategory: string }) => string) => string)
    | undefined;
  /** Weights in force of tblCategories. */
  readonly categoryWeights: string;
}

/** The shared pieces; throws where no ledger has the columns that the kind needs. */
export function groupExpressions(context: GroupFormulaContext): GroupExpressions {
  const { kind, words, hasCategories } = context;
  const table = SCORE_TABLES[kind];
  const cell = (column: GroupColumn): string => thisRow(table, groupHeading(kind, column, words));
  const [, , inForce, criterion] = words.tables.categories;
  const categoryCriterion = wholeColumn(CATEGORIES_TABLE, criterion);
  const ledgers = countedLedgers(context);
  invariant(ledgers.length > 0, `group scores read the column ${GROUP_FIELDS[kind]}`);
  const parts = ledgers.map(({ tableName, headings }): LedgerPart => {
    const column = (field: FieldId): string => {
      const heading = headings[field];
      invariant(heading !== undefined, `group scores read the column ${field}`);
      return wholeColumn(tableName, heading);
    };
    const isNamed = (text: string): string => `${column(GROUP_FIELDS[kind])},${text}`;
    const isSorted = hasCategories && headings.category !== undefined;
    const inCategory = isSorted ? `,${column("category")},${categoryCriterion}` : undefined;
    return { column, isNamed, isOwn: isNamed(cell("criterion")), inCategory };
  });
  const sorted = parts.flatMap((part) =>
    part.inCategory === undefined ? [] : [{ ...part, inCategory: part.inCategory }]
  );
  return {
    words,
    context,
    cell,
    all: (column) => wholeColumn(table, groupHeading(kind, column, words)),
    sum: (part) => joined(parts.map(part)),
    sumOfCategories: sorted.length > 0 ? (part) => joined(sorted.map(part)) : undefined,
    categoryWeights: wholeColumn(CATEGORIES_TABLE, inForce),
  };
}

function joined(terms: readonly string[]): string {
  return terms.length === 1 ? terms[0]! : `(${terms.join("+")})`;
}
