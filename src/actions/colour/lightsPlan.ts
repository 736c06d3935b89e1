import { LIGHT_PRESETS, lightPreset, sameLights } from "../../domain/model/lightPresets";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookSnapshot } from "../../excel/read/bookSnapshot";
import type { OwnTableChange } from "../../excel/write/writePlan";
import type { Ledger } from "../ledger/readLedger";
import { lightsOf, presetOf, statusOfWord } from "../ledger/shownPreset";
import type { Notice, SettingOptions } from "../types";

/** What 标色 does to the legend's own lines, and the workbook as it is then. */
export interface LightsPlan {
  readonly changes: readonly OwnTableChange[];
  readonly book: BookSnapshot;
  readonly notices: readonly Notice[];
}

/** Column of the light in tblLights. */
const LIGHT_COLUMN = 1;

/**
 * Puts the preset of the setting lightPreset into tblLights: always where the action names it, else only over
 * another preset, so that a legend of the office's own stays as it is.
 */
export function lightsPlan(
  { book, settings }: Pick<Ledger, "book" | "settings">,
  options: SettingOptions,
  words: WorkbookWords
): LightsPlan {
  const table = book.ownTables[OWN_TABLES.lights];
  const wanted = LIGHT_PRESETS[lightPreset(settings.lightPreset)];
  if (!table) return { changes: [], book, notices: [] };
  const present = lightsOf(table, words);
  if (sameLights(present, wanted)) return { changes: [], book, notices: [] };
  const isAsked = options.settings?.lightPreset !== undefined;
  const isPreset = presetOf(present) !== undefined;
  // An office that never chose a preset and mended the legend by hand is not told each time.
  if (!isAsked && !isPreset) {
    const isChosen = lightPreset(settings.lightPreset) !== "standard";
    return {
      changes: [],
      book,
      notices: isChosen ? [{ id: "notice.lightsKept", params: {} }] : [],
    };
  }
  const cells = table.rows.flatMap((line, row) => {
    const status = statusOfWord(line[0], words);
    const from = line[LIGHT_COLUMN] ?? "";
    const to = status === undefined ? from : words.lights[wanted[status]];
    return from === to ? [] : [{ row, column: LIGHT_COLUMN, from, to }];
  });
  const rows = table.rows.map((line, row) => {
    const cell = cells.find((candidate) => candidate.row === row);
    return cell ? line.map((value, column) => (column === LIGHT_COLUMN ? cell.to : value)) : line;
  });
  return {
    changes: cells.length > 0 ? [{ tableName: table.name, appendRows: [], cells }] : [],
    book: { ...book, ownTables: { ...book.ownTables, [table.name]: { ...table, rows } } },
    notices: [{ id: "notice.lightsChanged", params: { count: cells.length } }],
  };
}
