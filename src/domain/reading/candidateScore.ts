import { meaningsWithBands } from "./headingMeaning";
import type { ReadingReason } from "./readingReason";
import type { TableBody } from "./tableBody";
import type { TableColumn } from "./tableColumns";

/** Why a candidate is one, in the order in which it is told. */
export function reasonsOf(
  columns: readonly TableColumn[],
  recognised: number,
  body: TableBody,
  headerCount: number,
  timelineCount: number
): readonly ReadingReason[] {
  const total = columns.filter(({ heading }) => heading !== "").length;
  const reasons: ReadingReason[] = [
    recognised > 0
      ? { id: "headingsRecognised", params: { count: recognised, total } }
      : { id: "headingsByShape", params: { total } },
    body.recordCount > 0
      ? { id: "recordsBelow", params: { count: body.recordCount } }
      : { id: "noRecords", params: {} },
  ];
  if (headerCount > 1) reasons.push({ id: "headerRows", params: { count: headerCount } });
  const skipped = body.skippedRows.filter(({ kind }) => kind !== "blank").length;
  if (skipped > 0) reasons.push({ id: "rowsSkipped", params: { count: skipped } });
  if (timelineCount > 0) reasons.push({ id: "timelineLeftOut", params: { count: timelineCount } });
  return reasons;
}

/** How many different meanings the headings have, and their strengths added up; known headings without a field count half. */
export function countRecognised(columns: readonly TableColumn[]): {
  count: number;
  strength: number;
} {
  const strengths = new Map<string, number>();
  for (const { ownHeading, bands } of columns) {
    const [best] = meaningsWithBands(ownHeading, bands);
    if (!best) continue;
    const worth = best.meaning === "other" ? best.strength / 2 : best.strength;
    strengths.set(best.meaning, Math.max(worth, strengths.get(best.meaning) ?? 0));
  }
  return {
    count: strengths.size,
    strength: [...strengths.values()].reduce((sum, value) => sum + value, 0),
  };
}

/** Headings weigh as much as a header must at least have (`findHeaderSeeds`); a list of words does not. */
const TASK_TABLE_STRENGTH = 1.3;

/**
 * assumption: headings weigh most, then that there are records; a long table wins a tie. Somebody made an
 * Excel table on purpose: where its headings read like a task list it comes before any range.
 */
export function scoreOf(strength: number, recordCount: number, isTable: boolean): number {
  const headings = Math.min(1, strength / 5) * 0.5;
  const records = Math.min(1, recordCount / 5) * 0.25;
  const length = Math.min(1, recordCount / 1000) * 0.05;
  const made = strength >= TASK_TABLE_STRENGTH ? 1 : 0.1;
  const range = headings + records + length;
  return isTable ? Math.max(range, Math.min(1, made * (0.8 + range * 0.2))) : range;
}
