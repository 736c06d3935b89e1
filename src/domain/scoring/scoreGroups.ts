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
  const groups = [...members.values()].map(({ name, own }) =>
    scoreGroup({ name, rows: own, shared: sharedRows(name, written) }, settings, extras)
  );
  return rankGroups(groups, settings);
}

/** Parts the names of a list in one cell. */
const NAME_SEPARATOR = "、";

/** Rows whose cell names this one among others, parted by 、. */
function sharedRows(name: string, written: readonly string[]): number {
  const own = groupKey(name);
  const patterns: readonly ((text: string) => boolean)[] = [
    (text) => text.startsWith(own + NAME_SEPARATOR),
    (text) => text.endsWith(NAME_SEPARATOR + own),
    (text) => text.includes(NAME_SEPARATOR + own + NAME_SEPARATOR),
  ];
  return patterns.reduce((sum, matches) => sum + written.filter(matches).length, 0);
}
