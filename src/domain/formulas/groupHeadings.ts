import { invariant } from "../model/invariant";
import type { GroupKind } from "../model/groupKinds";
import type { WorkbookWords } from "../model/workbookWords";
import type { GroupColumn } from "../scoring/groupCells";
import { GROUP_COLUMNS } from "../scoring/groupCells";

type HeadingWords = Pick<WorkbookWords, "groupHeadings" | "tables">;

/** Headings of a table of 得分 in the order of GROUP_COLUMNS. */
export function groupHeadings(kind: GroupKind, words: HeadingWords): readonly string[] {
  return [words.groupHeadings[kind], ...words.tables.scores];
}

/** The words with these headings for a kind: those of a table in which columns were renamed. */
export function withGroupHeadings<Words extends HeadingWords>(
  words: Words,
  kind: GroupKind,
  [name = "", ...scores]: readonly string[]
): Words {
  return {
    ...words,
    groupHeadings: { ...words.groupHeadings, [kind]: name },
    tables: { ...words.tables, scores },
  };
}

/** Heading of one column of a table of 得分. */
export function groupHeading(kind: GroupKind, column: GroupColumn, words: HeadingWords): string {
  const heading = groupHeadings(kind, words)[GROUP_COLUMNS.indexOf(column)];
  invariant(heading !== undefined, `a heading for ${column}`);
  return heading;
}
