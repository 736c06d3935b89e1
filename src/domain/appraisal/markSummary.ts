import type { CellValue } from "../model/cellValue";
import { isErrorText } from "../model/cellValue";
import { excelRound } from "../scoring/excelRound";
import { markOf } from "./markOf";
import { nameKey } from "./nameKey";

/** From so many marks on one highest and one lowest are dropped (domain/scoring.md 22: more than 5 raters). */
export const TRIMMED_FROM = 6;

/**
 * What the marks of one unit come to; undefined where there is none that counts, and where a cell holds an
 * error: until it is mended nobody can say which mark is the highest.
 */
export interface MarkSummary {
  readonly count: number;
  readonly highest: number | undefined;
  readonly lowest: number | undefined;
  /** Rounded to 2 places; with 6 or more marks without one highest and one lowest. */
  readonly mean: number | undefined;
  /** The mark that the unit gave itself 自评; it counts nowhere. */
  readonly own: number | undefined;
}

/** The marks of a unit from one rater each; a rater of the unit's own name is the unit itself. */
export function markSummary(
  unit: CellValue,
  raters: readonly string[],
  cells: readonly CellValue[]
): MarkSummary {
  const key = nameKey(unit);
  const isOwn = (column: number): boolean => key !== undefined && nameKey(raters[column]) === key;
  const marks = raters.flatMap((_, column) => (isOwn(column) ? [] : (markOf(cells[column]) ?? [])));
  const own = markOf(cells[raters.findIndex((_, column) => isOwn(column))]);
  if (marks.length === 0 || cells.some(isErrorText)) {
    return { ...NO_FIGURES, count: marks.length, own };
  }
  const [highest, lowest] = [Math.max(...marks), Math.min(...marks)];
  const isTrimmed = marks.length >= TRIMMED_FROM;
  const sum = marks.reduce((total, mark) => total + mark, 0) - (isTrimmed ? highest + lowest : 0);
  const mean = excelRound(sum / (marks.length - (isTrimmed ? 2 : 0)), 2);
  return { count: marks.length, highest, lowest, mean, own };
}

const NO_FIGURES = { highest: undefined, lowest: undefined, mean: undefined } as const;
