import { observeSetting } from "../ownLines";
import type { Rule } from "../rule";

/**
 * Formulas find a setting by the name of its cell; after sorting the lines, or deleting one and typing it anew,
 * the name means another cell or none.
 */
export const settingUnread: Rule = {
  id: "settingUnread",
  severity: "error",
  scope: "table",
  source: "DESIGN.md, decision 4: own objects are found by fixed names",
  check: (_records, { own }) => {
    const lines = own?.settings;
    if (lines === undefined) return [];
    return (own?.settingsUnread ?? []).map((setting) => observeSetting(lines, setting, {}));
  },
};
