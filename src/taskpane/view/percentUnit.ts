import type { TypedChange } from "../../actions/types";
import { FIELDS } from "../../domain/model/fields";

/**
 * What means 100 % in the percent columns of a list of changes: 100 where any figure is above 1, else 1. A
 * ledger has one unit for all of them (LEDGER.md, "Percent").
 */
export function percentUnit(changes: readonly TypedChange[]): 1 | 100 {
  const figures = changes
    .filter(({ field }) => field !== undefined && FIELDS[field].kind === "percent")
    .flatMap(({ from, to }) => [from, to]);
  return figures.some((figure) => typeof figure === "number" && figure > 1) ? 100 : 1;
}
