import type { AppraisalWords } from "../model/appraisalWords";
import type { CellValue } from "../model/cellValue";
import { groupCriterion } from "../scoring/groupCells";
import { excelRound } from "../scoring/excelRound";
import {
  APPRAISAL_ITEMS,
  markFigures,
  type AppraisalColumn,
  type AppraisalItem,
  type MarkFigure,
} from "./appraisalItems";
import { markSummary } from "./markSummary";
import type { MarkTable } from "./markTable";
import { nameKey } from "./nameKey";
import { unitScore, type ItemMeans, type ItemWeights } from "./unitScore";

/** A criterion that nothing meets, as the formulas write it (formulas/criterionFormula.ts). */
const NO_NAME = "<-9E+99";

/** What the figures behind a line of marks show; a figure that is missing shows as `""`. */
export function markCells(
  table: MarkTable,
  line: MarkTable["lines"][number]
): Readonly<Partial<Record<MarkFigure, CellValue>>> {
  const raters = table.item === "peer" ? table.raters : table.raters.map(() => "");
  const { count, highest, lowest, mean, own } = markSummary(line.unit, raters, line.marks);
  const cells: Readonly<Record<MarkFigure, CellValue>> = {
    count,
    highest: highest ?? "",
    lowest: lowest ?? "",
    mean: mean ?? "",
    own: own ?? "",
    criterion: criterionText(line.unit),
  };
  return Object.fromEntries(markFigures(table.item).map((figure) => [figure, cells[figure]]));
}

/** What a line of tblAppraisal shows for a unit; the same definitions as appraisalFormulas.ts. */
export function appraisalCells(
  unit: CellValue,
  tables: Readonly<Partial<Record<AppraisalItem, MarkTable>>>,
  weights: ItemWeights,
  words: AppraisalWords
): Readonly<Record<AppraisalColumn, CellValue>> {
  const means = itemMeans(unit, tables);
  const score = unitScore(means, weights);
  return {
    unit,
    survey: means.survey ?? "",
    mass: means.mass ?? "",
    leader: means.leader ?? "",
    peer: means.peer ?? "",
    score: score ?? "",
    note: noteText(unit, means, weights, words),
    criterion: criterionText(unit),
  };
}

/** The mean of each item over all lines of the unit's name, rounded to 2 places. */
export function itemMeans(
  unit: CellValue,
  tables: Readonly<Partial<Record<AppraisalItem, MarkTable>>>
): ItemMeans {
  const key = nameKey(unit);
  const meanOf = (item: AppraisalItem): number | undefined => {
    const table = tables[item];
    const means = (table?.lines ?? []).flatMap((line) => {
      if (table === undefined || key === undefined || nameKey(line.unit) !== key) return [];
      const { mean } = markCells(table, line);
      return typeof mean === "number" ? [mean] : [];
    });
    const sum = means.reduce((total, mean) => total + mean, 0);
    return means.length === 0 ? undefined : excelRound(sum / means.length, 2);
  };
  return {
    survey: meanOf("survey"),
    mass: meanOf("mass"),
    leader: meanOf("leader"),
    peer: meanOf("peer"),
  };
}

function noteText(
  unit: CellValue,
  means: ItemMeans,
  weights: ItemWeights,
  words: AppraisalWords
): string {
  if (nameKey(unit) === undefined) return "";
  if (APPRAISAL_ITEMS.every((item) => means[item] === undefined)) return words.noMarks;
  const missing = APPRAISAL_ITEMS.filter(
    (item) => means[item] === undefined && weights[item] > 0
  ).map((item) => words.items[item]);
  if (missing.length === 0) return "";
  return words.missingItems.replace("{items}", missing.join(words.itemSeparator));
}

/** The criterion that finds a name, as the helper column shows it. */
export function criterionText(name: CellValue): string {
  return nameKey(name) === undefined ? NO_NAME : groupCriterion(String(name));
}
