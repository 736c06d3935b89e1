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

/** assumption: headings weigh most, then that there are records; a long table wins a tie. */
export function scoreOf(strength: number, recordCount: number, isTable: boolean): number {
  const headings = Math.min(1, strength / 5) * 0.55;
  const records = Math.min(1, recordCount / 5) * 0.3;
  const length = Math.min(1, recordCount / 1000) * 0.05;
  return headings + records + length + (isTable ? 0.1 : 0);
}
