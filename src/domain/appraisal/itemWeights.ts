import type { CellValue } from "../model/cellValue";
import { SETTINGS, type SettingId } from "../model/settings";
import { ITEM_WEIGHTS, type AppraisalItem } from "./appraisalItems";
import type { ItemWeights } from "./unitScore";

/** The weights in force: the number of tblSettings, not below 0, else the default. */
export function itemWeights(
  settings: Readonly<Partial<Record<SettingId, CellValue>>>
): ItemWeights {
  const weight = (item: AppraisalItem): number => {
    const id = ITEM_WEIGHTS[item];
    const value = settings[id];
    return typeof value === "number" ? Math.max(0, value) : SETTINGS[id].defaultValue;
  };
  return {
    survey: weight("survey"),
    mass: weight("mass"),
    leader: weight("leader"),
    peer: weight("peer"),
  };
}
