import type { WorkbookWords } from "../model/workbookWords";
import { NOTHING, criterionOf } from "./criterionFormula";
import { CATEGORIES_TABLE } from "./ownTables";
import { thisRow } from "./structuredReference";

/**
 * The formulas of tblCategories 类别权重 (columns 类别 and 权重 are typed), beginning with `=`: the weight in
 * force, 0 where none is typed (scoring/categoryWeight.ts), and the criterion that finds the category's rows.
 */
export function buildCategoryFormulas({ tables }: Pick<WorkbookWords, "tables">): {
  readonly inForce: string;
  readonly criterion: string;
} {
  const [category, weight] = tables.categories.map((heading) => thisRow(CATEGORIES_TABLE, heading));
  const isBlank = `IFERROR(TRIM(${category}),"")=""`;
  return {
    inForce: `=IF(${isBlank},0,IF(ISNUMBER(${weight}),MAX(0,${weight}),0))`,
    criterion: `=IF(${isBlank},${NOTHING},${criterionOf(category ?? "")})`,
  };
}
