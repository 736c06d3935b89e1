import type { SettingId } from "../../model/settings";
import { excelRound } from "../../scoring/excelRound";
import { observeSetting, settingInForce } from "../ownLines";
import type { Rule } from "../rule";

/** Weights that share one whole. */
const GROUPS: readonly (readonly [SettingId, ...SettingId[]])[] = [
  ["quarterWeight1", "quarterWeight2", "quarterWeight3", "quarterWeight4"],
  ["ledgerShare", "appraisalShare"],
  ["appraisalSurvey", "appraisalMass", "appraisalLeader", "appraisalPeer"],
];

/** Decimals below which a sum is binary noise. */
const PLACES = 6;

/** Weights sum to 100; they are divided by their sum, so another sum is counted but rarely meant. */
export const weightsSum: Rule = {
  id: "weightsSum",
  severity: "warning",
  scope: "table",
  source: "LEDGER.md, Score of a department: a sum other than 100 is a finding",
  check: (_records, { own }) => {
    const lines = own?.settings;
    if (lines === undefined) return [];
    return GROUPS.flatMap((group) => {
      const sum = excelRound(
        group.reduce((total, id) => total + settingInForce(lines, id), 0),
        PLACES
      );
      return sum === 100
        ? []
        : [observeSetting(lines, group[0], { settings: group.join(","), sum })];
    });
  },
};
