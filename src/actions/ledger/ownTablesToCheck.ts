import { SETTING_IDS } from "../../domain/model/settings";
import { SCORE_TABLES } from "../../domain/formulas/ownTables";
import { GROUP_KINDS } from "../../domain/model/groupKinds";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { OwnLines, OwnTablesToCheck } from "../../domain/rules/ownLines";
import { GROUP_COLUMNS } from "../../domain/scoring/groupCells";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import { isFormulaColumn } from "../score/groupFormulas";
import { meantSettings } from "./meantSettings";
import { SETTING_VALUE_COLUMN } from "./settingsSheet";
import { typedOver } from "./typedOver";

/** Columns of 得分 in which people type points. */
const TYPED_POINTS = [GROUP_COLUMNS.indexOf("otherBonus"), GROUP_COLUMNS.indexOf("otherPenalty")];

/** Columns of 得分 that hold formulas. */
const SCORE_FORMULAS = GROUP_COLUMNS.flatMap((id, column) =>
  isFormulaColumn(id) ? [{ column, formula: "" }] : []
);

/** The add-in's own tables as 检查 looks at them; `words` are those of the workbook. */
export function ownTablesToCheck(
  { ownTables }: Pick<BookOverview, "ownTables">,
  words: WorkbookWords
): OwnTablesToCheck {
  const settings = settingLines(linesOf(ownTables[OWN_TABLES.settings]));
  const lights = linesOf(ownTables[OWN_TABLES.lights]);
  const categories = linesOf(ownTables[OWN_TABLES.categories]);
  const scores = GROUP_KINDS.flatMap((kind) => {
    const table = ownTables[SCORE_TABLES[kind]];
    const lines = linesOf(table);
    // A table with columns of the user's own between ours is left alone.
    const isOurs = table?.headings.length === GROUP_COLUMNS.length;
    if (!table || !lines || !isOurs) return [];
    return [{ lines, typedColumns: TYPED_POINTS, typedOver: typedOver(table, SCORE_FORMULAS) }];
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

/** Words of choices as their ids, as rules know them; what is no such word stays and is found. */
function settingLines(lines: OwnLines | undefined): OwnLines | undefined {
  if (!lines) return undefined;
  const rows = lines.rows.map((row) => {
    const id = SETTING_IDS.find((candidate) => candidate === row[0]);
    if (!id) return row;
    const { [id]: meant = "" } = meantSettings({ [id]: row[SETTING_VALUE_COLUMN] ?? "" });
    return row.map((value, column) => (column === SETTING_VALUE_COLUMN ? meant : value));
  });
  return { ...lines, rows };
}

function linesOf(table: OwnTable | undefined): OwnLines | undefined {
  if (!table) return undefined;
  const { sheetName, area, rows } = table;
  return { sheetName, rowIndex: area.rowIndex + 1, columnIndex: area.columnIndex, rows };
}
