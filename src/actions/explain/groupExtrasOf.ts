import { GROUP_KINDS, type GroupKind } from "../../domain/model/groupKinds";
import type { CellValue } from "../../domain/model/cellValue";
import { appraisalScores } from "../../domain/scoring/appraisalScores";
import { categoryWeights } from "../../domain/scoring/categoryWeight";
import { GROUP_COLUMNS } from "../../domain/scoring/groupCells";
import type { GroupEntries, GroupExtras } from "../../domain/scoring/groupExtras";
import { groupKey } from "../../domain/scoring/groupKey";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";

const SCORE_TABLES = {
  department: OWN_TABLES.scores,
  person: OWN_TABLES.personScores,
  leader: OWN_TABLES.leaderScores,
} as const satisfies Record<GroupKind, string>;

/** Columns of tblAppraisal: 单位 and 测评得分. */
const APPRAISAL_COLUMNS = [0, 5] as const;

/** Category weights, appraisal and what people typed beside the scores, as they stand in the workbook. */
export function groupExtrasOf(book: BookOverview): Readonly<Record<GroupKind, GroupExtras>> {
  const categories = categoryWeights(book.ownTables[OWN_TABLES.categories]?.rows ?? []);
  const appraisal = book.ownTables[OWN_TABLES.appraisal];
  const appraisals = appraisal && appraisalScores(appraisal.rows, APPRAISAL_COLUMNS);
  const extras = GROUP_KINDS.map((kind) => [
    kind,
    {
      categories,
      appraisals,
      entries: entriesOf(book.ownTables[SCORE_TABLES[kind]]?.rows ?? []),
    },
  ]);
  return Object.fromEntries(extras) as Readonly<Record<GroupKind, GroupExtras>>;
}

function entriesOf(rows: readonly (readonly CellValue[])[]): ReadonlyMap<string, GroupEntries> {
  const [name, bonus, penalty] = (["name", "otherBonus", "otherPenalty"] as const).map((column) =>
    GROUP_COLUMNS.indexOf(column)
  ) as [number, number, number];
  return new Map(
    rows.map((row) => [
      groupKey(String(row[name] ?? "")),
      { bonus: row[bonus] ?? "", penalty: row[penalty] ?? "" },
    ])
  );
}
