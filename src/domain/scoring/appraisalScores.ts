import type { CellValue } from "../model/cellValue";
import { isErrorText } from "../model/cellValue";
import { groupKey } from "./groupKey";

/**
 * 测评得分 by `groupKey` of the unit: the mean of the unit's lines that hold a number. `columns` are the
 * positions of unit and score in a line.
 */
export function appraisalScores(
  lines: readonly (readonly CellValue[])[],
  [unitColumn, scoreColumn]: readonly [number, number]
): ReadonlyMap<string, number> {
  const marks = new Map<string, number[]>();
  for (const line of lines) {
    const [unit, score] = [line[unitColumn], line[scoreColumn]];
    if (unit === undefined || unit === "" || isErrorText(unit)) continue;
    if (typeof score !== "number") continue;
    const key = groupKey(String(unit));
    marks.set(key, [...(marks.get(key) ?? []), score]);
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Map([...marks].map(([key, values]) => [key, mean(values)]));
}
