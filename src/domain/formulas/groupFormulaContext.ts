import type { FieldHeadings, FieldId } from "../model/fields";
import type { GroupKind } from "../model/groupKinds";
import { GROUP_FIELDS } from "../model/groupKinds";
import type { WorkbookWords } from "../model/workbookWords";
import { formulaColumnsFor } from "./formulaColumnsFor";

/** A ledger table as the formulas of 得分 see it. */
export interface GroupLedger {
  /** E.g. `tblLedger2`. */
  readonly tableName: string;
  readonly headings: FieldHeadings;
}

/** The table of 测评得分, one line a unit. */
export interface AppraisalTable {
  readonly tableName: string;
  readonly unitHeading: string;
  readonly scoreHeading: string;
}

/** What the formulas of a table of 得分 depend on besides the rules themselves. */
export interface GroupFormulaContext {
  readonly kind: GroupKind;
  /** All ledgers of the workbook, in its order. */
  readonly ledgers: readonly GroupLedger[];
  readonly words: WorkbookWords;
  /** tblCategories is there. */
  readonly hasCategories: boolean;
  readonly appraisal?: AppraisalTable;
}

/** The ledgers that can be added up for a kind: scored ones with the column that names whom a row counts for. */
export function countedLedgers({
  kind,
  ledgers,
}: Pick<GroupFormulaContext, "kind" | "ledgers">): readonly GroupLedger[] {
  const needed: readonly FieldId[] = [GROUP_FIELDS[kind], ...formulaColumnsFor("score")];
  return ledgers.filter(({ headings }) => needed.every((field) => headings[field] !== undefined));
}
