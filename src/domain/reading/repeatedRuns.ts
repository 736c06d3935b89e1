import { cleanHeading } from "./headingText";
import { headingMeanings } from "./headingMeaning";
import type { SheetGrid } from "./sheetGrid";

type Run = readonly [firstColumn: number, lastColumn: number];

/** A heading with which a table begins: 序号, else what is to be done. */
function beginsTable(heading: string): boolean {
  const [best] = headingMeanings(heading);
  return best !== undefined && ["id", "task", "project"].includes(best.meaning);
}

/**
 * Tables side by side without a column between them: a run of headings is cut where its first heading, one
 * with which tables begin, stands again and what follows it repeats the headings before.
 */
export function splitRepeated(grid: SheetGrid, rowIndex: number, run: Run): readonly Run[] {
  const [first, last] = run;
  const headings = Array.from({ length: last - first + 1 }, (_, index) =>
    cleanHeading(grid.value(rowIndex, first + index))
  );
  const [head = ""] = headings;
  const period = headings.indexOf(head, 1);
  if (head === "" || period < 2 || !beginsTable(head)) return [run];
  const repeats = headings.every((heading, index) => heading === headings[index % period]);
  if (!repeats) return [run];
  const runs: Run[] = [];
  for (let start = 0; start < headings.length; start += period) {
    runs.push([first + start, Math.min(last, first + start + period - 1)]);
  }
  return runs;
}
