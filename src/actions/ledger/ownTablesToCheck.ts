import { groupHeadings } from "../../domain/formulas/groupHeadings";
import { SCORE_TABLES } from "../../domain/formulas/ownTables";
import { GROUP_KINDS } from "../../domain/model/groupKinds";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { OwnLines, OwnTablesToCheck } from "../../domain/rules/ownLines";
import { GROUP_COLUMNS, type GroupColumn } from "../../domain/scoring/groupCells";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";
import { isFormulaColumn } from "../score/groupFormulas";
import { derivedTypedOver } from "./derivedTypedOver";
import { headingsNow } from "./headingsNow";
import { meantSettings } from "./meantSettings";
import { doubledRows, SETTING_VALUE_COLUMN, settingRows } from "./settingRows";
import { typedOver } from "./typedOver";

type Book = Pick<BookOverview, "ownTables" | "names">;

/** The add-in's own tables as 检查 looks at them; `words` are those of the workbook. */
export function ownTablesToCheck(book: Book, words: WorkbookWords): OwnTablesToCheck {
  const { ownTables } = book;
  const lights = linesOf(ownTables[OWN_TABLES.lights]);
  const categories = linesOf(ownTables[OWN_TABLES.categories]);
  const scores = GROUP_KINDS.flatMap((kind) => {
    const table = ownTables[SCORE_TABLES[kind]];
    const lines = linesOf(table);
    const headings = table && headingsNow(table, groupHeadings(kind, words));
    // A table in which columns are not known any more is left alone.
    if (!table || !lines || !headings) return [];
    const at = (id: GroupColumn): number =>
      table.headings.indexOf(headings[GROUP_COLUMNS.indexOf(id)] ?? "");
    const formulas = GROUP_COLUMNS.filter(isFormulaColumn).map((id) => ({
      column: at(id),
      formula: "",
    }));
    const typedColumns = [at("otherBonus"), at("otherPenalty")];
    return [{ lines, typedColumns, typedOver: typedOver(table, formulas) }];
  });
  const derived = linesOf(ownTables[OWN_TABLES.derived]);
  return {
    ...settingsToCheck(book),
    ...(lights ? { lights } : {}),
    ...(categories ? { categories } : {}),
    scores,
    typedOver: derived
      ? [{ lines: derived, cells: derivedTypedOver(ownTables, words), action: "colour" }]
      : [],
    statusWords: Object.values(words.statuses),
    lightWords: Object.values(words.lights),
  };
}

/**
 * tblSettings as rules know it: each setting's id on the line that counts and on no other, words of choices as
 * their ids; what is no such word stays and is found.
 */
function settingsToCheck(
  book: Book
): Pick<OwnTablesToCheck, "settings" | "settingsTwice" | "settingsUnread"> {
  const lines = linesOf(book.ownTables[OWN_TABLES.settings]);
  if (!lines) return {};
  const counted = settingRows(book);
  const rows = lines.rows.map((line, row) => {
    const id = counted.find((candidate) => candidate.row === row)?.id;
    if (id === undefined) return line.map((value, column) => (column === 0 ? "" : value));
    const { [id]: meant = "" } = meantSettings({ [id]: line[SETTING_VALUE_COLUMN] ?? "" });
    return line.map((value, column) =>
      column === 0 ? id : column === SETTING_VALUE_COLUMN ? meant : value
    );
  });
  const rowOf = new Map(counted.map(({ id, row }) => [id, row]));
  return {
    settings: { ...lines, rows },
    settingsTwice: doubledRows(book).map(({ id, row }) => ({
      id,
      row,
      countedRow: rowOf.get(id) ?? 0,
    })),
    settingsUnread: counted.filter(({ isNamed }) => !isNamed).map(({ id }) => id),
  };
}

function linesOf(table: OwnTable | undefined): OwnLines | undefined {
  if (!table) return undefined;
  const { sheetName, area, rows } = table;
  return { sheetName, rowIndex: area.rowIndex + 1, columnIndex: area.columnIndex, rows };
}
