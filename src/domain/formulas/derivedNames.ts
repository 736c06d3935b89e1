import { invariant } from "../model/invariant";
import type { SettingId } from "../model/settings";
import { SETTINGS, settingName } from "../model/settings";
import type { Light } from "../model/statuses";
import { LIGHTS } from "../model/statuses";
import type { WorkbookWords } from "../model/workbookWords";
import { quoted } from "./formulaText";
import { CATEGORIES_TABLE } from "./ownTables";
import { wholeColumn } from "./structuredReference";

/** A defined name over a formula (which begins with `=`) or over a cell that holds this formula. */
export interface DerivedName {
  readonly name: string;
  readonly formula: string;
}

/** Settings that formulas read as they are in force: the number typed, else the default. */
const SETTINGS_IN_FORCE = [
  "nearDays",
  "behindPoints",
  "severePoints",
  "latePerDay",
  "lateCap",
  "floor",
  "earlyDays",
  "earlyBonus",
  "bonusCapRow",
  "bonusCapTotal",
  "chasePenalty",
  "quarterWeight1",
  "quarterWeight2",
  "quarterWeight3",
  "quarterWeight4",
  "ledgerShare",
  "appraisalShare",
  "bandExcellent",
  "bandGood",
  "bandPass",
  "quotaExcellent",
  "quotaGood",
  "praiseFrom",
  "talkBelow",
  "talkOverdue",
  "talkLast",
] as const satisfies readonly SettingId[];
export type SettingInForce = (typeof SETTINGS_IN_FORCE)[number];

/** `latePerDay` → `LatePerDayInForce`: what formulas read, so that an emptied cell means the default. */
export function settingInForceName(id: SettingInForce): string {
  return `${settingName(id)}InForce`;
}

/** Name of the sum of the category weights 类别权重 in force. */
export const CATEGORY_WEIGHT_SUM = "CategoryWeightSum";

/** `red` → `LightRed`, the name that conditional formats compare the light's word with. */
export function lightName(light: Light): string {
  return `Light${light.charAt(0).toUpperCase()}${light.slice(1)}`;
}

/** E0…E4 of LEDGER.md as names: `QuarterEnd0` … `QuarterEnd4`. */
export function quarterEndName(number: 0 | 1 | 2 | 3 | 4): string {
  return `QuarterEnd${number}`;
}

/**
 * Every name that the ledger's formulas need besides those of the settings' value cells, each after the
 * names it reads. Only words of the workbook's own tables go in; the legend's words are the office's own to change.
 */
export function derivedNames(
  words: Pick<WorkbookWords, "lights" | "tables">
): readonly DerivedName[] {
  return [...dayNames(), ...settingNames(), categoryNames(words), ...lightNames(words)];
}

function dayNames(): readonly DerivedName[] {
  return [
    { name: "AsOfDay", formula: "=IF(ISNUMBER(AsOf),INT(AsOf),TODAY())" },
    { name: "YearInForce", formula: "=IF(ISNUMBER(LedgerYear),INT(LedgerYear),YEAR(AsOfDay))" },
    { name: "QuarterEnd0", formula: "=DATE(YearInForce,1,1)-1" },
    { name: "QuarterEnd1", formula: "=DATE(YearInForce,3,31)" },
    { name: "QuarterEnd2", formula: "=DATE(YearInForce,6,30)" },
    { name: "QuarterEnd3", formula: "=DATE(YearInForce,9,30)" },
    { name: "QuarterEnd4", formula: "=DATE(YearInForce,12,31)" },
    {
      name: "QuartersReached",
      formula:
        "=(AsOfDay>=QuarterEnd1)+(AsOfDay>=QuarterEnd2)+(AsOfDay>=QuarterEnd3)+(AsOfDay>=QuarterEnd4)",
    },
    {
      name: "CurrentQuarter",
      formula: "=1+(AsOfDay>QuarterEnd1)+(AsOfDay>QuarterEnd2)+(AsOfDay>QuarterEnd3)",
    },
    {
      name: "ReachedQuarterStart",
      formula: "=CHOOSE(MAX(1,QuartersReached),QuarterEnd0,QuarterEnd1,QuarterEnd2,QuarterEnd3)",
    },
    {
      name: "ReachedQuarterEnd",
      formula: "=CHOOSE(MAX(1,QuartersReached),QuarterEnd1,QuarterEnd2,QuarterEnd3,QuarterEnd4)",
    },
  ];
}

function settingNames(): readonly DerivedName[] {
  return [
    { name: "HundredPercent", formula: "=IF(ISNUMBER(FullPercent),IF(FullPercent=100,100,1),1)" },
    ...SETTINGS_IN_FORCE.map((id) => {
      const { defaultValue } = SETTINGS[id];
      invariant(typeof defaultValue === "number", `${id} has a number as its default`);
      const name = settingName(id);
      return {
        name: settingInForceName(id),
        formula: `=IF(ISNUMBER(${name}),${name},${defaultValue})`,
      };
    }),
  ];
}

/** 百分制 is on where this is above 0. */
function categoryNames({ tables }: Pick<WorkbookWords, "tables">): DerivedName {
  const [, , inForce] = tables.categories;
  const formula = `=SUM(${wholeColumn(CATEGORIES_TABLE, inForce)})`;
  return { name: CATEGORY_WEIGHT_SUM, formula };
}

function lightNames(words: Pick<WorkbookWords, "lights">): readonly DerivedName[] {
  return LIGHTS.map((light) => ({
    name: lightName(light),
    formula: `=${quoted(words.lights[light])}`,
  }));
}
