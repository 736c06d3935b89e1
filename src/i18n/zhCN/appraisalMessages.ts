/** Words of 测评 and 分类排位 in the pane and in notices. */
export const appraisalMessages = {
  "action.appraisal": "测评",
  "action.ranking": "分类排位",
  "result.appraisal": "测评表已建好，改动 {count} 处。",
  "result.ranking": "分类排位表已建好，改动 {count} 处。",
  "appraisal.title": "测评和分类排位",
  "appraisal.hint": "给各科室打分测评；给单位或人员分类排位",
  "appraisal.intro":
    "建测评表：社会调查、群众评价、领导评价、科室互评各一张评分表，“测评”表自动算出每个单位的得分。",
  "appraisal.raters.survey": "社会调查份数",
  "appraisal.raters.mass": "群众评价份数",
  "appraisal.raters.leader": "领导评价份数",
  "appraisal.ratersInvalid": "请填1至{most}的整数。",
  "appraisal.ratersStand.survey": "“社会调查”已有{count}列评分；要增减，在评分表里插入或删除列。",
  "appraisal.ratersStand.mass": "“群众评价”已有{count}列评分；要增减，在评分表里插入或删除列。",
  "appraisal.ratersStand.leader": "“领导评价”已有{count}列评分；要增减，在评分表里插入或删除列。",
  "appraisal.run": "建评分表",
  "ranking.intro": "建分类排位表：六项打分、各项权重和类内排位，排位自动更新。",
  "ranking.whom": "排位对象",
  "ranking.whom.department": "单位",
  "ranking.whom.person": "人员",
  "ranking.run": "建排位表",
  "notice.appraisalPlanned": "将新建工作表：{names}。每个单位一行，共 {count} 个单位。",
  "notice.appraisalMade":
    "已新建工作表：{names}。请在各评分表里填0至100分，“{sheet}”自动汇总 {count} 个单位。",
  "notice.unitsAdded": "补上了：{names}。已有的行和分数不动。",
  "notice.appraisalInScores": "“得分”里的总分将按设置的比例计入测评得分。",
  "notice.rankingPlannedDepartments": "将新建工作表“{sheet}”，列出 {count} 个单位。",
  "notice.rankingPlannedPeople": "将新建工作表“{sheet}”，列出 {count} 人。",
  "notice.rankingMadeDepartments":
    "已新建工作表“{sheet}”，列出 {count} 个单位。请填类别和各项分数，在同一类别里排位。",
  "notice.rankingMadePeople":
    "已新建工作表“{sheet}”，列出 {count} 人。请填类别和各项分数，在同一类别里排位。",
  "error.noDepartments": "“{sheet}”里没有写牵头科室，不知道要给谁打分。请先填牵头科室。",
  "error.noPeople": "人员名册和“{sheet}”里都没有人名。请先填人员名册或责任人。",
} as const;
