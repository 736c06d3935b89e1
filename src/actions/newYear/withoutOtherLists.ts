import type { LookedRow, SheetLook } from "../../excel/read/look/sheetLook";

/** Filled cells from which two rows in succession are a list of their own (assumption). */
const CELLS_OF_A_LIST = 4;

/** The look without what follows below the ledger's totals and notes: another list is no part of the ledger. */
export function withoutOtherLists(look: SheetLook): SheetLook {
  const { foot, merges } = look;
  const end = foot.findIndex((row, at) => isList(row) && isList(foot[at + 1]));
  const cut = foot[end]?.rowIndex;
  if (cut === undefined) return look;
  return {
    ...look,
    foot: foot.slice(0, end),
    merges: merges.filter(({ rowIndex }) => rowIndex < cut),
  };
}

function isList(row: LookedRow | undefined): boolean {
  const filled = row?.cells.filter(({ content }) => content !== "") ?? [];
  return filled.length >= CELLS_OF_A_LIST;
}
