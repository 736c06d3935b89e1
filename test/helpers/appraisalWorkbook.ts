import {
  APPRAISAL_COLUMNS,
  APPRAISAL_ITEMS,
  APPRAISAL_TABLE,
  ITEM_WEIGHTS,
  MARK_TABLES,
  markFigures,
  type AppraisalColumn,
  type MarkFigure,
} from "../../src/domain/appraisal/appraisalItems";
import {
  appraisalFormulas,
  appraisalHeading,
  itemWeightNames,
} from "../../src/domain/appraisal/appraisalFormulas";
import { markFormulas } from "../../src/domain/appraisal/markFormulas";
import type { MarkTable } from "../../src/domain/appraisal/markTable";
import type { AppraisalWords } from "../../src/domain/model/appraisalWords";
import type { CellValue } from "../../src/domain/model/cellValue";
import { settingName, type SettingId } from "../../src/domain/model/settings";
import { calculateMemory, literal, tableOver } from "./calculateMemory";
import type { MemorySheet } from "./memoryCalcView";

export interface AppraisalInput {
  readonly units: readonly CellValue[];
  readonly tables: readonly MarkTable[];
  readonly settings: Readonly<Partial<Record<SettingId, CellValue>>>;
  readonly words: AppraisalWords;
}

export interface CalculatedAppraisal {
  /** A line a unit. */
  readonly lines: readonly Readonly<Record<AppraisalColumn, CellValue>>[];
  /** The figures behind the marks, a table an item. */
  readonly marks: readonly (readonly Readonly<Partial<Record<MarkFigure, CellValue>>>[])[];
}

/** Writes the appraisal's formulas over the marks and calculates them in the local host's calculation. */
export function calculateAppraisal(input: AppraisalInput): CalculatedAppraisal {
  const sheets = [
    ...input.tables.map((table) => marksSheet(table, input.words)),
    summarySheet(input),
    settingsSheet(input),
  ];
  const result = calculateMemory({
    sheets,
    tables: sheets.slice(0, -1).map((sheet) => tableOver(sheet.id, sheet)),
    names: [
      ...APPRAISAL_ITEMS.map((item, row) => ({
        name: settingName(ITEM_WEIGHTS[item]),
        formula: `settings!$A$${row + 1}`,
      })),
      ...itemWeightNames().map(({ name, formula }) => ({ name, formula: formula.slice(1) })),
    ],
  });
  return {
    lines: input.units.map((unit, row) => {
      const cells = APPRAISAL_COLUMNS.map((column, at) => [
        column,
        column === "unit" ? unit : result(APPRAISAL_TABLE, row + 1, at),
      ]);
      return Object.fromEntries(cells) as Record<AppraisalColumn, CellValue>;
    }),
    marks: input.tables.map(({ item, raters, lines }) =>
      lines.map((_, row) =>
        Object.fromEntries(
          markFigures(item).map((figure, at) => [
            figure,
            result(MARK_TABLES[item], row + 1, 1 + raters.length + at),
          ])
        )
      )
    ),
  };
}

function marksSheet({ item, raters, lines }: MarkTable, words: AppraisalWords): MemorySheet {
  const formulas = markFormulas(item, raters, words);
  const figures = markFigures(item);
  const cells = lines.map(({ unit, marks }) => [
    ...[unit, ...marks].map(literal),
    ...figures.map((figure) => ({ formula: formulas[figure].slice(1) })),
  ]);
  const header = [words.unit, ...raters, ...figures.map((figure) => words[figure])];
  const name = MARK_TABLES[item];
  return { id: name, name, cells: [header, ...cells] };
}

function summarySheet({ units, words }: AppraisalInput): MemorySheet {
  const formulas = appraisalFormulas(words);
  const cells = units.map((unit) =>
    APPRAISAL_COLUMNS.map((column) =>
      column === "unit" ? literal(unit) : { formula: formulas[column].slice(1) }
    )
  );
  const header = APPRAISAL_COLUMNS.map((column) => appraisalHeading(column, words));
  return { id: APPRAISAL_TABLE, name: APPRAISAL_TABLE, cells: [header, ...cells] };
}

function settingsSheet({ settings }: AppraisalInput): MemorySheet {
  const cells = APPRAISAL_ITEMS.map((item) => [literal(settings[ITEM_WEIGHTS[item]])]);
  return { id: "settings", name: "settings", cells };
}
