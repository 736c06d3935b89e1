import type { CellValue } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import { textIn } from "../scoring/ledgerRecord";
import { deadlineAsText, LEFT_BEHIND, type CarriedItem, type CarriedLedger } from "./carryOver";
import { isTyped, type SourceColumn } from "./snapshotTable";

/** An item that goes on in the new year. */
export interface NewYearItem extends CarriedItem {
  /** 长期 work: what its 时限 says goes on too. */
  readonly isStanding: boolean;
}

/** The words of a new year's ledger. */
export interface NewYearWords {
  /** Heading of the old deadlines 原定时限, which are no field any more. */
  readonly originalDeadline: string;
  /** 备注 of a carried item: 结转自2026年. */
  readonly remark: string;
  /** Heading of a field that the old ledger lacks. */
  readonly headingOf: (field: FieldId) => string;
}

/** Agreed anew each year: the year's plan begins and ends in it. */
const AGREED_ANEW: ReadonlySet<FieldId> = new Set<FieldId>([
  "startDate",
  "deadline",
  "deadlineText",
  "deadlineKind",
]);

/**
 * Next year's ledger under the headings of the old one, with each item's key. What was reported is blank, and
 * so are start and deadline: a day that is over is nobody's new one, the old deadline stands as text under 原定时限. Only 长期 keeps
 * what its time limit says. An item that was carried before keeps its earlier 原定时限 in front. Cells of
 * formula columns are blank.
 */
export function newYearLedger(
  items: readonly NewYearItem[],
  source: readonly SourceColumn[],
  words: NewYearWords
): CarriedLedger {
  const columns = columnsOf(source, words);
  return {
    columns,
    rows: items.map((item, row) =>
      columns.map((column) => {
        const at = source.indexOf(column);
        return cellOf(item, column, row, item.cells[at] ?? "", words);
      })
    ),
  };
}

function columnsOf(
  source: readonly SourceColumn[],
  { originalDeadline, headingOf }: NewYearWords
): readonly SourceColumn[] {
  const lacks = (...fields: FieldId[]): boolean =>
    !source.some(({ field }) => field !== undefined && fields.includes(field));
  const added = (field: FieldId): SourceColumn => ({ field, heading: headingOf(field) });
  const all = [
    ...source,
    ...(lacks("deadline", "deadlineText") ? [added("deadline")] : []),
    ...(lacks("remarks") ? [added("remarks")] : []),
  ];
  if (all.some((column) => isOriginal(column, originalDeadline))) return all;
  const written = all.findIndex(({ field }) => field === "deadlineText");
  const after = written >= 0 ? written : all.findIndex(({ field }) => field === "deadline");
  const original = { field: undefined, heading: originalDeadline };
  return [...all.slice(0, after + 1), original, ...all.slice(after + 1)];
}

const isOriginal = ({ field, heading }: SourceColumn, originalDeadline: string): boolean =>
  field === undefined && heading === originalDeadline;

function cellOf(
  { record, isStanding }: NewYearItem,
  column: SourceColumn,
  row: number,
  cell: CellValue,
  { originalDeadline, remark }: NewYearWords
): CellValue {
  const { field } = column;
  if (isOriginal(column, originalDeadline)) {
    const old = isStanding ? "" : deadlineAsText(record);
    return joined([String(cell), old], "；");
  }
  if (field === undefined) return cell;
  if (!isTyped(column) && field !== "rowKey") return "";
  if (field === "id") return row + 1;
  if (field === "remarks") return joined([textIn(record, "remarks"), remark], "；");
  if (AGREED_ANEW.has(field)) {
    const written = record[field] ?? "";
    // A number is a day, and every day that the old ledger names is of the old year.
    return isStanding && typeof written === "string" ? written : "";
  }
  return LEFT_BEHIND.has(field) ? "" : (record[field] ?? "");
}

function joined(parts: readonly string[], separator: string): string {
  return [...new Set(parts)].filter((part) => part !== "").join(separator);
}
