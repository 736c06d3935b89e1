import type { FieldId } from "../model/fields";
import type { WorkbookWords } from "../model/workbookWords";
import { NO_RECORD_LETTER } from "../rowKey/noRecordKey";
import { recordTextField } from "../scoring/recordText";
import type { FormulaContext } from "./formulaContext";
import { FALSE, TRUE, all, any, choose, not, quoted } from "./formulaText";
import { structuredCell } from "./structuredCell";

/**
 * The pieces of formula text that the columns share. None of them fails because of one bad input: a cell
 * with an error counts as no number and as blank text, and AND/OR, which calculate all their arguments,
 * never hold an unguarded input.
 */
export interface RowExpressions {
  readonly words: WorkbookWords;
  /** The cell of this row; `""` where the field is not mapped. */
  cell(field: FieldId): string;
  isMapped(field: FieldId): boolean;
  isNumber(field: FieldId): string;
  /** The number, or `otherwise` where the cell holds none. */
  numberOr(field: FieldId, otherwise: string): string;
  /** A condition on the number in the cell (written by `test`); FALSE where the cell holds none. */
  ifNumber(field: FieldId, test: (cell: string) => string): string;
  hasText(field: FieldId): string;
  isNoRecord: string;
  isKind(...kinds: readonly ("standing" | "periodic")[]): string;
  /** True where the completion date is that day or earlier. */
  isCompletedBy(day: string): string;
  /** Dated or immediate with a due date: days late count. */
  canBeLate: string;
  /** Day on which lateness ends: `until`, or the completion if that is earlier. */
  lateUntil(until: string): string;
}

/** The shared pieces for one table. */
export function rowExpressions(context: FormulaContext): RowExpressions {
  const { headings, words } = context;
  const isMapped = (field: FieldId): boolean => headings[field] !== undefined;
  const cell = (field: FieldId): string => structuredCell(context, field);
  const isNumber = (field: FieldId): string =>
    isMapped(field) ? `ISNUMBER(${cell(field)})` : FALSE;
  const ifNumber = (field: FieldId, test: (cell: string) => string): string =>
    choose(isNumber(field), test(cell(field)), FALSE);
  const isBlankText = (field: FieldId): string =>
    isMapped(field) ? `IFERROR(TRIM(${cell(field)}),"")=""` : TRUE;
  const isKind: RowExpressions["isKind"] = (...kinds) => {
    if (!isMapped("deadlineKind")) return FALSE;
    const tests = kinds.map(
      (kind) => `${cell("deadlineKind")}=${quoted(words.deadlineKinds[kind])}`
    );
    return `IFERROR(${tests.length === 1 ? tests[0] : `OR(${tests.join(",")})`},FALSE)`;
  };
  const recordField = recordTextField(isMapped);
  const hasNoRecordKey = isMapped("rowKey")
    ? `IFERROR(LEFT(${cell("rowKey")},1),"")=${quoted(NO_RECORD_LETTER)}`
    : FALSE;
  return {
    words,
    cell,
    isMapped,
    isNumber,
    numberOr: (field, otherwise) => choose(isNumber(field), cell(field), otherwise),
    ifNumber,
    hasText: (field) => (isMapped(field) ? `IFERROR(TRIM(${cell(field)}),"")<>""` : FALSE),
    isNoRecord: recordField === undefined ? TRUE : any(isBlankText(recordField), hasNoRecordKey),
    isKind,
    isCompletedBy: (day) => ifNumber("completedDate", (date) => `${date}<${day}+1`),
    canBeLate: all(isNumber("dueDate"), not(isKind("periodic"))),
    lateUntil: (until) =>
      isMapped("completedDate")
        ? `INT(MIN(IF(ISNUMBER(${cell("completedDate")}),${cell("completedDate")},${until}),${until}))`
        : until,
  };
}
