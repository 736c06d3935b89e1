import { CATEGORIES_TABLE } from "../../domain/formulas/ownTables";
import { categoryWeights } from "../../domain/scoring/categoryWeight";
import { cellText } from "../../domain/scoring/cellText";
import { NO_EXTRAS } from "../../domain/scoring/groupExtras";
import { groupKey } from "../../domain/scoring/groupKey";
import { groupNameOf } from "../../domain/scoring/groupNameOf";
import { scoreGroups } from "../../domain/scoring/scoreGroups";
import { quarterFigures } from "../../domain/snapshots/quarterFigures";
import type { QuarterNumber, SnapshotLine } from "../../domain/snapshots/snapshotLine";
import type { NewSheet } from "../../excel/write/writePlan";
import { fillPlaceholders } from "../../i18n/formatMessage";
import { uniqueName } from "../ledger/uniqueName";
import { occasionName } from "./occasionName";
import type { OpenLedger } from "./openLedger";
import type { ScoredItem } from "./scoredRows";
import { smallPrint } from "./snapshotSheet";

const WIDTHS = { name: 130, figure: 58 } as const;
const SCORE_COLUMN = 7;

/** The departments' figures of a closed quarter on a sheet of their own; none where no department leads. */
export function quarterScoresSheet(
  { ledger, words }: OpenLedger,
  line: SnapshotLine,
  quarter: QuarterNumber,
  items: readonly ScoredItem[],
  taken: readonly string[]
): readonly NewSheet[] {
  const grouped = items.map(({ record, score }) => ({
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
  const sheet: NewSheet = {
    name: uniqueName(name, taken),
    isRecord: true,
    tables: [
      {
        name: `${line.tableName}Scores`,
        title: fillPlaceholders(words.title, { sheet: ledger.table.sheetName, name }),
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
