import type { AppraisalWords } from "../../domain/model/appraisalWords";

/** The words of the appraisal in a workbook written in Simplified Chinese. */
export const appraisalWords: AppraisalWords = {
  sheet: "测评",
  items: { survey: "社会调查", mass: "群众评价", leader: "领导评价", peer: "科室互评" },
  unit: "单位",
  raters: { survey: "调查{n}", mass: "群众{n}", leader: "领导{n}" },
  score: "测评得分",
  note: "说明",
  criterion: "匹配条件",
  count: "有效份数",
  highest: "最高分",
  lowest: "最低分",
  mean: "平均分",
  own: "自评（不计）",
  noMarks: "还没有评分",
  missingItems: "缺{items}，权重分给其余各项",
  itemSeparator: "、",
  line: "共{n}个单位，已有测评得分{scored}个",
  itemLine:
    "一行一个单位，一列一位评分人，每格填0至100分；满{n}份时去掉一个最高分、一个最低分再平均",
  peerLine:
    "一行是被评的单位，一列是评分的单位，每格填0至100分，灰格不填；满{n}份时去掉一个最高分、一个最低分再平均",
  promptTitle: "评分",
  prompt: "填0至100分。评分人不够时，在两列评分之间插入一列。",
  peerPrompt: "填0至100分。灰格是本单位给自己打分，不填。",
  alert: "请填0至100之间的分数。",
};
