import type { CellValue } from "../../domain/model/cellValue";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { CATEGORIES_TABLE } from "../../domain/formulas/ownTables";
import { categoryWeights } from "../../domain/scoring/categoryWeight";
import { NO_EXTRAS } from "../../domain/scoring/groupExtras";
import { fillText } from "../../domain/scoring/fillText";
import { quarterLineText } from "../../domain/scoring/groupLineText";
import { groupKey } from "../../domain/scoring/groupKey";
import { scoreGroups } from "../../domain/scoring/scoreGroups";
import { quarterFigures, type QuarterFigures } from "../../domain/snapshots/quarterFigures";
import type { QuarterNumber, SnapshotLine } from "../../domain/snapshots/snapshotLine";
import type { NewSheet } from "../../excel/write/writePlan";
import { fillPlaceholders } from "../../i18n/formatMessage";
import { groupedItems, type ItemsOfAll } from "./groupedItems";
import { uniqueName } from "../ledger/uniqueName";
import { occasionName } from "./occasionName";
import type { OpenLedger } from "./openLedger";
import { smallPrint } from "./snapshotSheet";

const WIDTHS = { name: 130, figure: 58 } as const;
const SCORE_COLUMN = 7;

/**
 * The departments' figures of a closed quarter on a sheet of their own, over all ledgers that 得分 covers; none
 * where no department leads.
 */
export function quarterScoresSheet(
  { ledger, words, context }: OpenLedger,
  line: SnapshotLine,
  quarter: QuarterNumber,
  all: ItemsOfAll,
  taken: readonly string[]
): readonly NewSheet[] {
  const grouped = groupedItems(all, "department", line.asOf, context);
  const categories = categoryWeights(ledger.book.ownTables[CATEGORIES_TABLE]?.rows ?? []);
  const scored = scoreGroups(grouped, ledger.scoring, { ...NO_EXTRAS, categories });
  const groups = quarterFigures(scored, quarter, (name) =>
    grouped.flatMap((item) =>
      item.name !== undefined && groupKey(item.name) === groupKey(name) ? [item.row] : []
    )
  );
  if (groups.length === 0) return [];
  const ranked = groups.filter(({ rank }) => rank !== undefined).length;
  const leftOut = grouped.length - groups.reduce((sum, group) => sum + group.rows, 0);
  const name = fillPlaceholders(words.scores, { name: occasionName(line.occasion, words) });
  const headings = words.tables.quarterScores;
  const sheets = [...new Set([ledger, ...all.others].map(({ table }) => table.sheetName))];
  const sheet: NewSheet = {
    name: uniqueName(name, taken),
    isRecord: true,
    tables: [
      {
        name: `${line.tableName}Scores`,
        title: fillPlaceholders(words.title, { sheet: sheets.join("、"), name }),
        subtitle: [
          smallPrint(line, words),
          quarterLineText("department", ranked, leftOut, context.words),
        ].join(words.separator),
        rowIndex: 0,
        columnIndex: 0,
        headings,
        rows: groups.map((group) => [
          ...[group.name, group.rows, group.rated, group.points, group.done, group.late],
          ...[group.overdue, group.score ?? "", rankText(group, context.words)],
        ]),
        widthsPoints: headings.map((_heading, at) => (at === 0 ? WIDTHS.name : WIDTHS.figure)),
        numberFormats: { [SCORE_COLUMN]: "0.00" },
        centredColumns: headings.flatMap((_heading, at) => (at === 0 ? [] : [at])),
      },
    ],
  };
  return [sheet];
}

/** 并列第2 where another has the same score, as 得分 says it. */
function rankText({ rank, isTied }: QuarterFigures, { rankTied }: WorkbookWords): CellValue {
  if (rank === undefined) return "";
  return isTied ? fillText(rankTied, { n: rank }) : rank;
}
