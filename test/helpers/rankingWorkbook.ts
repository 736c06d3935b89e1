import type { CellValue } from "../../src/domain/model/cellValue";
import type { RankingWords } from "../../src/domain/model/rankingWords";
import {
  RANKING_INPUTS,
  RANKING_TABLES,
  RANKING_WEIGHT_TABLES,
  rankingColumns,
  rankingHeading,
  rankingWeightName,
  type RankingColumn,
  type RankingInput,
  type RankingKind,
} from "../../src/domain/ranking/rankingColumns";
import { rankingFormulas, rankingWeightFormula } from "../../src/domain/ranking/rankingFormulas";
import type { RankingFigure } from "../../src/domain/ranking/rankingCells";
import type { RankingLine } from "../../src/domain/ranking/rankInClasses";
import { workbookWords } from "../../src/i18n/workbookWords";
import { calculateMemory, literal, tableOver } from "./calculateMemory";
import type { MemoryCell, MemorySheet } from "./memoryCalcView";

export interface RankingWorkbookInput {
  readonly kind: RankingKind;
  readonly lines: readonly RankingLine[];
  /** As typed, one an input. */
  readonly weights: readonly CellValue[];
  readonly words: RankingWords;
}

/** Writes the formulas of 分类排位 over the lines and calculates them in the local host's calculation. */
export function calculateRanking(
  input: RankingWorkbookInput
): readonly Readonly<Record<RankingFigure, CellValue>>[] {
  const { kind, lines } = input;
  const columns = rankingColumns(kind);
  const formulas = rankingFormulas(kind, input.words, workbookWords("zh-CN"));
  const main = mainSheet(input, columns, formulas);
  const weights = weightsSheet(input);
  const result = calculateMemory({
    sheets: [main, weights],
    tables: [main, weights].map((sheet) => tableOver(sheet.id, sheet)),
    names: RANKING_INPUTS.map((it, row) => ({
      name: rankingWeightName(kind, it),
      formula: `${weights.name}!$C$${row + 2}`,
    })),
  });
  const figures = Object.keys(formulas) as RankingFigure[];
  return lines.map(
    (_, row) =>
      Object.fromEntries(
        figures.map((figure) => [figure, result(main.id, row + 1, columns.indexOf(figure))])
      ) as Record<RankingFigure, CellValue>
  );
}

function mainSheet(
  { kind, lines, words }: RankingWorkbookInput,
  columns: readonly RankingColumn[],
  formulas: Readonly<Record<RankingFigure, string>>
): MemorySheet {
  const name = RANKING_TABLES[kind];
  const cells = lines.map((line) =>
    columns.map((column): MemoryCell => {
      if (column === "className" || column === "name") return literal(line[column]);
      if (column === "department") return null;
      return column in formulas
        ? { formula: formulas[column as RankingFigure].slice(1) }
        : literal(line.inputs[column as RankingInput]);
    })
  );
  const header = columns.map((column) => rankingHeading(kind, column, words));
  return { id: name, name, cells: [header, ...cells] };
}

function weightsSheet({ kind, weights, words }: RankingWorkbookInput): MemorySheet {
  const name = RANKING_WEIGHT_TABLES[kind];
  const formula = rankingWeightFormula(name, words).slice(1);
  const cells = RANKING_INPUTS.map((input, row) => [
    words.inputs[input],
    literal(weights[row]),
    { formula },
  ]);
  return { id: name, name, cells: [[...words.weights], ...cells] };
}
