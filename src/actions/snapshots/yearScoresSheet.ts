import type { CellValue } from "../../domain/model/cellValue";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { NewSheet } from "../../excel/write/writePlan";
import type { SnapshotLine } from "../../domain/snapshots/snapshotLine";
import { fillPlaceholders } from "../../i18n/formatMessage";
import { uniqueName } from "../ledger/uniqueName";
import { occasionName } from "./occasionName";
import type { OpenLedger } from "./openLedger";
import { smallPrint } from "./snapshotSheet";

const WIDTHS = { name: 120, figure: 52, note: 150 } as const;
/** The last column of 得分 helps its formulas and says nothing to people. */
const HELPER_COLUMNS = 1;

/**
 * The departments' annual totals as 得分 shows them, with what was typed there (测评, 其他加分 …), as values;
 * none where nothing was scored yet.
 */
export function yearScoresSheet(
  { ledger, words }: OpenLedger,
  line: SnapshotLine,
  taken: readonly string[]
): readonly NewSheet[] {
  const scores = ledger.book.ownTables[OWN_TABLES.scores];
  if (!scores || scores.rows.length === 0) return [];
  const headings = scores.headings.slice(0, -HELPER_COLUMNS);
  const rows = scores.rows.map((row) => row.slice(0, headings.length));
  const name = fillPlaceholders(words.scores, { name: occasionName(line.occasion, words) });
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
        rows,
        widthsPoints: headings.map((_heading, at) => widthOf(rows, at)),
        numberFormats: Object.fromEntries(
          headings.flatMap((_heading, at) => (hasFractions(rows, at) ? [[at, "0.00"]] : []))
        ),
        centredColumns: headings.flatMap((_heading, at) => (at === 0 ? [] : [at])),
        wrapColumns: headings.map((_heading, at) => at),
      },
    ],
  };
  return [sheet];
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
