import type { WorkbookWords } from "../../domain/model/workbookWords";

/** What the cells of settings with a choice of words show, in Simplified Chinese. No commas: Excel parts a drop-down by them. */
export const settingChoices: WorkbookWords["settingChoices"] = {
  beforeMonth: { endOfMonth: "当月最后一天", endOfMonthBefore: "上月最后一天" },
  lightPreset: {
    standard: "红为逾期（通用）",
    redBest: "红为最好（红榜）",
    bluePraise: "蓝表扬、黄提醒、红警告",
    blueFast: "蓝快、黄正常、红慢",
    blueNear: "蓝临期、黄滞后、红逾期",
    yellowNear: "绿正常、黄临期、红滞后",
  },
};
