import type { WorkbookWords } from "../../domain/model/workbookWords";

/** What the cells of settings with a choice of words show, in English. No commas: Excel parts a drop-down by them. */
export const settingChoices: WorkbookWords["settingChoices"] = {
  beforeMonth: {
    endOfMonth: "Last day of that month",
    endOfMonthBefore: "Last day of the month before",
  },
  lightPreset: {
    standard: "Red is overdue (usual)",
    redBest: "Red is best (red list)",
    bluePraise: "Blue praises; yellow reminds; red warns",
    blueFast: "Blue is fast; yellow as planned; red slow",
    blueNear: "Blue is near; yellow behind; red overdue",
    yellowNear: "Green on course; yellow near; red behind",
  },
};
