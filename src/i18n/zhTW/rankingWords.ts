import type { RankingWords } from "../../domain/model/rankingWords";

/** The words of 分类排位 in a workbook written in Traditional Chinese. */
export const rankingWords: RankingWords = {
  sheets: { department: "分類排名", person: "個人分類排名" },
  className: "類別",
  names: { department: "單位", person: "姓名" },
  department: "單位",
  inputs: {
    democracy: "民主測評",
    performance: "績效考核",
    self: "自我評價",
    inspection: "專案考察",
    leader: "分管主管評定",
    test: "分類測驗",
  },
  weightInForce: "計入權重",
  total: "綜合得分",
  rank: "類內排名",
  note: "說明",
  nameCriterion: "名稱比對條件",
  classCriterion: "類別比對條件",
  noInputs: "還沒有打分",
  missingInputs: "缺{items}，權重分給其餘各項",
  itemSeparator: "、",
  line: {
    department: "共{n}個單位，已有綜合得分{scored}個；在同一類別裡排名",
    person: "共{n}人，已有綜合得分{scored}人；在同一類別裡排名",
  },
  weightsTitle: "各項權重（可改）",
  weightsLine: "合計{n}",
  weights: ["項目", "權重", "採用權重"],
  promptTitle: "打分",
  prompt: "填0至100分。沒有的項目留空，權重分給其餘各項。",
  alert: "請填0至100之間的分數。",
};
