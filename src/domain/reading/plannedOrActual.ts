import { isBlank, type CellValue } from "../model/cellValue";
import { valueAt, type SheetSnapshot } from "../model/sheetSnapshot";
import { readCompletionText } from "./completionText";
import type { FieldClaim } from "./fieldClaims";
import { meaningsWithBands } from "./headingMeaning";
import type { HeadingMeaningId } from "./headingWords";
import type { ReadingReasonId } from "./readingReason";
import type { ReadColumn } from "./unitClaims";
import { valueAgreement } from "./valueAgreement";

/** assumption: how sure 完成时间 is by its neighbours, by its values, and by what is usual. */
const BY_NEIGHBOUR = 0.9;
const BY_VALUES = 0.82;
const BY_HABIT = 0.62;
/** assumption: a share of texts such as 6月底前, 长期坚持 that no completion date would have. */
const PLANNED_TEXTS = 0.1;
/** assumption: share of open rows with a date from which on the dates are planned ones. */
const OPEN_ROWS_DATED = 0.5;
const FEWEST_OPEN_ROWS = 2;
/** assumption: a column of deadlines is filled nearly everywhere. */
const MOSTLY_FILLED = 0.9;

const REPORT_MEANINGS: ReadonlySet<HeadingMeaningId> = new Set([
  "progress",
  "percentDone",
  "reportedStatus",
]);
const NO = /^\s*(否|未|×|no|n)\s*$/i;
const PLANNED_TEXT = /底|前|年内|季度|半年|长期|持续|每|常态|立即|旬|初/;

function meaningsOf({ column }: ReadColumn): readonly HeadingMeaningId[] {
  return meaningsWithBands(column.ownHeading, column.bands).map(({ meaning }) => meaning);
}

/** 完成时间 and its like say neither planned nor actual. */
function isAmbiguous(entry: ReadColumn): boolean {
  const [first, second] = meaningsOf(entry);
  const both = [first, second];
  return both.includes("deadline") && both.includes("completedDate");
}

/** The column that is surely of this field. */
function otherColumn(
  columns: readonly ReadColumn[],
  field: "deadline" | "completedDate"
): ReadColumn | undefined {
  return columns.find(
    (entry) =>
      !isAmbiguous(entry) &&
      meaningsOf(entry)[0] === field &&
      valueAgreement(field, entry.profile).verdict !== "disagrees"
  );
}

/** Whether a report says done (1), open (0) or nothing. */
function saysDone(value: CellValue): 0 | 1 | undefined {
  if (typeof value === "number") return value === 1 || value === 100 ? 1 : 0;
  if (typeof value !== "string" || isBlank(value)) return undefined;
  if (NO.test(value)) return 0;
  const reading = readCompletionText(value, { year: 2000, today: 0 });
  return reading && (reading.isComplete ? 1 : 0);
}

/** How many open rows there are and how many of them have a value in the column; by the reports beside it. */
function openRows(
  columnIndex: number,
  columns: readonly ReadColumn[],
  sheet: SheetSnapshot,
  rows: readonly number[]
): { readonly open: number; readonly dated: number } {
  const reports = columns
    .filter((entry) => REPORT_MEANINGS.has(meaningsOf(entry)[0] ?? "other"))
    .map(({ column }) => column.columnIndex);
  let open = 0;
  let dated = 0;
  for (const row of rows) {
    const said = reports.flatMap((report) => saysDone(valueAt(sheet, row, report)) ?? []);
    if (said.length === 0 || said.includes(1)) continue;
    open += 1;
    if (!isBlank(valueAt(sheet, row, columnIndex))) dated += 1;
  }
  return { open, dated };
}

type Decision = readonly [
  field: "deadline" | "completedDate",
  confidence: number,
  id: ReadingReasonId,
  other?: string,
];

function decide(
  entry: ReadColumn,
  columns: readonly ReadColumn[],
  sheet: SheetSnapshot,
  rows: readonly number[]
): Decision {
  const planned = otherColumn(columns, "deadline");
  const actual = otherColumn(columns, "completedDate");
  if (planned && !actual)
    return ["completedDate", BY_NEIGHBOUR, "actualBesidePlanned", planned.column.heading];
  if (actual && !planned)
    return ["deadline", BY_NEIGHBOUR, "plannedBesideActual", actual.column.heading];
  const { columnIndex } = entry.column;
  const isPlannedText = (row: number): boolean =>
    PLANNED_TEXT.test(String(valueAt(sheet, row, columnIndex)));
  const texts = rows.filter(isPlannedText).length;
  if (texts > 0 && texts >= entry.profile.filled * PLANNED_TEXTS)
    return ["deadline", BY_VALUES, "valuesArePlanned"];
  const { open, dated } = openRows(columnIndex, columns, sheet, rows);
  if (open >= FEWEST_OPEN_ROWS) {
    return dated >= open * OPEN_ROWS_DATED
      ? ["deadline", BY_VALUES, "openRowsHaveDates"]
      : ["completedDate", dated === 0 ? BY_VALUES : BY_HABIT, "onlyDoneRowsHaveDates"];
  }
  const isFilled = entry.profile.filled >= entry.profile.rows * MOSTLY_FILLED;
  const [first] = meaningsOf(entry);
  const field = isFilled || first === "deadline" ? "deadline" : "completedDate";
  return [field, BY_HABIT, field === "deadline" ? "plannedByHabit" : "actualByHabit"];
}

/**
 * 完成时间 and 完成日期 are deadlines or days of completion: another date column, texts such as 6月底前 among the
 * values and the rows that are reported as open decide; one claim for each such column.
 */
export function plannedOrActualClaims(
  columns: readonly ReadColumn[],
  sheet: SheetSnapshot,
  rows: readonly number[]
): readonly FieldClaim[] {
  return columns
    .filter(
      (entry) =>
        isAmbiguous(entry) && valueAgreement("deadline", entry.profile).verdict !== "disagrees"
    )
    .map((entry) => {
      const [field, confidence, id, other] = decide(entry, columns, sheet, rows);
      const { columnIndex, heading } = entry.column;
      const params = other === undefined ? { heading } : { heading, other };
      return { columnIndex, field, confidence, reason: { id, params } };
    });
}
