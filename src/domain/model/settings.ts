import { LIGHT_PRESET_IDS } from "./lightPresets";

/** How offices may set a value, for checking what is typed (LEDGER.md, "Settings"). */
export interface SettingDefinition {
  readonly defaultValue: number | string;
  readonly unit:
    | "year"
    | "date"
    | "days"
    | "workingDays"
    | "points"
    | "percent"
    | "weight"
    | "dayOfMonth"
    | "word"
    | "score"
    | "tasks"
    | "places";
  readonly minimum?: number;
  readonly maximum?: number;
  /** Document the default comes from; `assumption` where none fixes it. */
  readonly source: string;
}

const ASSUMPTION = "assumption";

/** Every setting of tblSettings in its printed order. */
export const SETTINGS = {
  year: { defaultValue: "", unit: "year", minimum: 1990, maximum: 2100, source: "LEDGER.md" },
  asOf: { defaultValue: "", unit: "date", source: "LEDGER.md" },
  nearDays: { defaultValue: 7, unit: "days", minimum: 0, maximum: 60, source: ASSUMPTION },
  behindPoints: {
    defaultValue: 10,
    unit: "points",
    minimum: 0,
    source: "银川 2025 (domain/lights.md)",
  },
  severePoints: {
    defaultValue: 30,
    unit: "points",
    minimum: 0,
    source: "银川 2025 (domain/lights.md)",
  },
  latePerDay: {
    defaultValue: 0.5,
    unit: "points",
    minimum: 0,
    source: "dy1993.cn (domain/scoring.md 2)",
  },
  lateCap: { defaultValue: 20, unit: "points", minimum: 0, source: ASSUMPTION },
  floor: { defaultValue: 0, unit: "score", source: "扣完为止 (domain/scoring.md 19)" },
  earlyDays: { defaultValue: 10, unit: "days", minimum: 0, source: "石家庄 (domain/scoring.md 8)" },
  earlyBonus: {
    defaultValue: 0,
    unit: "points",
    minimum: 0,
    source: "石家庄 (domain/scoring.md 8), off by default",
  },
  bonusCapRow: {
    defaultValue: 0.1,
    unit: "percent",
    minimum: 0,
    source: "杭州 2018 (domain/scoring.md 11)",
  },
  bonusCapTotal: { defaultValue: 10, unit: "points", minimum: 0, source: ASSUMPTION },
  chasePenalty: { defaultValue: 0, unit: "points", minimum: 0, source: ASSUMPTION },
  quarterWeight1: { defaultValue: 25, unit: "weight", minimum: 0, source: ASSUMPTION },
  quarterWeight2: { defaultValue: 25, unit: "weight", minimum: 0, source: ASSUMPTION },
  quarterWeight3: { defaultValue: 25, unit: "weight", minimum: 0, source: ASSUMPTION },
  quarterWeight4: { defaultValue: 25, unit: "weight", minimum: 0, source: ASSUMPTION },
  ledgerShare: { defaultValue: 70, unit: "weight", minimum: 0, source: ASSUMPTION },
  appraisalShare: { defaultValue: 30, unit: "weight", minimum: 0, source: ASSUMPTION },
  appraisalSurvey: {
    defaultValue: 20,
    unit: "weight",
    minimum: 0,
    source: "临漳县 (domain/scoring.md 25)",
  },
  appraisalMass: {
    defaultValue: 30,
    unit: "weight",
    minimum: 0,
    source: "临漳县 (domain/scoring.md 25)",
  },
  appraisalLeader: {
    defaultValue: 30,
    unit: "weight",
    minimum: 0,
    source: "临漳县 (domain/scoring.md 25)",
  },
  appraisalPeer: {
    defaultValue: 20,
    unit: "weight",
    minimum: 0,
    source: "临漳县 (domain/scoring.md 25)",
  },
  bandExcellent: { defaultValue: 90, unit: "score", source: "domain/scoring.md 21" },
  bandGood: { defaultValue: 80, unit: "score", source: "domain/scoring.md 21" },
  bandPass: { defaultValue: 60, unit: "score", source: "domain/scoring.md 21" },
  quotaExcellent: {
    defaultValue: 0.2,
    unit: "percent",
    minimum: 0,
    maximum: 1,
    source: "domain/scoring.md 23",
  },
  quotaGood: {
    defaultValue: 0.2,
    unit: "percent",
    minimum: 0,
    maximum: 1,
    source: "domain/scoring.md 11",
  },
  praiseFrom: { defaultValue: 90, unit: "score", source: "domain/scoring.md 21, 23" },
  talkBelow: {
    defaultValue: 60,
    unit: "score",
    source: "assumption: below 合格 (domain/scoring.md 15, 21)",
  },
  talkOverdue: { defaultValue: 3, unit: "tasks", minimum: 0, source: ASSUMPTION },
  talkLast: {
    defaultValue: 0,
    unit: "places",
    minimum: 0,
    source: "末位约谈, 三亚 2023 (domain/lights.md), off by default",
  },
  immediateDays: { defaultValue: 7, unit: "workingDays", minimum: 0, source: ASSUMPTION },
  earlyMonthDay: {
    defaultValue: 5,
    unit: "dayOfMonth",
    minimum: 1,
    maximum: 15,
    source: ASSUMPTION,
  },
  firstTenDay: {
    defaultValue: 10,
    unit: "dayOfMonth",
    minimum: 1,
    maximum: 15,
    source: ASSUMPTION,
  },
  middleTenDay: {
    defaultValue: 20,
    unit: "dayOfMonth",
    minimum: 11,
    maximum: 25,
    source: ASSUMPTION,
  },
  beforeMonth: {
    defaultValue: "endOfMonth",
    unit: "word",
    source: "assumption: endOfMonth or endOfMonthBefore",
  },
  lightPreset: {
    defaultValue: "standard",
    unit: "word",
    source: "assumption; others by office (domain/lights.md), see lightPresets.ts",
  },
  fullPercent: { defaultValue: 1, unit: "word", source: "found at mapping: 1 or 100 means 100 %" },
} as const satisfies Record<string, SettingDefinition>;

export type SettingId = keyof typeof SETTINGS;

/** Settings that hold a word; the word of the workbook's language stands for one of these ids. */
export const WORD_CHOICES = {
  beforeMonth: ["endOfMonth", "endOfMonthBefore"],
  lightPreset: LIGHT_PRESET_IDS,
} as const satisfies Partial<Record<SettingId, readonly string[]>>;
export type WordSettingId = keyof typeof WORD_CHOICES;
export type WordChoice<Id extends WordSettingId> = (typeof WORD_CHOICES)[Id][number];

/** Settings that hold one of a few values instead of any number. */
export const SETTING_CHOICES: Readonly<Partial<Record<SettingId, readonly (string | number)[]>>> = {
  ...WORD_CHOICES,
  fullPercent: [1, 100],
};

export const SETTING_IDS = Object.keys(SETTINGS) as readonly SettingId[];

/** The defined name of a setting's value cell: `latePerDay` → `LatePerDay`, `year` → `LedgerYear`. */
export function settingName(id: SettingId): string {
  if (id === "year") return "LedgerYear";
  if (id === "floor") return "ScoreFloor";
  return id.charAt(0).toUpperCase() + id.slice(1);
}
