import { SCORE_TABLES } from "../../domain/formulas/ownTables";
import { GROUP_KINDS } from "../../domain/model/groupKinds";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { OwnLines, OwnTablesToCheck } from "../../domain/rules/ownLines";
import { GROUP_COLUMNS } from "../../domain/scoring/groupCells";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";

/** Columns of 得分 in which people type points. */
const TYPED_POINTS = [GROUP_COLUMNS.indexOf("otherBonus"), GROUP_COLUMNS.indexOf("otherPenalty")];

/** The add-in's own tables as 检查 looks at them; `words` are those of the workbook. */
export function ownTablesToCheck(
  { ownTables }: Pick<BookOverview, "ownTables">,
  words: WorkbookWords
): OwnTablesToCheck {
  const settings = linesOf(ownTables[OWN_TABLES.settings]);
  const lights = linesOf(ownTables[OWN_TABLES.lights]);
  const categories = linesOf(ownTables[OWN_TABLES.categories]);
  const scores = GROUP_KINDS.flatMap((kind) => {
    const table = ownTables[SCORE_TABLES[kind]];
    const lines = linesOf(table);
    // A table with columns of the user's own between ours is left alone.
    const isOurs = table?.headings.length === GROUP_COLUMNS.length;
    return lines && isOurs ? [{ lines, typedColumns: TYPED_POINTS }] : [];
  });
  return {
    ...(settings ? { settings } : {}),
    ...(lights ? { lights } : {}),
    ...(categories ? { categories } : {}),
    scores,
    statusWords: Object.values(words.statuses),
    lightWords: Object.values(words.lights),
  };
}

function linesOf(table: OwnTable | undefined): OwnLines | undefined {
  if (!table) return undefined;
  const { sheetName, area, rows } = table;
  return { sheetName, rowIndex: area.rowIndex + 1, columnIndex: area.columnIndex, rows };
}
