import type { TableOutline } from "../../excel/read/bookSnapshot";
import type { Notice } from "../types";

/**
 * What the columns of an own table are called now, in the order of `usual`: a column that somebody renamed is
 * known by its place as long as none was inserted, deleted or moved; undefined where it cannot be known.
 */
export function headingsNow(
  { headings }: Pick<TableOutline, "headings">,
  usual: readonly string[]
): readonly string[] | undefined {
  if (usual.every((heading) => headings.includes(heading))) return usual;
  if (headings.length !== usual.length) return undefined;
  const isMoved = usual.some((heading, at) => {
    const now = headings.indexOf(heading);
    return now >= 0 && now !== at;
  });
  return isMoved ? undefined : headings;
}

/** Says that the formulas of an own table stay as they are, for its columns are not known any more. */
export function columnsUnknown({ sheetName }: Pick<TableOutline, "sheetName">): Notice {
  return { id: "notice.columnsUnknown", params: { sheet: sheetName } };
}
