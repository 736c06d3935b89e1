import type { WorkbookWords } from "../../domain/model/workbookWords";

/** Label, unit and explanation of every line of the settings table (LEDGER.md, "Settings"). */
export const settingLabels: WorkbookWords["settingLabels"] = {
  year: {
    label: "台账年度",
    unit: "年",
    explanation: "季度末按这一年计算；没有写年份的时限按这一年理解，填好的日期不变。",
  },
  asOf: { label: "截止日", unit: "日期", explanation: "按哪一天看进度；留空就是当天。" },
  nearDays: {
    label: "临期天数",
    unit: "天",
    explanation: "距离应完成日不超过这么多天的，标为临期。",
  },
  behindPoints: {
    label: "滞后界限",
    unit: "个百分点",
    explanation: "已报进度比应达进度低这么多及以上，标为滞后。",
  },
  severePoints: {
    label: "严重滞后界限",
    unit: "个百分点",
    explanation: "已报进度比应达进度低这么多及以上，标为严重滞后。",
  },
  latePerDay: {
    label: "每逾期一天扣分",
    unit: "分/天",
    explanation: "每逾期一天扣多少分；每一天只在所在季度扣一次。",
  },
  lateCap: { label: "逾期扣分上限", unit: "分", explanation: "一个季度里一行因逾期最多扣多少分。" },
  floor: {
    label: "得分下限",
    unit: "分",
    explanation: "0 为扣完为止；填 -1000 这样的负数即可倒扣。",
  },
  earlyDays: {
    label: "提前完成天数",
    unit: "天",
    explanation: "比应完成日至少提前这么多天完成，才算提前完成。",
  },
  earlyBonus: {
    label: "提前完成加分",
    unit: "分",
    explanation: "每行提前完成加多少分；0 为不加。",
  },
  bonusCapRow: {
    label: "单项加分上限",
    unit: "占分值",
    explanation: "一行加分最多为该行分值的这一比例。",
  },
  bonusCapTotal: { label: "加分总上限", unit: "分", explanation: "一个科室全年加分最多这么多。" },
  chasePenalty: {
    label: "每催办一次扣分",
    unit: "分/次",
    explanation: "只从年度得分中扣，不影响季度得分；0 为不扣。",
  },
  quarterWeight1: {
    label: "一季度权重",
    unit: "权重",
    explanation: "计算年度得分时第一季度所占的权重。",
  },
  quarterWeight2: {
    label: "二季度权重",
    unit: "权重",
    explanation: "计算年度得分时第二季度所占的权重。",
  },
  quarterWeight3: {
    label: "三季度权重",
    unit: "权重",
    explanation: "计算年度得分时第三季度所占的权重。",
  },
  quarterWeight4: {
    label: "四季度权重",
    unit: "权重",
    explanation: "计算年度得分时第四季度所占的权重。",
  },
  ledgerShare: {
    label: "台账得分占比",
    unit: "权重",
    explanation: "总分中台账得分的权重；没有测评时全部按台账得分。",
  },
  appraisalShare: { label: "测评得分占比", unit: "权重", explanation: "总分中测评得分的权重。" },
  appraisalSurvey: {
    label: "社会调查占比",
    unit: "权重",
    explanation: "测评得分中社会调查的权重。",
  },
  appraisalMass: { label: "群众评价占比", unit: "权重", explanation: "测评得分中群众评价的权重。" },
  appraisalLeader: {
    label: "领导评价占比",
    unit: "权重",
    explanation: "测评得分中领导评价的权重。",
  },
  appraisalPeer: { label: "科室互评占比", unit: "权重", explanation: "测评得分中科室互评的权重。" },
  bandExcellent: { label: "优秀下限", unit: "分", explanation: "总分达到这么多为优秀。" },
  bandGood: { label: "良好下限", unit: "分", explanation: "总分达到这么多为良好。" },
  bandPass: {
    label: "合格下限",
    unit: "分",
    explanation: "总分达到这么多为合格，低于它为不合格。",
  },
  quotaExcellent: {
    label: "优秀名额比例",
    unit: "占参评数",
    explanation: "优秀最多占参评数的这一比例，只提示，不强制。",
  },
  quotaGood: {
    label: "良好名额比例",
    unit: "占参评数",
    explanation: "良好最多占参评数的这一比例，只提示，不强制。",
  },
  praiseFrom: {
    label: "评优下限",
    unit: "分",
    explanation: "总分达到这么多、排名又在优秀名额以内的，列为评优建议。",
  },
  talkBelow: { label: "约谈界限", unit: "分", explanation: "总分低于这么多的，列为约谈建议。" },
  talkOverdue: {
    label: "约谈逾期件数",
    unit: "件",
    explanation: "逾期未完成的任务达到这么多件的，列为约谈建议；0 为不按件数。",
  },
  talkLast: {
    label: "末位约谈人数",
    unit: "个",
    explanation: "总分最低的这么多个列为约谈建议；0 为不按末位。",
  },
  immediateDays: {
    label: "立行立改时限",
    unit: "个工作日",
    explanation: "立行立改的任务从开始之日起算的工作日数；只用于以后读的时限，填好的日期不变。",
  },
  earlyMonthDay: {
    label: "月初",
    unit: "日",
    explanation: "“X月初”按当月这一天理解；只用于以后读的时限，填好的日期不变。",
  },
  firstTenDay: {
    label: "上旬",
    unit: "日",
    explanation: "“X月上旬”按当月这一天理解；只用于以后读的时限，填好的日期不变。",
  },
  middleTenDay: {
    label: "中旬",
    unit: "日",
    explanation: "“X月中旬”按当月这一天理解；只用于以后读的时限，填好的日期不变。",
  },
  beforeMonth: {
    label: "X月前",
    unit: "选项",
    explanation: "“X月前”算到哪一天，点单元格右边的箭头选；只用于以后读的时限，填好的日期不变。",
  },
  lightPreset: {
    label: "灯的含义",
    unit: "选项",
    explanation: "各色灯表示什么，点单元格右边的箭头选，再点“标色”；单种状态的灯在旁边的图例里改。",
  },
  fullPercent: {
    label: "百分比单位",
    unit: "1 或 100",
    explanation: "计划和完成各列用 1 还是 100 表示全部完成。",
  },
};
