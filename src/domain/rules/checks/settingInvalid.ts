import { isBlank } from "../../model/cellValue";
import type { CellValue } from "../../model/cellValue";
import type { SettingId } from "../../model/settings";
import { SETTING_CHOICES } from "../../model/settings";
import { observeSetting, settingCells } from "../ownLines";
import type { Rule } from "../rule";

/** A setting holds a number, or one of its words; with anything else the default counts. */
export const settingInvalid: Rule = {
  id: "settingInvalid",
  severity: "error",
  scope: "table",
  source: "LEDGER.md, Settings",
  check: (_records, { own }) => {
    const lines = own?.settings;
    if (lines === undefined) return [];
    return settingCells(lines)
      .filter(({ id, value }) => !isBlank(value) && !isValid(id, value))
      .map(({ id, value }) => {
        const choices = SETTING_CHOICES[id] ? { choices: id } : {};
        return observeSetting(lines, id, { written: String(value), ...choices });
      });
  },
};

function isValid(id: SettingId, value: CellValue): boolean {
  const choices: readonly CellValue[] | undefined = SETTING_CHOICES[id];
  return choices ? choices.includes(value) : typeof value === "number";
}
