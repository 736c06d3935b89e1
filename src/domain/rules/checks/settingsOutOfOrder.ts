import type { SettingId } from "../../model/settings";
import { observeSetting, settingInForce } from "../ownLines";
import type { Rule } from "../rule";

/** The second of each pair lies above the first. */
const ORDERED: readonly (readonly [lower: SettingId, higher: SettingId])[] = [
  ["behindPoints", "severePoints"],
  ["bandPass", "bandGood"],
  ["bandGood", "bandExcellent"],
  ["talkBelow", "praiseFrom"],
  ["firstTenDay", "middleTenDay"],
];

/** Bounds that follow one another do so in force: with 良好 at 95 and 优秀 at 90 nobody would be 良好. */
export const settingsOutOfOrder: Rule = {
  id: "settingsOutOfOrder",
  severity: "error",
  scope: "table",
  source: "LEDGER.md, Settings: bands are lower bounds; Status: behind and severely behind",
  check: (_records, { own }) => {
    const lines = own?.settings;
    if (lines === undefined) return [];
    return ORDERED.filter(
      ([lower, higher]) => settingInForce(lines, lower) >= settingInForce(lines, higher)
    ).map(([lower, higher]) => observeSetting(lines, higher, { otherSetting: lower }));
  },
};
