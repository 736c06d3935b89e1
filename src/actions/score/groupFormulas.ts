import {
  buildGroupFormulas,
  type GroupFormulaColumn,
} from "../../domain/formulas/buildGroupFormulas";
import type { GroupFormulaContext } from "../../domain/formulas/groupFormulaContext";
import { TYPED_GROUP_COLUMNS, type GroupColumn } from "../../domain/scoring/groupCells";

/** Characters that a formula may have (Microsoft: "Excel specifications and limits"). */
const LONGEST_FORMULA = 8192;

/** True for a column of 得分 in which nobody types. */
export function isFormulaColumn(column: GroupColumn): column is GroupFormulaColumn {
  return !TYPED_GROUP_COLUMNS.some((typed) => typed === column);
}

/** True where a workbook has more ledgers than formulas with category weights can name. */
export function isTooLongForCategories(context: GroupFormulaContext): boolean {
  return (
    context.hasCategories &&
    Object.values(buildGroupFormulas(context)).some(({ length }) => length > LONGEST_FORMULA)
  );
}

/** The formulas of a table of 得分; without category weights 百分制 where they would be too long for Excel. */
export function groupFormulas(
  context: GroupFormulaContext
): Readonly<Record<GroupFormulaColumn, string>> {
  return buildGroupFormulas(
    isTooLongForCategories(context) ? { ...context, hasCategories: false } : context
  );
}
