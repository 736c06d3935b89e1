import { groupHeadings } from "../../domain/formulas/groupHeadings";
import { GROUP_KINDS, type GroupKind } from "../../domain/model/groupKinds";
import type { CellValue } from "../../domain/model/cellValue";
import { GROUP_COLUMNS, groupCells, type GroupColumn } from "../../domain/scoring/groupCells";
import { groupKey } from "../../domain/scoring/groupKey";
import { groupLineText } from "../../domain/scoring/groupLineText";
import { groupSummary } from "../../domain/scoring/groupSummary";
import { scoreGroups } from "../../domain/scoring/scoreGroups";
import type { SnapshotLine } from "../../domain/snapshots/snapshotLine";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { NewSheet } from "../../excel/write/writePlan";
import { fillPlaceholders } from "../../i18n/formatMessage";
import { groupExtrasOf } from "../explain/groupExtrasOf";
import { uniqueName } from "../ledger/uniqueName";
import { groupedItems, type ItemsOfAll } from "./groupedItems";
import { occasionName } from "./occasionName";
import type { OpenLedger } from "./openLedger";
import { smallPrint } from "./snapshotSheet";

const WIDTHS = { name: 120, figure: 52, note: 150 } as const;
/** The last two columns of 得分 help its formulas and say nothing to people. */
const HELPER_COLUMNS: readonly GroupColumn[] = ["shared", "criterion"];
const SHOWN = GROUP_COLUMNS.filter((column) => !HELPER_COLUMNS.includes(column));

/** Where each kind is scored, how its frozen sheet is named, and what its table's name ends in. */
const KINDS = {
  department: { live: OWN_TABLES.scores, title: "scores", suffix: "Scores" },
  person: { live: OWN_TABLES.personScores, title: "personScores", suffix: "PersonScores" },
  leader: { live: OWN_TABLES.leaderScores, title: "leaderScores", suffix: "LeaderScores" },
} as const;

/**
 * The annual totals of departments, people and leaders on the settlement's own day, with 测评 and what was typed
 * beside the scores, as values; of each kind that is scored in the workbook. Not taken from 得分 as it is
 * shown: that stands on another day, and only the next calculation knows of settings that come along.
 */
export function yearScoresSheets(
  opened: OpenLedger,
  line: SnapshotLine,
  all: ItemsOfAll,
  taken: readonly string[]
): readonly NewSheet[] {
  const names = [...taken];
  return GROUP_KINDS.flatMap((kind) => {
    const sheet = yearScoresSheet(opened, line, all, kind, names);
    if (sheet) names.push(sheet.name);
    return sheet ? [sheet] : [];
  });
}

function yearScoresSheet(
  { ledger, words, context }: OpenLedger,
  line: SnapshotLine,
  all: ItemsOfAll,
  kind: GroupKind,
  taken: readonly string[]
): NewSheet | undefined {
  const { live, title, suffix } = KINDS[kind];
  if (!ledger.book.ownTables[live]) return undefined;
  const items = groupedItems(all, kind, line.asOf, context);
  const extras = groupExtrasOf(ledger.book)[kind];
  const groups = scoreGroups(items, ledger.scoring, extras);
  if (groups.length === 0) return undefined;
  const rows = groups.map((group): readonly CellValue[] => {
    const cells = groupCells(group, context.words, extras.entries.get(groupKey(group.name)));
    return SHOWN.map((column) => cells[column]);
  });
  const name = fillPlaceholders(words[title], { name: occasionName(line.occasion, words) });
  const leftOut = items.length - groups.reduce((sum, group) => sum + group.rows, 0);
  const summary = groupSummary(groups, ledger.scoring);
  const sheets = [...new Set([ledger, ...all.others].map(({ table }) => table.sheetName))];
  return {
    name: uniqueName(name, taken),
    isRecord: true,
    tables: [
      {
        name: `${line.tableName}${suffix}`,
        title: fillPlaceholders(words.title, { sheet: sheets.join("、"), name }),
        subtitle: [
          smallPrint(line, words),
          groupLineText(kind, summary, leftOut, context.words),
        ].join(words.separator),
        rowIndex: 0,
        columnIndex: 0,
        headings: groupHeadings(kind, context.words).slice(0, SHOWN.length),
        rows,
        widthsPoints: SHOWN.map((_column, at) => widthOf(rows, at)),
        numberFormats: Object.fromEntries(
          SHOWN.flatMap((_column, at) => (hasFractions(rows, at) ? [[at, "0.00"]] : []))
        ),
        centredColumns: SHOWN.flatMap((_column, at) => (at === 0 ? [] : [at])),
        wrapColumns: SHOWN.map((_column, at) => at),
      },
    ],
  };
}

type Rows = readonly (readonly CellValue[])[];

function hasFractions(rows: Rows, at: number): boolean {
  return rows.some((row) => typeof row[at] === "number" && !Number.isInteger(row[at]));
}

/** Characters beyond which a text needs a wide column (assumption). */
const LONG_TEXT = 8;

function widthOf(rows: Rows, at: number): number {
  if (at === 0) return WIDTHS.name;
  const isLong = rows.some((row) => typeof row[at] === "string" && row[at].length > LONG_TEXT);
  return isLong ? WIDTHS.note : WIDTHS.figure;
}
