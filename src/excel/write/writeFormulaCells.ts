import type { FormulaCells, WritePlan } from "./writePlan";
import type { WriteQueue } from "./writeQueue";

/** Neighbouring body rows of a column. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Mark after a run of cells of one column. */
export const formulaCellsStep = (heading: string): string => `formulaCells:${heading}`;

/** Puts the formula back into the cells that lost it, one write a run of rows. */
export async function writeFormulaCells(
  context: Excel.RequestContext,
  plan: WritePlan,
  queue: WriteQueue
): Promise<void> {
  for (const column of plan.formulaCells ?? []) {
    for (const run of rowRuns(column)) {
      await queue.beforeWrite(column.formula);
      // One formula for the whole run: Excel fills it (Office.js takes a scalar for a range).
      bodyRange(context, plan.tableName, column.heading, run).formulas =
        column.formula as unknown as string[][];
      queue.mark(formulaCellsStep(column.heading));
    }
  }
}

function bodyRange(
  context: Excel.RequestContext,
  tableName: string,
  heading: string,
  { first, count }: RowRun
): Excel.Range {
  const column = context.workbook.tables.getItem(tableName).columns.getItem(heading);
  return column
    .getDataBodyRange()
    .getCell(first, 0)
    .getResizedRange(count - 1, 0);
}

function rowRuns({ cells }: FormulaCells): readonly RowRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const bodyRow of cells.map((cell) => cell.bodyRow).sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === bodyRow) last.count++;
    else runs.push({ first: bodyRow, count: 1 });
  }
  return runs;
}
