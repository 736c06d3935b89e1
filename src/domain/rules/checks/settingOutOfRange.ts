import { SETTINGS, type SettingDefinition } from "../../model/settings";
import { observeSetting, settingCells } from "../ownLines";
import type { Rule } from "../rule";

/** A setting keeps within the range that makes sense for it; it counts as typed all the same. */
export const settingOutOfRange: Rule = {
  id: "settingOutOfRange",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Settings: unit, range",
  check: (_records, { own }) => {
    const lines = own?.settings;
    if (lines === undefined) return [];
    return settingCells(lines).flatMap(({ id, value }) => {
      const { minimum = -Infinity, maximum = Infinity }: SettingDefinition = SETTINGS[id];
      if (typeof value !== "number" || (value >= minimum && value <= maximum)) return [];
      const range = maximum === Infinity ? `≥ ${minimum}` : `${minimum}–${maximum}`;
      return [observeSetting(lines, id, { written: value, range })];
    });
  },
};
