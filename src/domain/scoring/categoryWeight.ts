import type { CellValue } from "../model/cellValue";
import { isErrorText } from "../model/cellValue";

/** One line of tblCategories 类别权重 as it counts. */
export interface CategoryWeight {
  readonly category: string;
  /** 0 where the weight cell holds no positive number. */
  readonly weight: number;
}

/**
 * The lines of tblCategories (columns 类别, 权重) that name a category. Weights below 0, text and errors weigh
 * nothing and are findings.
 */
export function categoryWeights(
  rows: readonly (readonly CellValue[])[]
): readonly CategoryWeight[] {
  return rows.flatMap(([name, weight]) => {
    if (name === undefined || isErrorText(name) || String(name).trim() === "") return [];
    const counted = typeof weight === "number" ? Math.max(0, weight) : 0;
    return [{ category: String(name), weight: counted }];
  });
}

/** 百分制 is on where any category has a weight. */
export function hasCategoryWeights(categories: readonly CategoryWeight[]): boolean {
  return categories.some(({ weight }) => weight > 0);
}
