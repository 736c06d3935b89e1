import { parseIsoDate } from "../../../../src/domain/calendar/daySerial";
import type { CellValue } from "../../../../src/domain/model/cellValue";
import type { FieldId, FormulaField } from "../../../../src/domain/model/fields";
import type { GroupKind } from "../../../../src/domain/model/groupKinds";
import type { SettingId } from "../../../../src/domain/model/settings";
import type { GroupColumn } from "../../../../src/domain/scoring/groupCells";
import type { LedgerRecord } from "../../../../src/domain/scoring/ledgerRecord";

export type ExpectedCells = Readonly<Partial<Record<FormulaField, CellValue>>>;

/** A row as typed, what its formula columns must show, and the arithmetic as a comment beside it. */
export interface HandWorkedRow {
  readonly what: string;
  readonly typed: LedgerRecord;
  readonly shows: ExpectedCells;
}

/** A small ledger of 2026 whose results were worked out by hand; words are those of Simplified Chinese. */
export interface HandWorkedLedger {
  readonly name: string;
  readonly asOf: string;
  readonly settings: Readonly<Partial<Record<SettingId, CellValue>>>;
  readonly rows: readonly HandWorkedRow[];
  /** Columns that this ledger does not have; it has all others. */
  readonly without?: readonly FieldId[];
  /** Whom the groups are; default departments. */
  readonly kind?: GroupKind;
  /** Rows of a second ledger in the same workbook. */
  readonly otherRows?: readonly LedgerRecord[];
  /** Lines of the category table: 类别, 权重. */
  readonly categories?: readonly (readonly CellValue[])[];
  /** Lines of the appraisal: 单位, 测评得分. */
  readonly appraisal?: readonly (readonly CellValue[])[];
  /** Typed and calculated cells of 得分. */
  readonly groups?: readonly Readonly<Partial<Record<GroupColumn, CellValue>>>[];
}

/** Serial of a day written as `2026-03-31`. */
export function day(text: string): number {
  const serial = parseIsoDate(text);
  if (serial === undefined) throw new Error(`No date: ${text}`);
  return serial;
}
