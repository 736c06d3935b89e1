import { columnIndexOf } from "../../domain/model/area";
import { SETTING_IDS, settingName, type SettingId } from "../../domain/model/settings";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview, OwnTable } from "../../excel/read/bookSnapshot";

type Book = Pick<BookOverview, "ownTables" | "names">;

/** Column of the value in tblSettings. */
export const SETTING_VALUE_COLUMN = 2;

/** The line of a setting in tblSettings. */
export interface SettingRow {
  readonly id: SettingId;
  /** 0-based in the table's body. */
  readonly row: number;
  /** The setting's name, and with it every formula, reads this line's value. */
  readonly isNamed: boolean;
}

/**
 * The line of each setting that has one: the cell that its name refers to, whatever its first cell was made
 * into, unless another setting has that line (sorted) or the cell is gone; then the first line with its id.
 */
export function settingRows(book: Book): readonly SettingRow[] {
  const table = book.ownTables[OWN_TABLES.settings];
  if (!table) return [];
  return SETTING_IDS.flatMap((id): readonly SettingRow[] => {
    const named = namedRow(book, table, id);
    const other = SETTING_IDS.find((candidate) => candidate === table.rows[named ?? -1]?.[0]);
    const isOwn = named !== undefined && (other === undefined || other === id);
    const row = isOwn ? named : table.rows.findIndex(([first]) => first === id);
    return row < 0 ? [] : [{ id, row, isNamed: isOwn }];
  });
}

/** Further lines with the id of a setting that has its line elsewhere: they count for nothing. */
export function doubledRows(book: Book): readonly Omit<SettingRow, "isNamed">[] {
  const rows = book.ownTables[OWN_TABLES.settings]?.rows ?? [];
  const counted = settingRows(book);
  return rows.flatMap(([first], row) => {
    const line = counted.find(({ id }) => id === first);
    return line && line.row !== row ? [{ id: line.id, row }] : [];
  });
}

/** Body row of the value cell that the setting's name refers to; undefined for any other reference. */
function namedRow({ names }: Book, table: OwnTable, id: SettingId): number | undefined {
  const formula = names.get(settingName(id).toLowerCase()) ?? "";
  const [, quoted, plain, letters = "", digits = ""] = REFERENCE.exec(formula) ?? [];
  const sheetName = quoted === undefined ? plain : quoted.replace(/''/g, "'");
  const isValue = columnIndexOf(letters) === table.area.columnIndex + SETTING_VALUE_COLUMN;
  if (sheetName !== table.sheetName || !isValue) return undefined;
  const row = Number(digits) - 1 - (table.area.rowIndex + 1);
  return row >= 0 && row < table.rows.length ? row : undefined;
}

/** `='设置'!$C$5`, the sheet with or without quotes. */
const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/;
