import type { CellRef } from "./area";
import type { CellValue } from "./cellValue";

/** How much a finding weighs: an error spoils colours or scores, a warning asks for a look. */
export type Severity = "error" | "warning" | "info";

/** A change that mends a finding; applied only while the cell still equals `from`. */
export interface Fix {
  readonly at: CellRef;
  readonly from: CellValue;
  readonly to: CellValue;
  /** "safe" may be applied to all at once, "confirm" is asked one by one. */
  readonly safety: "safe" | "confirm";
}

/** One thing that is wrong, where, and the words' ingredients; the prose is made in i18n from `ruleId`. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}
