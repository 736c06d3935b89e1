import { buildColumnFormula } from "../../src/domain/formulas/buildColumnFormula";
import { buildGroupFormulas } from "../../src/domain/formulas/buildGroupFormulas";
import { derivedNames } from "../../src/domain/formulas/derivedNames";
import { formulaColumnsFor } from "../../src/domain/formulas/formulaColumnsFor";
import type { CellValue } from "../../src/domain/model/cellValue";
import { isErrorText } from "../../src/domain/model/cellValue";
import type { FieldHeadings, FieldId, FormulaField } from "../../src/domain/model/fields";
import type { SettingId } from "../../src/domain/model/settings";
import { SETTING_IDS, settingName } from "../../src/domain/model/settings";
import type { WorkbookWords } from "../../src/domain/model/workbookWords";
import type { GroupColumn } from "../../src/domain/scoring/groupCells";
import { GROUP_COLUMNS } from "../../src/domain/scoring/groupCells";
import type { LedgerRecord } from "../../src/domain/scoring/ledgerRecord";
import type { LightLine } from "../../src/domain/scoring/lightWord";
import type { CalcTable } from "../../src/host/calc/types";
import type { MemoryCell, MemorySheet, MemoryWorkbook } from "./memoryCalcView";

/** The formula columns of a scored ledger, in the order in which they stand in the workbook below. */
export const LEDGER_FORMULA_FIELDS: readonly FormulaField[] = formulaColumnsFor("score");

export interface LedgerWorkbookInput {
  /** Typed columns in their order; every formula column is added behind them. */
  readonly typedFields: readonly FieldId[];
  readonly records: readonly LedgerRecord[];
  readonly settings: Readonly<Partial<Record<SettingId, CellValue>>>;
  readonly lights: readonly LightLine[];
  readonly departments: readonly string[];
  readonly words: WorkbookWords;
  /** Other headings than the default ones, e.g. with brackets. */
  readonly headings?: FieldHeadings;
}

/** Ledger, lights, scores and settings as one workbook; sheet ids are `ledger`, `lights`, `scores`, `settings`. */
export function ledgerWorkbook(input: LedgerWorkbookInput): MemoryWorkbook {
  const sheets = [ledgerSheet(input), lightsSheet(input), scoresSheet(input), settingsSheet(input)];
  const tables = [
    tableOver("tblLedger", sheets[0]!),
    tableOver("tblLights", sheets[1]!),
    ...(input.departments.length > 0 ? [tableOver("tblScores", sheets[2]!)] : []),
  ];
  const names = [
    ...SETTING_IDS.map((id, index) => ({
      name: settingName(id),
      formula: `settings!$B$${index + 1}`,
    })),
    ...derivedNames(input.words).map(({ name, formula }) => ({ name, formula: bare(formula) })),
  ];
  return { sheets, tables, names };
}

/** Position of a ledger cell: header in row 0, first record in row 1. */
export function ledgerColumn(
  input: Pick<LedgerWorkbookInput, "typedFields">,
  field: FieldId
): number {
  return [...input.typedFields, ...LEDGER_FORMULA_FIELDS].indexOf(field);
}

function ledgerSheet(input: LedgerWorkbookInput): MemorySheet {
  const fields = [...input.typedFields, ...LEDGER_FORMULA_FIELDS];
  const headings = fieldHeadings(input);
  const context = { tableName: "tblLedger", headings, words: input.words };
  const formulas = LEDGER_FORMULA_FIELDS.map((field) => ({
    formula: bare(buildColumnFormula(field, context)),
  }));
  const rows = input.records.map((record) => [
    ...input.typedFields.map((field) => literal(record[field])),
    ...formulas,
  ]);
  return {
    id: "ledger",
    name: "ledger",
    cells: [fields.map((field) => headings[field] ?? ""), ...rows],
  };
}

function fieldHeadings(input: LedgerWorkbookInput): FieldHeadings {
  const fields = [...input.typedFields, ...LEDGER_FORMULA_FIELDS];
  return Object.fromEntries(
    fields.map((field) => [field, input.headings?.[field] ?? input.words.headings[field]])
  );
}

function lightsSheet({ lights, words }: LedgerWorkbookInput): MemorySheet {
  const lines = lights.map((line) => [line.status, line.light === "" ? null : line.light, null]);
  return { id: "lights", name: "lights", cells: [[...words.tables.lights], ...lines] };
}

function scoresSheet(input: LedgerWorkbookInput): MemorySheet {
  if (input.departments.length === 0) return { id: "scores", name: "scores", cells: [] };
  const formulas = buildGroupFormulas({
    tableName: "tblLedger",
    headings: fieldHeadings(input),
    words: input.words,
  });
  const cellOf = (department: string, column: GroupColumn): MemoryCell =>
    column === "department" ? department : { formula: bare(formulas[column]) };
  const lines = input.departments.map((department) =>
    GROUP_COLUMNS.map((column) => cellOf(department, column))
  );
  return { id: "scores", name: "scores", cells: [[...input.words.tables.scores], ...lines] };
}

function settingsSheet({ settings }: LedgerWorkbookInput): MemorySheet {
  return {
    id: "settings",
    name: "settings",
    cells: SETTING_IDS.map((id) => [id, literal(settings[id])]),
  };
}

/** `""` is a blank cell, the text of an error an error, as Office.js gives them. */
function literal(value: CellValue | undefined): MemoryCell {
  if (value === undefined || value === "") return null;
  return typeof value === "string" && isErrorText(value) ? { error: value } : value;
}

function tableOver(name: string, sheet: MemorySheet): CalcTable {
  const header = sheet.cells[0] ?? [];
  const area = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: sheet.cells.length,
    columnCount: header.length,
  };
  return {
    name,
    sheetId: sheet.id,
    area,
    headerRow: true,
    totalsRow: false,
    columns: header.map(String),
  };
}

function bare(formula: string): string {
  return formula.slice(1);
}
