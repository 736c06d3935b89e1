import type { WorkbookWords } from "../../domain/model/workbookWords";
import { headings } from "./headings";
import { settingLabels } from "./settingLabels";

/** The words that a ledger written in Traditional Chinese holds. */
export const words: WorkbookWords = {
  headings,
  statuses: {
    doneLate: "逾期完成",
    doneOnTime: "如期完成",
    unclear: "不明",
    overdue: "逾期",
    severelyBehind: "嚴重落後",
    behind: "落後",
    dueSoon: "臨期",
    notStarted: "未開始",
    onCourse: "推進中",
  },
  lights: { red: "紅", orange: "橙", yellow: "黃", green: "綠", blue: "藍", grey: "灰" },
  deadlineKinds: {
    dated: "定期",
    periodic: "週期",
    standing: "長期",
    immediate: "立即",
    unclear: "不明",
  },
  quarters: ["一季", "二季", "三季", "四季"],
  unrated: "不參評",
  notReported: "未填報",
  bands: { excellent: "優秀", good: "良好", pass: "合格", fail: "不合格" },
  sheets: { settings: "設定", roster: "人員名冊", scores: "得分" },
  // {done} and {plan} are bare percentages (40), {points} and {n} bare numbers: signs and units stand here.
  scoreNote: {
    score: "{points}分",
    late: "逾期{n}天扣{points}分",
    behind: "進度{done}%低於計畫{plan}%",
    bonus: "全年加{points}分",
    chase: "催辦{n}次扣{points}分",
    separator: "；",
  },
  settingLabels,
  tables: {
    settings: ["編號", "名稱", "值", "單位", "說明"],
    fields: ["臺帳", "欄位", "名稱", "欄名", "依據"],
    derived: ["名稱", "正在採用"],
    lights: ["系統狀態", "燈號", "含義"],
    roster: ["姓名", "單位", "職務", "分管主管", "代理人", "別名", "在職"],
    scores: [
      "單位",
      "任務數",
      "參評數",
      "配分",
      "已完成",
      "逾期完成",
      "逾期",
      "一季",
      "二季",
      "三季",
      "四季",
      "臺帳得分",
      "加分",
      "扣分",
      "總分",
      "等第",
      "排名",
    ],
  },
};
