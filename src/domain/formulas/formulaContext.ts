import type { FieldHeadings } from "../model/fields";
import type { WorkbookWords } from "../model/workbookWords";

/** What formula text depends on besides the rules themselves. */
export interface FormulaContext {
  /** Name of the ledger's table, e.g. `tblLedger`. */
  readonly tableName: string;
  /** Mapped fields only: a field that is absent behaves as blank. */
  readonly headings: FieldHeadings;
  readonly words: WorkbookWords;
}
