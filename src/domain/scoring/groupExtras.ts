import type { CellValue } from "../model/cellValue";
import type { CategoryWeight } from "./categoryWeight";

/** What people type beside the ledger into a line of 得分: 其他加分, 其他扣分, in points of the total. */
export interface GroupEntries {
  readonly bonus: CellValue;
  readonly penalty: CellValue;
}

/** What a group's score depends on besides its rows and the settings; maps go by `groupKey`. */
export interface GroupExtras {
  /** No weight in any = off: all rows count alike. */
  readonly categories: readonly CategoryWeight[];
  /** 测评得分; undefined where there is no appraisal at all. */
  readonly appraisals: ReadonlyMap<string, number> | undefined;
  readonly entries: ReadonlyMap<string, GroupEntries>;
}

/** Nothing but rows and settings. */
export const NO_EXTRAS: GroupExtras = {
  categories: [],
  appraisals: undefined,
  entries: new Map(),
};
