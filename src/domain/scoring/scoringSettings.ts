import type { CellValue } from "../model/cellValue";
import type { SettingId } from "../model/settings";
import { SETTINGS } from "../model/settings";
import type { Quarters } from "./quarters";

/** What status and score depend on (LEDGER.md, "Settings"); points are out of 100, days are calendar days. */
export interface ScoringSettings {
  /** Ledger year; undefined where it is not known: then the year of the as-of day is taken. */
  readonly year: number | undefined;
  /** What a cell holds for 100 %: 1 or 100, the same in all percent columns. */
  readonly fullPercent: 1 | 100;
  readonly nearDays: number;
  readonly behindPoints: number;
  readonly severePoints: number;
  readonly latePerDay: number;
  readonly lateCap: number;
  readonly floor: number;
  readonly earlyDays: number;
  readonly earlyBonus: number;
  /** Share of the row's points, 0.1 = 10 %. */
  readonly bonusCapRow: number;
  readonly bonusCapTotal: number;
  readonly chasePenalty: number;
  readonly quarterWeights: Quarters<number>;
  readonly ledgerShare: number;
  readonly appraisalShare: number;
  readonly bandExcellent: number;
  readonly bandGood: number;
  readonly bandPass: number;
  /** Shares of the ranked, 0.2 = 20 %. */
  readonly quotaExcellent: number;
  readonly quotaGood: number;
  readonly praiseFrom: number;
  readonly talkBelow: number;
  /** Tasks 逾期 from which on 约谈 is due; 0 = off. */
  readonly talkOverdue: number;
  /** How many of the last are talked to; 0 = none. */
  readonly talkLast: number;
}

type SettingValues = Readonly<Partial<Record<SettingId, CellValue>>>;

/**
 * The settings in force: a number in the value cell of tblSettings, else (blank, text, error, no such
 * line) the default of LEDGER.md.
 */
export function scoringSettings(values: SettingValues): ScoringSettings {
  const number = (id: SettingId): number => {
    const value = values[id];
    return typeof value === "number" ? value : Number(SETTINGS[id].defaultValue);
  };
  return {
    year: typeof values.year === "number" ? Math.floor(values.year) : undefined,
    fullPercent: number("fullPercent") === 100 ? 100 : 1,
    nearDays: number("nearDays"),
    behindPoints: number("behindPoints"),
    severePoints: number("severePoints"),
    latePerDay: number("latePerDay"),
    lateCap: number("lateCap"),
    floor: number("floor"),
    earlyDays: number("earlyDays"),
    earlyBonus: number("earlyBonus"),
    bonusCapRow: number("bonusCapRow"),
    bonusCapTotal: number("bonusCapTotal"),
    chasePenalty: number("chasePenalty"),
    quarterWeights: [
      number("quarterWeight1"),
      number("quarterWeight2"),
      number("quarterWeight3"),
      number("quarterWeight4"),
    ],
    ledgerShare: number("ledgerShare"),
    appraisalShare: number("appraisalShare"),
    bandExcellent: number("bandExcellent"),
    bandGood: number("bandGood"),
    bandPass: number("bandPass"),
    quotaExcellent: number("quotaExcellent"),
    quotaGood: number("quotaGood"),
    praiseFrom: number("praiseFrom"),
    talkBelow: number("talkBelow"),
    talkOverdue: number("talkOverdue"),
    talkLast: number("talkLast"),
  };
}
