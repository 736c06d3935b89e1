import { groupKey } from "./groupKey";
import type { GroupExtras } from "./groupExtras";
import { NO_EXTRAS } from "./groupExtras";
import type { GroupScore } from "./groupScore";
import { rankGroups } from "./rankGroups";
import type { RowScore } from "./rowScore";
import { scoreGroup } from "./scoreGroup";
import type { ScoringSettings } from "./scoringSettings";

/** A scored row and whom it counts for (groupNameOf); without a name it counts for nobody. */
export interface GroupedRow {
  readonly name: string | undefined;
  /** The cell's text (cellText), also where it names several; default: the name. */
  readonly written?: string | undefined;
  /** 类别 as written (cellText). */
  readonly category?: string | undefined;
  readonly row: RowScore;
}

/**
 * Scores by department, person or leader in the order of first appearance, by LEDGER.md, "Score of a
 * department". Each printed figure is rounded to 2 places and the next is worked out from the rounded ones.
 * Rows of several ledgers are simply given together.
 */
export function scoreGroups(
  rows: readonly GroupedRow[],
  settings: ScoringSettings,
  extras: GroupExtras = NO_EXTRAS
): readonly GroupScore[] {
  const members = new Map<string, { readonly name: string; readonly own: GroupedRow[] }>();
  for (const grouped of rows) {
    const { name, row } = grouped;
    if (name === undefined || !row.isRecord) continue;
    const known = members.get(groupKey(name));
    if (known) known.own.push(grouped);
    else members.set(groupKey(name), { name, own: [grouped] });
  }
  const written = rows.flatMap(({ name, written: text = name, row }) =>
    row.isRecord && text !== undefined ? [groupKey(text)] : []
  );
  const shared = sharedRows(written);
  const groups = [...members.values()].map(({ name, own }) =>
    scoreGroup({ name, rows: own, shared: shared.get(groupKey(name)) ?? 0 }, settings, extras)
  );
  return rankGroups(groups, settings);
}

/** Parts the names of a list in one cell. */
const NAME_SEPARATOR = "、";

/** Rows whose cell names somebody among others, parted by 、, by the name's group key. */
function sharedRows(written: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of written) {
    if (!text.includes(NAME_SEPARATOR)) continue;
    for (const name of namesOf(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * What a list may name: each run of its parts at the front, at the end and in between (a name may hold a
 * separator itself). One that stands at the front and again behind counts for both, as in the formula.
 */
function namesOf(list: string): readonly string[] {
  const parts = list.split(NAME_SEPARATOR);
  const run = (from: number, to: number): string => parts.slice(from, to).join(NAME_SEPARATOR);
  const atFront = parts.slice(1).map((_part, index) => run(0, index + 1));
  const atEnd = parts.slice(1).map((_part, index) => run(index + 1, parts.length));
  const between = new Set<string>();
  for (let from = 1; from < parts.length - 1; from++) {
    for (let to = from + 1; to < parts.length; to++) between.add(run(from, to));
  }
  return [...atFront, ...atEnd, ...between];
}
