import { isBlank } from "../../model/cellValue";
import type { SettingId } from "../../model/settings";
import { observeSetting, settingCells } from "../ownLines";
import type { Rule } from "../rule";

/** Blank on purpose: every day judges by itself. */
const MAY_BE_BLANK: readonly SettingId[] = ["asOf"];

/** A setting whose value was cleared counts as its default, which nobody sees in the blank cell. */
export const settingEmpty: Rule = {
  id: "settingEmpty",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Settings",
  check: (_records, { own }) => {
    const lines = own?.settings;
    if (lines === undefined) return [];
    return settingCells(lines)
      .filter(({ id, value }) => isBlank(value) && !MAY_BE_BLANK.includes(id))
      .map(({ id }) => observeSetting(lines, id, { defaultOf: id }));
  },
};
