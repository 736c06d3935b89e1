import type { AppraisalWords } from "../../domain/model/appraisalWords";

/** The words of the appraisal in a workbook written in Traditional Chinese. */
export const appraisalWords: AppraisalWords = {
  sheet: "測評",
  items: { survey: "社會調查", mass: "群眾評價", leader: "主管評價", peer: "單位互評" },
  unit: "單位",
  raters: { survey: "調查{n}", mass: "群眾{n}", leader: "主管{n}" },
  score: "測評得分",
  note: "說明",
  criterion: "比對條件",
  count: "有效份數",
  highest: "最高分",
  lowest: "最低分",
  mean: "平均分",
  own: "自評（不計）",
  noMarks: "還沒有評分",
  missingItems: "缺{items}，權重分給其餘各項",
  itemSeparator: "、",
  line: "共{n}個單位，已有測評得分{scored}個",
  itemLine:
    "一列一個單位，一欄一位評分人，每格填0至100分；滿{n}份時去掉一個最高分、一個最低分再平均",
  peerLine:
    "一列是受評的單位，一欄是評分的單位，每格填0至100分，灰格不填；滿{n}份時去掉一個最高分、一個最低分再平均",
  promptTitle: "評分",
  prompt: "填0至100分。評分人不夠時，在兩欄評分之間插入一欄。",
  peerPrompt: "填0至100分。灰格是本單位給自己打分，不填。",
  alert: "請填0至100之間的分數。",
};
