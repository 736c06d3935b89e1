import type { DaySerial } from "../../domain/calendar/daySerial";
import { CATEGORIES_TABLE } from "../../domain/formulas/ownTables";
import { categoryWeights } from "../../domain/scoring/categoryWeight";
import { cellText } from "../../domain/scoring/cellText";
import { NO_EXTRAS } from "../../domain/scoring/groupExtras";
import { groupKey } from "../../domain/scoring/groupKey";
import { groupNameOf } from "../../domain/scoring/groupNameOf";
import { recordText } from "../../domain/scoring/recordText";
import { scoreGroups } from "../../domain/scoring/scoreGroups";
import { scoreRow } from "../../domain/scoring/scoreRow";
import { quarterFigures } from "../../domain/snapshots/quarterFigures";
import type { QuarterNumber, SnapshotLine } from "../../domain/snapshots/snapshotLine";
import type { ScoredRecord } from "../../domain/snapshots/unfinished";
import type { NewSheet } from "../../excel/write/writePlan";
import { fillPlaceholders } from "../../i18n/formatMessage";
import type { ActionContext } from "../types";
import { uniqueName } from "../ledger/uniqueName";
import { occasionName } from "./occasionName";
import type { Ledger } from "../ledger/readLedger";
import type { OpenLedger } from "./openLedger";
import { smallPrint } from "./snapshotSheet";

const WIDTHS = { name: 130, figure: 58 } as const;
const SCORE_COLUMN = 7;

/** What a quarter's figures are of: the ledger that is closed with the others that 得分 adds up. */
export interface QuarterItems {
  readonly items: readonly ScoredRecord[];
  readonly others: readonly Ledger[];
}

/**
 * The departments' figures of a closed quarter on a sheet of their own, over all ledgers that 得分 covers; none
 * where no department leads.
 */
export function quarterScoresSheet(
  { ledger, words, context }: OpenLedger,
  line: SnapshotLine,
  quarter: QuarterNumber,
  { items, others }: QuarterItems,
  taken: readonly string[]
): readonly NewSheet[] {
  const ofOthers = others.flatMap((other) => scoredRecords(other, line.asOf, context));
  const grouped = [...items, ...ofOthers].map(({ record, score }) => ({
    name: groupNameOf(record, "department"),
    written: cellText(record, "leadDepartment"),
    category: cellText(record, "category"),
    row: score,
  }));
  const categories = categoryWeights(ledger.book.ownTables[CATEGORIES_TABLE]?.rows ?? []);
  const scored = scoreGroups(grouped, ledger.scoring, { ...NO_EXTRAS, categories });
  const groups = quarterFigures(scored, quarter, (name) =>
    grouped.flatMap((item) =>
      item.name !== undefined && groupKey(item.name) === groupKey(name) ? [item.row] : []
    )
  );
  if (groups.length === 0) return [];
  const name = fillPlaceholders(words.scores, { name: occasionName(line.occasion, words) });
  const headings = words.tables.quarterScores;
  const sheets = [...new Set([ledger, ...others].map(({ table }) => table.sheetName))];
  const sheet: NewSheet = {
    name: uniqueName(name, taken),
    isRecord: true,
    tables: [
      {
        name: `${line.tableName}Scores`,
        title: fillPlaceholders(words.title, { sheet: sheets.join("、"), name }),
        subtitle: smallPrint(line, words),
        rowIndex: 0,
        columnIndex: 0,
        headings,
        rows: groups.map((group) => [
          ...[group.name, group.rows, group.rated, group.points, group.done, group.late],
          ...[group.overdue, group.score ?? "", group.rank ?? ""],
        ]),
        widthsPoints: headings.map((_heading, at) => (at === 0 ? WIDTHS.name : WIDTHS.figure)),
        numberFormats: { [SCORE_COLUMN]: "0.00" },
        centredColumns: headings.flatMap((_heading, at) => (at === 0 ? [] : [at])),
      },
    ],
  };
  return [sheet];
}

/** The items of another ledger as they stand on a day. */
function scoredRecords(
  { records, scoring }: Ledger,
  asOf: DaySerial,
  { words }: ActionContext
): readonly ScoredRecord[] {
  return records
    .filter((record) => recordText(record) !== "")
    .map((record) => ({ record, score: scoreRow(record, scoring, asOf, words.deadlineKinds) }));
}
