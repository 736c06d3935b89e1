import type { CellValue } from "../model/cellValue";
import type { SettingId } from "../model/settings";
import { SETTING_IDS, SETTINGS } from "../model/settings";
import type { MarkGrid } from "./markGrid";
import type { Observation } from "./rule";

/** The lines of one of the add-in's own tables, and where they stand. */
export interface OwnLines {
  readonly sheetName: string;
  /** 0-based place of the first line's first cell. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What 检查 looks at beside the ledger; a table that is not there is left out. */
export interface OwnTablesToCheck {
  /** Lines of a setting that do not count have no id here. */
  readonly settings?: OwnLines;
  /** Lines with the id of a setting that counts in another, both 0-based. */
  readonly settingsTwice?: readonly {
    readonly id: SettingId;
    readonly row: number;
    readonly countedRow: number;
  }[];
  /** Settings whose line no formula reads, for the name of the value's cell means something else. */
  readonly settingsUnread?: readonly SettingId[];
  readonly lights?: OwnLines;
  readonly categories?: OwnLines;
  /** Tables of 得分, with the positions of the columns in which people type points. */
  readonly scores: readonly {
    readonly lines: OwnLines;
    readonly typedColumns: readonly number[];
    /** Formula cells over which something was typed, by line and column. */
    readonly typedOver: readonly { readonly row: number; readonly column: number }[];
  }[];
  /** Further tables of formulas: cells over which something was typed, and the action that mends them. */
  readonly typedOver?: readonly {
    readonly lines: OwnLines;
    readonly cells: readonly { readonly row: number; readonly column: number }[];
    readonly action: "appraisal" | "ranking" | "colour";
  }[];
  /** Tables of marks: 测评 by item, 分类排位. */
  readonly marks?: readonly MarkGrid[];
  /** Units with a line in 测评; absent where there is none. */
  readonly appraised?: readonly CellValue[];
  /** Weights of 分类排位: input, weight. */
  readonly rankWeights?: readonly OwnLines[];
  /** The workbook's own words for statuses and lights, as formulas and rules know them. */
  readonly statusWords: readonly string[];
  readonly lightWords: readonly string[];
}

/** Column of the value in tblSettings. */
const VALUE = 2;

/** One observation in a cell of an own table. */
export function observeLine(
  { sheetName, rowIndex, columnIndex }: OwnLines,
  row: number,
  column: number,
  params: Observation["params"]
): Observation {
  return {
    sheetName,
    rowIndex: rowIndex + row,
    columnIndex: columnIndex + column,
    params: { ...params, sheet: sheetName },
  };
}

/** One observation in the value cell of a setting, or in the table's first cell where its line is gone. */
export function observeSetting(
  lines: OwnLines,
  id: SettingId,
  params: Observation["params"]
): Observation {
  const row = lines.rows.findIndex((line) => line[0] === id);
  return observeLine(lines, Math.max(0, row), row < 0 ? 0 : VALUE, { setting: id, ...params });
}

/** The setting's cells that have a line, with what stands in them. */
export function settingCells(
  lines: OwnLines | undefined
): readonly { readonly id: SettingId; readonly value: CellValue }[] {
  return SETTING_IDS.flatMap((id) => {
    const line = lines?.rows.find((row) => row[0] === id);
    return line ? [{ id, value: line[VALUE] ?? "" }] : [];
  });
}

/** The number in force: what is typed, else the default. */
export function settingInForce(lines: OwnLines | undefined, id: SettingId): number {
  const value = settingCells(lines).find((cell) => cell.id === id)?.value;
  return typeof value === "number" ? value : Number(SETTINGS[id].defaultValue);
}
