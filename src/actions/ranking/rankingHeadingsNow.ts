import type { RankingWords } from "../../domain/model/rankingWords";
import {
  rankingColumns,
  rankingHeading,
  usualRankingHeadings,
  type RankingHeadings,
  type RankingKind,
} from "../../domain/ranking/rankingColumns";
import type { OwnTable } from "../../excel/read/bookSnapshot";
import { headingsNow } from "../ledger/headingsNow";

/** What the columns of a table of 分类排位 are called; undefined where they are not known any more. */
export function rankingHeadingsNow(
  kind: RankingKind,
  present: Pick<OwnTable, "headings">,
  words: RankingWords
): RankingHeadings | undefined {
  const columns = rankingColumns(kind);
  const now = headingsNow(
    present,
    columns.map((column) => rankingHeading(kind, column, words))
  );
  if (now === undefined) return undefined;
  const found = columns.map((column, at) => [column, now[at] ?? ""] as const);
  return { ...usualRankingHeadings(kind, words), ...Object.fromEntries(found) };
}
