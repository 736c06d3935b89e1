import type { CellValue } from "../../domain/model/cellValue";
import { FIELDS, type FieldId } from "../../domain/model/fields";
import type { SnapshotWords } from "../../domain/model/snapshotWords";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { textIn } from "../../domain/scoring/ledgerRecord";
import { recordText } from "../../domain/scoring/recordText";
import { CHANGE_KINDS, type LedgerChange } from "../../domain/snapshots/ledgerChange";
import { nextRecordTableName } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import type { NewOwnTable, NewSheet } from "../../excel/write/writePlan";
import { describeValue } from "../../i18n/describeValue";
import { fillPlaceholders } from "../../i18n/formatMessage";
import type { Language } from "../../i18n/languages";
import { uniqueName } from "../ledger/uniqueName";

const WIDTHS = [64, 40, 240, 90, 70, 80, 110, 110, 170] as const;
/** Task, before, now and reason may be long. */
const WRAPPED = [2, 3, 4, 6, 7, 8];
const CENTRED = [0, 1, 4, 5];

/** Words and units that a comparison is written with. */
export interface ComparisonWords {
  readonly snapshot: SnapshotWords;
  readonly workbook: WorkbookWords;
  readonly language: Language;
  readonly fullPercent: 1 | 100;
}

/** The lines of a comparison as cells; values are text as people read them, so that nothing is recalculated. */
export function comparisonRows(
  changes: readonly LedgerChange[],
  { snapshot, workbook, language, fullPercent }: ComparisonWords
): readonly (readonly CellValue[])[] {
  const shown = (field: FieldId | undefined, value: CellValue): string =>
    field === undefined || value === ""
      ? ""
      : describeValue(language, value, FIELDS[field].kind, fullPercent);
  return changes.map(({ kind, record, field, from, to, reason }) => [
    snapshot.changes[kind],
    textIn(record, "id"),
    recordText(record),
    textIn(record, "leadDepartment"),
    textIn(record, "owner"),
    field === undefined ? "" : workbook.headings[field],
    shown(field, from),
    shown(field, to),
    kind === "postponed" && reason === "" ? snapshot.noReason : reason,
  ]);
}

/** How many changes there are of each kind, in one line: 新增2处　　延期3处. */
export function changeCounts(changes: readonly LedgerChange[], words: SnapshotWords): string {
  return changeCountLines(changes, words).join(words.separator);
}

/** The same, one entry a kind; the sentence that nothing changed where nothing did. */
export function changeCountLines(
  changes: readonly LedgerChange[],
  words: SnapshotWords
): readonly string[] {
  const counts = CHANGE_KINDS.map((kind) => ({
    kind: words.changes[kind],
    count: changes.filter((change) => change.kind === kind).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return [words.noChanges];
  return counts.map((it) => fillPlaceholders(words.changeCount, it));
}

/** A sheet for a comparison, printable and free to be edited: it is a list, not a record. */
export function comparisonSheet(
  book: BookOverview,
  title: string,
  changes: readonly LedgerChange[],
  words: ComparisonWords
): NewSheet {
  const { snapshot } = words;
  const table: NewOwnTable = {
    name: nextRecordTableName(
      "tblComparison",
      book.tables.map(({ name }) => name)
    ),
    title,
    subtitle: changeCounts(changes, snapshot),
    rowIndex: 0,
    columnIndex: 0,
    headings: snapshot.tables.comparison,
    rows: comparisonRows(changes, words),
    widthsPoints: WIDTHS,
    wrapColumns: WRAPPED,
    centredColumns: CENTRED,
  };
  return { name: uniqueName(snapshot.comparison, book.sheetNames), tables: [table] };
}
