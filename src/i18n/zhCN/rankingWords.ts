import type { RankingWords } from "../../domain/model/rankingWords";

/** The words of 分类排位 in a workbook written in Simplified Chinese. */
export const rankingWords: RankingWords = {
  sheets: { department: "分类排位", person: "个人分类排位" },
  className: "类别",
  names: { department: "单位", person: "姓名" },
  department: "科室",
  inputs: {
    democracy: "民主测评",
    performance: "业绩考核",
    self: "自我评价",
    inspection: "专项考察",
    leader: "分管领导评定",
    test: "分类测试",
  },
  weightInForce: "计入权重",
  total: "综合得分",
  rank: "类内排位",
  note: "说明",
  nameCriterion: "名称匹配条件",
  classCriterion: "类别匹配条件",
  noInputs: "还没有打分",
  missingInputs: "缺{items}，权重分给其余各项",
  itemSeparator: "、",
  line: {
    department: "共{n}个单位，已有综合得分{scored}个；在同一类别里排位",
    person: "共{n}人，已有综合得分{scored}人；在同一类别里排位",
  },
  weightsTitle: "各项权重（可改）",
  weightsLine: "合计{n}",
  weights: ["项目", "权重", "采用权重"],
  promptTitle: "打分",
  prompt: "填0至100分。没有的项目留空，权重分给其余各项。",
  alert: "请填0至100之间的分数。",
};
