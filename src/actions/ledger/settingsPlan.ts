import { columnLetters } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { shownChoices, shownSetting } from "../../domain/model/settingChoices";
import { SETTING_IDS, settingName, type SettingId } from "../../domain/model/settings";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { OwnTable } from "../../excel/read/bookSnapshot";
import type { OwnTableChange, WritePlan } from "../../excel/write/writePlan";
import type { Notice, SettingOptions } from "../types";
import { derivedTypedOver } from "./derivedTypedOver";
import { settingsOf, type Ledger } from "./readLedger";
import { SETTING_VALUE_COLUMN, settingRows, type SettingRow } from "./settingRows";
import { settingFormat, settingLine } from "./settingsSheet";

/** What an action does to tblSettings. */
export interface SettingsPlan {
  readonly changes: readonly OwnTableChange[];
  /** Names of value cells that formulas could not find; written when the lines are there. */
  readonly names: NonNullable<WritePlan["cellNames"]>;
  readonly notices: readonly Notice[];
}

type Cell = OwnTableChange["cells"][number];

/**
 * Settings that the caller gives along (e.g. the as-of date) as cells of tblSettings. Lines that are missing,
 * for the workbook comes from an earlier version or somebody deleted them, are added at the end; a line whose
 * id was overwritten gets it back, and one that formulas lost sight of (sorted, typed anew) its name.
 */
export function settingsPlan(
  ledger: Pick<Ledger, "book" | "settings">,
  options: SettingOptions,
  words: WorkbookWords
): SettingsPlan {
  const { book, settings } = ledger;
  const table = book.ownTables[OWN_TABLES.settings];
  if (!table) return { changes: [], names: [], notices: [] };
  const present = settingRows(book);
  const missing = SETTING_IDS.filter((id) => !present.some((line) => line.id === id));
  const asked = Object.keys(options.settings ?? {}) as SettingId[];
  const before = settingsOf(book);
  const cells = present.flatMap(({ id, row }): readonly Cell[] => {
    const line = table.rows[row] ?? [];
    const isNew = asked.includes(id) && before[id] !== settings[id];
    const to = shownSetting(id, settings[id] ?? "", words);
    return [
      ...(line[0] === id ? [] : [cellTo(row, 0, line[0], id)]),
      ...(isNew ? [cellTo(row, SETTING_VALUE_COLUMN, line[SETTING_VALUE_COLUMN], to)] : []),
    ];
  });
  const lost = present.filter(({ isNamed }) => !isNamed);
  const added = missing.map((id, at): SettingRow => ({
    id,
    row: table.rows.length + at,
    isNamed: false,
  }));
  const change: OwnTableChange = {
    tableName: table.name,
    appendRows: missing.map((id) => settingLine(id, settings[id], words)),
    appendedCells: added.map(({ id, row }) => ({
      row,
      column: SETTING_VALUE_COLUMN,
      choices: shownChoices(id, words),
      format: settingFormat(id) ?? "General",
    })),
    cells,
  };
  const formulaCells = derivedTypedOver(book.ownTables, words);
  return {
    changes: [
      ...(cells.length + missing.length > 0 ? [change] : []),
      ...(formulaCells.length > 0
        ? [{ tableName: OWN_TABLES.derived, appendRows: [], cells: [], formulaCells }]
        : []),
    ],
    names: [...lost, ...added].map((line) => cellName(table, line)),
    notices: [
      ...noticeOf("notice.settingsAdded", missing),
      ...noticeOf(
        "notice.settingsConnected",
        lost.map(({ id }) => id)
      ),
    ],
  };
}

function cellTo(row: number, column: number, from: CellValue | undefined, to: CellValue): Cell {
  return { row, column, from: from ?? "", to };
}

function cellName({ sheetName, area }: OwnTable, { id, row }: SettingRow) {
  const sheet = `'${sheetName.replace(/'/g, "''")}'`;
  const letters = columnLetters(area.columnIndex + SETTING_VALUE_COLUMN);
  return { name: settingName(id), formula: `=${sheet}!$${letters}$${area.rowIndex + 2 + row}` };
}

function noticeOf(
  id: "notice.settingsAdded" | "notice.settingsConnected",
  settings: readonly SettingId[]
): readonly Notice[] {
  return settings.length > 0 ? [{ id, params: { settings: settings.join(",") } }] : [];
}
