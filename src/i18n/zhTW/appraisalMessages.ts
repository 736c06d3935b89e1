import type { appraisalMessages as model } from "../zhCN/appraisalMessages";

/** Words of 測評 and 分類排名 in the pane and in notices. */
export const appraisalMessages: Record<keyof typeof model, string> = {
  "action.appraisal": "測評",
  "action.ranking": "分類排名",
  "result.appraisal": "測評表已建好，變更 {count} 處。",
  "result.ranking": "分類排名表已建好，變更 {count} 處。",
  "appraisal.title": "測評和分類排名",
  "appraisal.hint": "給各單位打分測評；給單位或人員分類排名",
  "appraisal.intro":
    "建測評表：社會調查、群眾評價、主管評價、單位互評各一張評分表，「測評」表自動算出每個單位的得分。",
  "appraisal.raters.survey": "社會調查份數",
  "appraisal.raters.mass": "群眾評價份數",
  "appraisal.raters.leader": "主管評價份數",
  "appraisal.ratersInvalid": "請填1至{most}的整數。",
  "appraisal.ratersStand.survey": "「社會調查」已有{count}欄評分；要增減，在評分表裡插入或刪除欄。",
  "appraisal.ratersStand.mass": "「群眾評價」已有{count}欄評分；要增減，在評分表裡插入或刪除欄。",
  "appraisal.ratersStand.leader": "「主管評價」已有{count}欄評分；要增減，在評分表裡插入或刪除欄。",
  "appraisal.run": "建評分表",
  "ranking.intro": "建分類排名表：六項打分、各項權重和類內排名，排名自動更新。",
  "ranking.whom": "排名對象",
  "ranking.whom.department": "單位",
  "ranking.whom.person": "人員",
  "ranking.run": "建排名表",
  "notice.appraisalPlanned": "將新增工作表：{names}。每個單位一列，共 {count} 個單位。",
  "notice.appraisalMade":
    "已新增工作表：{names}。請在各評分表裡填0至100分，「{sheet}」自動彙總 {count} 個單位。",
  "notice.unitsAdded": "補上了：{names}。原有的列和分數不動。",
  "notice.appraisalInScores": "「得分」裡的總分將按設定的比例計入測評得分。",
  "notice.rankingPlannedDepartments": "將新增工作表「{sheet}」，列出 {count} 個單位。",
  "notice.rankingPlannedPeople": "將新增工作表「{sheet}」，列出 {count} 人。",
  "notice.rankingMadeDepartments":
    "已新增工作表「{sheet}」，列出 {count} 個單位。請填類別和各項分數，在同一類別裡排名。",
  "notice.rankingMadePeople":
    "已新增工作表「{sheet}」，列出 {count} 人。請填類別和各項分數，在同一類別裡排名。",
  "error.noDepartments": "「{sheet}」裡沒有寫主辦單位，不知道要給誰打分。請先填主辦單位。",
  "error.noPeople": "人員名冊和「{sheet}」裡都沒有人名。請先填人員名冊或承辦人。",
};
