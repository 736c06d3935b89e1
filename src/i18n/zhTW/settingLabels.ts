import type { WorkbookWords } from "../../domain/model/workbookWords";

/** Label, unit and explanation of every line of the settings table. */
export const settingLabels: WorkbookWords["settingLabels"] = {
  year: {
    label: "臺帳年度",
    unit: "年",
    explanation: "季末按這一年計算；沒有寫年份的期限按這一年理解，填好的日期不變。",
  },
  asOf: { label: "截止日", unit: "日期", explanation: "按哪一天看進度；留空就是當天。" },
  nearDays: {
    label: "臨期天數",
    unit: "天",
    explanation: "距離應完成日不超過這麼多天的，標為臨期。",
  },
  behindPoints: {
    label: "落後界限",
    unit: "個百分點",
    explanation: "已報進度比應達進度低這麼多及以上，標為落後。",
  },
  severePoints: {
    label: "嚴重落後界限",
    unit: "個百分點",
    explanation: "已報進度比應達進度低這麼多及以上，標為嚴重落後。",
  },
  latePerDay: {
    label: "每逾期一天扣分",
    unit: "分/天",
    explanation: "每逾期一天扣多少分；每一天只在所在季度扣一次。",
  },
  lateCap: { label: "逾期扣分上限", unit: "分", explanation: "一個季度裡一列因逾期最多扣多少分。" },
  floor: {
    label: "得分下限",
    unit: "分",
    explanation: "0 為扣完為止；填 -1000 這樣的負數即可倒扣。",
  },
  earlyDays: {
    label: "提前完成天數",
    unit: "天",
    explanation: "比應完成日至少提前這麼多天完成，才算提前完成。",
  },
  earlyBonus: {
    label: "提前完成加分",
    unit: "分",
    explanation: "每列提前完成加多少分；0 為不加。",
  },
  bonusCapRow: {
    label: "單項加分上限",
    unit: "占配分",
    explanation: "一列加分最多為該列配分的這一比例。",
  },
  bonusCapTotal: { label: "加分總上限", unit: "分", explanation: "一個單位全年加分最多這麼多。" },
  chasePenalty: {
    label: "每催辦一次扣分",
    unit: "分/次",
    explanation: "只從年度得分中扣，不影響季度得分；0 為不扣。",
  },
  quarterWeight1: {
    label: "一季權重",
    unit: "權重",
    explanation: "計算年度得分時第一季所占的權重。",
  },
  quarterWeight2: {
    label: "二季權重",
    unit: "權重",
    explanation: "計算年度得分時第二季所占的權重。",
  },
  quarterWeight3: {
    label: "三季權重",
    unit: "權重",
    explanation: "計算年度得分時第三季所占的權重。",
  },
  quarterWeight4: {
    label: "四季權重",
    unit: "權重",
    explanation: "計算年度得分時第四季所占的權重。",
  },
  ledgerShare: {
    label: "臺帳得分占比",
    unit: "權重",
    explanation: "總分中臺帳得分的權重；沒有評議時全部按臺帳得分。",
  },
  appraisalShare: { label: "評議得分占比", unit: "權重", explanation: "總分中評議得分的權重。" },
  appraisalSurvey: {
    label: "社會調查占比",
    unit: "權重",
    explanation: "評議得分中社會調查的權重。",
  },
  appraisalMass: { label: "民眾評價占比", unit: "權重", explanation: "評議得分中民眾評價的權重。" },
  appraisalLeader: {
    label: "主管評價占比",
    unit: "權重",
    explanation: "評議得分中主管評價的權重。",
  },
  appraisalPeer: { label: "單位互評占比", unit: "權重", explanation: "評議得分中單位互評的權重。" },
  bandExcellent: { label: "優秀下限", unit: "分", explanation: "總分達到這麼多為優秀。" },
  bandGood: { label: "良好下限", unit: "分", explanation: "總分達到這麼多為良好。" },
  bandPass: {
    label: "合格下限",
    unit: "分",
    explanation: "總分達到這麼多為合格，低於它為不合格。",
  },
  quotaExcellent: {
    label: "優秀名額比例",
    unit: "占參評數",
    explanation: "優秀最多占參評數的這一比例，只提示，不強制。",
  },
  quotaGood: {
    label: "良好名額比例",
    unit: "占參評數",
    explanation: "良好最多占參評數的這一比例，只提示，不強制。",
  },
  praiseFrom: {
    label: "敘獎下限",
    unit: "分",
    explanation: "總分達到這麼多、排名又在優秀名額以內的，列為敘獎建議。",
  },
  talkBelow: { label: "約談界限", unit: "分", explanation: "總分低於這麼多的，列為約談建議。" },
  talkOverdue: {
    label: "約談逾期件數",
    unit: "件",
    explanation: "逾期未完成的任務達到這麼多件的，列為約談建議；0 為不按件數。",
  },
  talkLast: {
    label: "末位約談人數",
    unit: "個",
    explanation: "總分最低的這麼多個列為約談建議；0 為不按末位。",
  },
  immediateDays: {
    label: "立即辦理期限",
    unit: "個工作日",
    explanation: "立即辦理的任務從開始之日起算的工作日數；只用於以後讀的期限，填好的日期不變。",
  },
  earlyMonthDay: {
    label: "月初",
    unit: "日",
    explanation: "「X月初」按當月這一天理解；只用於以後讀的期限，填好的日期不變。",
  },
  firstTenDay: {
    label: "上旬",
    unit: "日",
    explanation: "「X月上旬」按當月這一天理解；只用於以後讀的期限，填好的日期不變。",
  },
  middleTenDay: {
    label: "中旬",
    unit: "日",
    explanation: "「X月中旬」按當月這一天理解；只用於以後讀的期限，填好的日期不變。",
  },
  beforeMonth: {
    label: "X月前",
    unit: "選項",
    explanation: "「X月前」算到哪一天，點儲存格右邊的箭頭選；只用於以後讀的期限，填好的日期不變。",
  },
  lightPreset: {
    label: "燈號的含義",
    unit: "選項",
    explanation:
      "各色燈號表示什麼，點儲存格右邊的箭頭選，再點「標色」；單種狀態的燈號在旁邊的圖例裡改。",
  },
  fullPercent: {
    label: "百分比單位",
    unit: "1 或 100",
    explanation: "計畫和完成各欄用 1 還是 100 表示全部完成。",
  },
};
