import { buildCategoryFormulas } from "../../domain/formulas/buildCategoryFormulas";
import { derivedNames, lightName } from "../../domain/formulas/derivedNames";
import type { CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import { shownChoices, shownSetting } from "../../domain/model/settingChoices";
import { SETTING_IDS, SETTINGS, settingName, type SettingId } from "../../domain/model/settings";
import { LIGHT_PRESETS, lightPreset } from "../../domain/model/lightPresets";
import { LIGHTS, STATUSES, type Light, type Status } from "../../domain/model/statuses";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { NewOwnTable, NewSheet } from "../../excel/write/writePlan";
import { SETTING_VALUE_COLUMN } from "./settingRows";
import { uniqueName } from "./uniqueName";

/** One line of tblFields: which heading of which table is which field, and why. */
export interface FieldLine {
  /** Undefined for a heading that somebody chose to be no field. */
  readonly field: FieldId | undefined;
  readonly heading: string;
  readonly reason: string;
}

/** How days are shown on the sheet. */
const DATE_FORMAT = "yyyy-mm-dd";

const WIDTHS = {
  settings: [110, 130, 110, 60, 320],
  lights: [80, 50, 260],
  categories: [90, 50, 60, 80],
  fields: [80, 90, 90, 130, 260],
  derived: [140, 80],
  roster: [70, 110, 90, 80, 70, 130, 50],
};

/**
 * The sheet 设置 with tblSettings, tblLights, tblCategories and tblFields side by side, and the sheet 人员名册 with an empty
 * roster, named so that they meet no sheet of the user's.
 */
export function settingsSheets(
  words: WorkbookWords,
  values: Readonly<Partial<Record<SettingId, CellValue>>>,
  fields: readonly (readonly CellValue[])[],
  sheetNames: readonly string[]
): readonly NewSheet[] {
  const settingsName = uniqueName(words.sheets.settings, sheetNames);
  const rosterName = uniqueName(words.sheets.roster, [...sheetNames, settingsName]);
  return [
    {
      name: settingsName,
      tables: [
        settingsTable(words, values),
        lightsTable(words, LIGHT_PRESETS[lightPreset(values.lightPreset)]),
        categoriesTable(words),
        derivedTable(words),
        fieldsTable(words, fields),
      ],
      // Side by side on one page nobody could read them.
      printsApart: true,
    },
    { name: rosterName, tables: [rosterTable(words)] },
  ];
}

/** Lines of tblFields for a table, as cells. */
export function fieldRows(
  tableName: string,
  lines: readonly FieldLine[],
  words: WorkbookWords
): readonly (readonly CellValue[])[] {
  return lines.map(({ field, heading, reason }) => [
    tableName,
    field ?? "",
    field === undefined ? "" : words.headings[field],
    heading,
    reason,
  ]);
}

/** A line of tblSettings: id, label, value (undefined = the default), unit, explanation. */
export function settingLine(
  id: SettingId,
  value: CellValue | undefined,
  words: WorkbookWords
): readonly CellValue[] {
  const { label, unit, explanation } = words.settingLabels[id];
  return [
    id,
    label,
    shownSetting(id, value ?? SETTINGS[id].defaultValue, words),
    unit,
    explanation,
  ];
}

function settingsTable(
  words: WorkbookWords,
  values: Readonly<Partial<Record<SettingId, CellValue>>>
): NewOwnTable {
  return {
    name: OWN_TABLES.settings,
    title: words.sheets.settings,
    rowIndex: 0,
    columnIndex: 0,
    headings: words.tables.settings,
    rows: SETTING_IDS.map((id) => settingLine(id, values[id], words)),
    widthsPoints: WIDTHS.settings,
    wrapColumns: [SETTING_VALUE_COLUMN, 4],
    cellFormats: SETTING_IDS.flatMap((id, row) => {
      const format = settingFormat(id);
      return format === undefined ? [] : [{ row, column: SETTING_VALUE_COLUMN, format }];
    }),
    cellChoices: SETTING_IDS.flatMap((id, row) => {
      const choices = shownChoices(id, words);
      return choices.length > 0 ? [{ row, column: SETTING_VALUE_COLUMN, choices }] : [];
    }),
    cellNames: SETTING_IDS.map((id, row) => ({
      name: settingName(id),
      row,
      column: SETTING_VALUE_COLUMN,
    })),
  };
}

/**
 * Number format of a setting's cell, undefined for Excel's own: a share stands as people write it, 20 %, and what
 * they type there is read so.
 */
export function settingFormat(id: SettingId): string | undefined {
  if (id === "asOf") return DATE_FORMAT;
  const definition: { readonly unit?: string } = SETTINGS[id];
  return definition.unit === "percent" ? "0%" : undefined;
}

function lightsTable(words: WorkbookWords, lights: Readonly<Record<Status, Light>>): NewOwnTable {
  return {
    name: OWN_TABLES.lights,
    title: words.tableTitles.lights,
    rowIndex: 0,
    columnIndex: 6,
    headings: words.tables.lights,
    rows: STATUSES.map((status) => [
      words.statuses[status],
      words.lights[lights[status]],
      words.statusMeanings[status],
    ]),
    widthsPoints: WIDTHS.lights,
    choices: { 1: LIGHTS.map((light) => words.lights[light]) },
    lightColumn: 1,
  };
}

/** An empty table of category weights 类别权重 (百分制); off until somebody fills it in. */
function categoriesTable(words: WorkbookWords): NewOwnTable {
  const { inForce, criterion } = buildCategoryFormulas(words);
  return {
    name: OWN_TABLES.categories,
    title: words.tableTitles.categories,
    rowIndex: 0,
    columnIndex: 10,
    headings: words.tables.categories,
    rows: [["", "", "", ""]],
    formulas: { 2: inForce, 3: criterion },
    widthsPoints: WIDTHS.categories,
  };
}

/**
 * Days and settings in force, each once in a cell of its own: the ledger's thousands of formulas read the
 * cell and are calculated again only when it changes, not whenever TODAY() is.
 */
function derivedTable(words: WorkbookWords): NewOwnTable {
  const names = derivedNames(words).filter(({ name }) => !isLightName(name));
  return {
    name: OWN_TABLES.derived,
    title: words.tableTitles.derived,
    rowIndex: 0,
    columnIndex: 21,
    headings: words.tables.derived,
    rows: names.map(({ name }) => [name, ""]),
    cellFormulas: { 1: names.map(({ formula }) => formula) },
    widthsPoints: WIDTHS.derived,
    cellFormats: names.flatMap(({ name }, row) =>
      /^(?:AsOfDay|.*Quarter(?:Start|End)\d?)$/.test(name)
        ? [{ row, column: 1, format: DATE_FORMAT }]
        : []
    ),
    cellNames: names.map(({ name }, row) => ({ name, row, column: 1 })),
  };
}

/** Names that stay constants of the workbook: conditional formats compare with them. */
export function isLightName(name: string): boolean {
  return LIGHTS.some((light) => lightName(light) === name);
}

function fieldsTable(words: WorkbookWords, rows: readonly (readonly CellValue[])[]): NewOwnTable {
  return {
    name: OWN_TABLES.fields,
    title: words.tableTitles.fields,
    rowIndex: 0,
    columnIndex: 15,
    headings: words.tables.fields,
    rows,
    widthsPoints: WIDTHS.fields,
    // Why a column was read so may be a long sentence.
    wrapColumns: [4],
  };
}

/** An empty roster 人员名册 as a table. */
export function rosterTable(words: WorkbookWords): NewOwnTable {
  return {
    name: OWN_TABLES.roster,
    title: words.sheets.roster,
    rowIndex: 0,
    columnIndex: 0,
    headings: words.tables.roster,
    rows: [["", "", "", "", "", "", ""]],
    widthsPoints: WIDTHS.roster,
  };
}
