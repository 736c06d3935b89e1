import type { WorkbookWords } from "../../domain/model/workbookWords";

/** What the cells of settings with a choice of words show, in Traditional Chinese. No commas: Excel parts a drop-down by them. */
export const settingChoices: WorkbookWords["settingChoices"] = {
  beforeMonth: { endOfMonth: "當月最後一天", endOfMonthBefore: "上月最後一天" },
  lightPreset: {
    standard: "紅為逾期（通用）",
    redBest: "紅為最好（紅榜）",
    bluePraise: "藍表揚、黃提醒、紅警告",
    blueFast: "藍快、黃正常、紅慢",
    blueNear: "藍臨期、黃滯後、紅逾期",
    yellowNear: "綠正常、黃臨期、紅滯後",
  },
};
