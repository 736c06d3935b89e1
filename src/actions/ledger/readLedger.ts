import type { DaySerial } from "../../domain/calendar/daySerial";
import { plainDate } from "../../domain/calendar/daySerial";
import type { CellValue } from "../../domain/model/cellValue";
import { FIELD_IDS, type FieldHeadings, type FieldId } from "../../domain/model/fields";
import { WORD_CHOICES, type SettingId } from "../../domain/model/settings";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { scoringSettings, type ScoringSettings } from "../../domain/scoring/scoringSettings";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview, BookSnapshot, TableOutline } from "../../excel/read/bookSnapshot";
import { ledgerTables } from "../../excel/read/readOverview";
import { ActionError, type ActionContext, type SettingOptions } from "../types";
import { meantSettings } from "./meantSettings";
import { SETTING_VALUE_COLUMN, settingRows } from "./settingRows";
import { shownPreset } from "./shownPreset";

/** A ledger table with everything that an action needs to know of it, in plain data. */
export interface Ledger {
  readonly book: BookSnapshot;
  readonly table: TableOutline;
  readonly headings: FieldHeadings;
  /** One a body row, top to bottom; also rows that are no tasks. */
  readonly records: readonly LedgerRecord[];
  /** Values of tblSettings with the caller's own on top. */
  readonly settings: Readonly<Partial<Record<SettingId, CellValue>>>;
  readonly scoring: ScoringSettings;
  readonly year: number;
  /** 基准日: the as-of cell's day, else today. */
  readonly asOf: DaySerial;
}

/** The ledger that `tableName` names, else the one on the sheet that was read. */
export function ledgerOf(
  book: BookSnapshot,
  tableName: string | undefined,
  options: SettingOptions,
  context: Pick<ActionContext, "today">
): Ledger {
  const onSheet = ledgerTables(book).filter((table) => table.sheetName === book.sheetName);
  const wanted = tableName?.toLowerCase();
  const table = onSheet.find(({ name }) => name.toLowerCase() === wanted) ?? onSheet[0];
  if (!table) throw new ActionError("noLedger", { sheet: book.sheetName });
  const headings = headingsOf(book, table);
  const settings = { ...settingsOf(book), ...meantSettings(options.settings ?? {}) };
  const scoring = scoringSettings(settings);
  const asOf = typeof settings.asOf === "number" ? Math.floor(settings.asOf) : context.today;
  return {
    book,
    table,
    headings,
    records: recordsOf(book, table, headings),
    settings,
    scoring,
    year: scoring.year ?? plainDate(asOf).year,
    asOf,
  };
}

/** Throws where nothing may be written on the sheet: it is protected, or a filter hides rows. */
export function assertWritable(book: BookOverview): void {
  if (book.isProtected) throw new ActionError("protectedSheet", { sheet: book.sheetName });
  if (book.isFiltered) throw new ActionError("filteredSheet", { sheet: book.sheetName });
}

/** Field → heading by tblFields; lines whose heading is gone from the table are left out. */
export function headingsOf(book: BookOverview, table: TableOutline): FieldHeadings {
  const headings: Partial<Record<FieldId, string>> = {};
  for (const [tableName, field, , heading] of book.ownTables[OWN_TABLES.fields]?.rows ?? []) {
    const id = FIELD_IDS.find((candidate) => candidate === field);
    const text = String(heading ?? "");
    if (tableName === table.name && id && table.headings.includes(text)) headings[id] = text;
  }
  return headings;
}

/**
 * The values of tblSettings, words of choices as their ids; empty where the workbook has none. Where none of
 * the words stands for 灯的含义 the legend itself says what it is.
 */
export function settingsOf(book: BookOverview): Partial<Record<SettingId, CellValue>> {
  const rows = book.ownTables[OWN_TABLES.settings]?.rows ?? [];
  const values = meantSettings(
    Object.fromEntries(
      settingRows(book).map(({ id, row }) => [id, rows[row]?.[SETTING_VALUE_COLUMN] ?? ""])
    )
  );
  const isPreset = WORD_CHOICES.lightPreset.some((id) => id === values.lightPreset);
  const lightPreset = isPreset ? undefined : shownPreset(book.ownTables[OWN_TABLES.lights]);
  return lightPreset === undefined ? values : { ...values, lightPreset };
}

function recordsOf(
  book: BookSnapshot,
  table: TableOutline,
  headings: FieldHeadings
): readonly LedgerRecord[] {
  const { area, values } = book.sheet;
  const top = table.area.rowIndex + 1 - area.rowIndex;
  const left = table.area.columnIndex - area.columnIndex;
  const columns = (Object.entries(headings) as [FieldId, string][]).map(
    ([field, heading]) => [field, left + table.headings.indexOf(heading)] as const
  );
  const bodyRows = table.area.rowCount - 1 - (table.showTotals ? 1 : 0);
  return Array.from({ length: bodyRows }, (_, row) =>
    Object.fromEntries(columns.map(([field, column]) => [field, values[top + row]?.[column] ?? ""]))
  );
}
