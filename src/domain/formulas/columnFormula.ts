import type { FieldId } from "../model/fields";
import type { RowExpressions } from "./rowExpressions";

/** How one formula column is written. */
export interface ColumnFormula {
  /** Every field whose cell the formula may read, typed and calculated. */
  readonly inputs: readonly FieldId[];
  /** Formula text without the equals sign. */
  readonly build: (row: RowExpressions) => string;
}
