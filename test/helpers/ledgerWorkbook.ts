import { buildColumnFormula } from "../../src/domain/formulas/buildColumnFormula";
import { buildGroupFormulas } from "../../src/domain/formulas/buildGroupFormulas";
import { buildCategoryFormulas } from "../../src/domain/formulas/buildCategoryFormulas";
import { derivedNames } from "../../src/domain/formulas/derivedNames";
import { formulaColumnsFor } from "../../src/domain/formulas/formulaColumnsFor";
import { groupHeadings } from "../../src/domain/formulas/groupHeadings";
import { CATEGORIES_TABLE, SCORE_TABLES } from "../../src/domain/formulas/ownTables";
import type { CellValue } from "../../src/domain/model/cellValue";
import { isErrorText } from "../../src/domain/model/cellValue";
import type { FieldHeadings, FieldId, FormulaField } from "../../src/domain/model/fields";
import type { GroupKind } from "../../src/domain/model/groupKinds";
import type { SettingId } from "../../src/domain/model/settings";
import { SETTING_IDS, settingName } from "../../src/domain/model/settings";
import type { WorkbookWords } from "../../src/domain/model/workbookWords";
import type { GroupEntries } from "../../src/domain/scoring/groupExtras";
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
  /** The lines of 得分, with what is typed beside the ledger into each. */
  readonly groups: {
    readonly kind: GroupKind;
    readonly names: readonly string[];
    readonly entries?: readonly GroupEntries[];
  };
  /** Rows of a second ledger with the same columns. */
  readonly otherRecords?: readonly LedgerRecord[];
  /** Lines of the category table: 类别, 权重. */
  readonly categories?: readonly (readonly CellValue[])[];
  /** Lines of the appraisal: 单位, 测评得分. */
  readonly appraisal?: readonly (readonly CellValue[])[];
  readonly words: WorkbookWords;
  /** Other headings than the default ones, e.g. with brackets. */
  readonly headings?: FieldHeadings;
}

/**
 * Ledgers, lights, categories, appraisal, scores and settings as one workbook; sheet ids are `ledger`,
 * `other`, `lights`, `categories`, `appraisal`, `scores`, `settings`.
 */
export function ledgerWorkbook(input: LedgerWorkbookInput): MemoryWorkbook {
  const { groups, otherRecords, appraisal } = input;
  const tabled: readonly (readonly [string, MemorySheet])[] = [
    ["tblLedger", ledgerSheet(input, "tblLedger", input.records)],
    ...(otherRecords
      ? [
          [
            OTHER,
            { ...ledgerSheet(input, OTHER, otherRecords), id: "other", name: "other" },
          ] as const,
        ]
      : []),
    ["tblLights", lightsSheet(input)],
    [CATEGORIES_TABLE, categoriesSheet(input)],
    ...(appraisal ? [[APPRAISAL.tableName, appraisalSheet(appraisal)] as const] : []),
    ...(groups.names.length > 0 ? [[SCORE_TABLES[groups.kind], scoresSheet(input)] as const] : []),
  ];
  const names = [
    ...SETTING_IDS.map((id, index) => ({
      name: settingName(id),
      formula: `settings!$B$${index + 1}`,
    })),
    ...derivedNames(input.words).map(({ name, formula }) => ({ name, formula: bare(formula) })),
  ];
  return {
    sheets: [...tabled.map(([, sheet]) => sheet), settingsSheet(input)],
    tables: tabled.map(([name, sheet]) => tableOver(name, sheet)),
    names,
  };
}

const OTHER = "tblLedger2";
const APPRAISAL = { tableName: "tblAppraisal", unitHeading: "单位", scoreHeading: "测评得分" };

/** Position of a ledger cell: header in row 0, first record in row 1. */
export function ledgerColumn(
  input: Pick<LedgerWorkbookInput, "typedFields">,
  field: FieldId
): number {
  return [...input.typedFields, ...LEDGER_FORMULA_FIELDS].indexOf(field);
}

function ledgerSheet(
  input: LedgerWorkbookInput,
  tableName: string,
  records: readonly LedgerRecord[]
): MemorySheet {
  const fields = [...input.typedFields, ...LEDGER_FORMULA_FIELDS];
  const headings = fieldHeadings(input);
  const context = { tableName, headings, words: input.words };
  const formulas = LEDGER_FORMULA_FIELDS.map((field) => ({
    formula: bare(buildColumnFormula(field, context)),
  }));
  const rows = records.map((record) => [
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

function categoriesSheet({ categories = [], words }: LedgerWorkbookInput): MemorySheet {
  const { inForce, criterion } = buildCategoryFormulas(words);
  const formulas = [{ formula: bare(inForce) }, { formula: bare(criterion) }];
  // A table without lines still has one, blank.
  const lines = categories.length > 0 ? categories : [["", ""]];
  return {
    id: "categories",
    name: "categories",
    cells: [
      [...words.tables.categories],
      ...lines.map((line) => [...line.map(literal), ...formulas]),
    ],
  };
}

function appraisalSheet(lines: readonly (readonly CellValue[])[]): MemorySheet {
  const { unitHeading, scoreHeading } = APPRAISAL;
  return {
    id: "appraisal",
    name: "appraisal",
    cells: [[unitHeading, scoreHeading], ...lines.map((line) => line.map(literal))],
  };
}

function scoresSheet(input: LedgerWorkbookInput): MemorySheet {
  const { groups, words, otherRecords, appraisal } = input;
  const headings = fieldHeadings(input);
  const tableNames = ["tblLedger", ...(otherRecords ? [OTHER] : [])];
  const formulas = buildGroupFormulas({
    kind: groups.kind,
    ledgers: tableNames.map((tableName) => ({ tableName, headings })),
    words,
    hasCategories: true,
    ...(appraisal ? { appraisal: APPRAISAL } : {}),
  });
  const lines = groups.names.map((name, index) => {
    const entries = groups.entries?.[index];
    return GROUP_COLUMNS.map((column): MemoryCell => {
      if (column === "name") return name;
      if (column === "otherBonus") return literal(entries?.bonus);
      if (column === "otherPenalty") return literal(entries?.penalty);
      return { formula: bare(formulas[column]) };
    });
  });
  return {
    id: "scores",
    name: "scores",
    cells: [[...groupHeadings(groups.kind, words)], ...lines],
  };
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
