import type { FieldId } from "../model/fields";

/** What a heading can mean: a field, or something known that is no field of the ledger. */
export type HeadingMeaningId = FieldId | "other";

/**
 * Headings that mean one field, as `headingKey` writes them (domain/columns.md, section 2, and common
 * English and Japanese forms). A word may stand under several fields: the values and the neighbours decide.
 */
export const EXACT_HEADINGS: Readonly<Partial<Record<HeadingMeaningId, string>>> = {
  id: "序号 编号 项号 项次 序 no id # number num sn s/n 任务编号 项目编号 问题编号 任务序号 wbs 课题番号 作业no taskid itemno issueid taskno",
  category:
    "目标类别 类别 类型 分类 种类 板块 领域 考核项目 档次 级别 任务类别 工作类别 任务类型 问题种类 问题类型 责任类别 模块 所属模块 一级指标 category type area theme workstream",
  project: "项目 工作项目 所属项目 里程碑 项目名称 重点项目 工程名称 project projectname milestone",
  task: "任务 工作任务 重点工作 重点任务 工作事项 事项 任务内容 目标任务 目标与任务 任务目标与内容 督查内容 督查事项 督办事项 督办内容 问题内容 问题描述 存在的问题 整改事项 整改问题 任务分解 工作内容 议定事项 主要任务 主要工作 任务名称 任务描述 具体事项 具体任务 工作明细 工作项 工作要点 工作 本周任务 本周工作 列管案件 考核内容 考核点 子任务 二级指标 task tasks actionitem item activity taskname taskdescription activityname workitem 课题名 作业项目名",
  target:
    "目标 工作目标 任务目标 整改目标 工作标准 考核要点 考核指标 考核标准 目标值 工作要求 办复要求 目标要求 完成标准 年度目标 target goal objective objectives",
  measures:
    "措施 工作措施 推进措施 具体措施 整改措施 主要举措 主要措施 重点措施 工作举措 举措 纠正措施 详细描述 工作详情 解决措施 解决方案 measures measure resolution solution actionplan howto",
  outcome:
    "预期成效 预期成果 预期效果 工作成效 成效 成果 成果形式 输出工件 交付物 交付成果 outcome output deliverable deliverables",
  leader:
    "牵头领导 分管领导 主管领导 包抓领导 责任领导 包保领导 包联领导 挂联领导 市领导 县领导 区领导 分管县领导 牵头负责领导 领导 主管 sponsor execowner executiveowner accountable",
  leadDepartment:
    "牵头单位 牵头部门 牵头科室 牵头责任单位 牵头责任科室 牵头处室 主办单位 主办机关 主办部门 主责单位 责任处室 责任股室 责任科室 责任部门 责任单位 责任主体 承办单位 承办部门 承办科室 承办机关 部门 科室 单位 牵头 department leaddepartment leadunit leadteam team unit",
  owner:
    "责任人 牵头责任人 具体责任人 直接责任人 责任人员 第一责任人 经办人 联系人 承办人 负责人 主责人 执行人 执行人员 实施人 落实人 开发者 开发人员 a岗 担当者 担当 owner assignee assignedto assigned responsible responsibleperson resource resources resourcing who pic 资源负责人",
  backup: "b岗 ab岗 配合人 协办人 backup deputy",
  supportDepartments:
    "配合单位 配合部门 配合科室 协同责任单位 协同单位 协办单位 协办机关 协办部门 参与单位 参加单位 参与部门 协助单位 配合 support supportingdepartments supportdepartments consulted",
  startDate:
    "开始 开始时间 开始日期 计划开始 计划开始时间 计划开始日期 启动时间 起始时间 起始日期 开工时间 计划启动时间 计划开发时间 start startdate planstart plannedstart begin begindate from 开始日 作业开始日付",
  deadlineText: "时限原文",
  deadline:
    "完成时限 完成期限 完成时间 时限 期限 时限要求 整改时限 整改期限 办结时限 办理时限 截止时间 截止日期 截止日 计划完成时间 计划完成日期 计划完成 预计完成时间 预计完成日期 完成节点 时间节点 时间要求 工作时间 工作完成时限要求 完成时限要求 到期日 到期时间 结束时间 结束日期 结束 计划结束时间 计划结束日期 完成日期 时间 due duedate deadline enddate end finish finishdate planend plannedend plannedfinish targetdate targetcompletion dateforresolution by completionby 期日 缔切 完了予定日 完了予想日付",
  deadlineKind: "时限类型",
  receivedDate: "交办日期 交办时间 收文时间 收文日期 受理时间 受理日期 下达时间 receiveddate",
  timeLimit: "办理期限天数 承诺时限 法定时限 timelimit",
  extendedTo: "延期至 调整后时限 延期后时限 延期时间 extendedto",
  extensionReason: "延期原因 延期理由",
  extensionApproved: "延期批准日期 延期批准时间",
  points: "分值 权重 标准分 标准分值 满分 总分值 各项分值 赋分 基准分 points weight maxscore",
  percentDone:
    "完成率 进度% 完成比例 完成进度 完成百分比 完成度 进度 进度百分比 %done %complete percentcomplete percentdone complete% progress completion",
  reportedStatus:
    "状态 是否完成 完成状态 执行状态 任务状态 工作状态 处理状态 当前状态 销号情况 办结情况 是否办结 是否销号 已完成 进度/状态 status state currentstatus taskstatus ステータス",
  progress:
    "完成情况 进展情况 工作进度 工作动态 工作进展 办理情况 办理情形 目前进展 最新进展 落实情况 推进情况 进度情况 整改情况 整改进展 进展 当前进展 完成情况监控 progressnotes latestupdate",
  completedDate:
    "实际完成时间 实际完成日期 实际完成 办结日期 办结时间 销号日期 销号时间 关闭日期 完成日期 完成时间 实际结束时间 实际结束日期 实际填报日期 完工日期 竣工日期 completed completeddate completiondate completedon doneon dateclosed closeddate datecompleted dateresolved actualend actualfinish actualcompletion 完了日 作业终了日付",
  evidence: "佐证材料 佐证资料 印证资料 印证材料 报送材料 完成说明 证明材料 附件 evidence",
  remarks:
    "备注 说明 备注说明 情况说明 特殊情况说明 其他说明 描述 remark remarks note notes comment comments moredetails 备考",
  bonus: "加分 加分项 bonus",
  bonusReason: "加分依据 加分理由 加分说明",
  chaseCount: "催办次数 督办次数",
  unfinishedCause: "未完成原因 滞后原因 落后原因 红黄原因 逾期原因 delayreason",
  remedy: "补救措施 下一步措施",
  plan1: "一季计划 一季度计划 一季度目标",
  plan2: "二季计划 二季度计划 二季度目标",
  plan3: "三季计划 三季度计划 三季度目标",
  plan4: "四季计划 四季度计划 四季度目标",
  done1: "一季完成 一季度完成 一季度完成情况",
  done2: "二季完成 二季度完成 二季度完成情况",
  done3: "三季完成 三季度完成 三季度完成情况",
  done4: "四季完成 四季度完成 四季度完成情况",
  rowKey: "行标识",
  other:
    "优先级 重要程度 紧急程度 严重程度 严重级别 影响 影响程度 来源 任务来源 问题来源 频次 频率 工期 历时 天数 用时 实际用时 工时 预估工时 计划工时 实际工时 得分 自评分 自评 评分 考核得分 核定分 扣分 评分标准 评分细则 赋分说明 计分办法 创建时间 创建日期 创建人 发现日期 发现时间 提出日期 提出时间 提出人 提出者 填报日期 填报人 需求提出者 需求人员 需求方 验证人 审核人 检查人 验收人 订阅人 前置任务 父任务 关键节点 风险评估 系统状态 灯 预算 资金 投资 电话 联系电话 联系方式 实际开始时间 实际开始日期 实际开始 原因分析 工作属性 predecessor predecessors duration priority impact severity cost budget days plandays actualdays daysleft actualstart dateraised raisedby reqid relateditems fixedcost esthrs actualhrs billedhrs blockedby 作成者 作成日 更新者 最终更新者",
};

/** Words that mean a field only where no better heading does; 0–1 as in `HeadingMeaning`. */
export const SECONDARY_HEADINGS: readonly {
  readonly meaning: HeadingMeaningId;
  readonly strength: number;
  readonly words: string;
}[] = [
  {
    meaning: "task",
    strength: 0.85,
    words: "description issue name 内容 功能 功能点 接口名 名称 问题 action actions",
  },
  { meaning: "measures", strength: 0.75, words: "action actions" },
];

/** One way in which a heading resembles a field. */
export interface HeadingPattern {
  readonly meaning: HeadingMeaningId;
  readonly pattern: RegExp;
  /** 0–1, below 0.6 is only a doubt. */
  readonly strength: number;
}

const similar = (meaning: HeadingMeaningId, strength: number, pattern: RegExp): HeadingPattern => ({
  meaning,
  strength,
  pattern,
});

/** Words inside longer headings, for headings that are no exact word; the strongest of each meaning counts. */
export const HEADING_PATTERNS: readonly HeadingPattern[] = [
  // People and dates that only look like owners and deadlines.
  similar(
    "other",
    0.85,
    /(提出|提报|需求|验证|审核|审批|检查|验收|创建|填报|记录|抄送|更新|作成).{0,2}(人|者|人员)$/
  ),
  similar("other", 0.8, /(提出|发现|创建|填报|更新|检查|登记|印发).{0,2}(时间|日期|日)$/),
  similar("other", 0.85, /^(实际|actual).*(开始|启动|开工|start)/),
  similar("other", 0.8, /(得分|评分|扣分|打分|工时|用时|天数|金额|经费|资金|预算|电话|等级)$/),
  similar("other", 0.7, /^(created|modified|updated|reported|raised|approved)(by|on|at|date)?$/),
  similar("other", 0.7, /(评分|考核|计分)(标准|细则|办法)/),
  similar("other", 0.65, /影响|风险/),
  // Dates.
  similar("completedDate", 0.9, /实际.{0,3}(完成|结束|办结|竣工|上线|交付|填报)/),
  similar("completedDate", 0.82, /(办结|销号|关闭|结案|竣工|完工).{0,2}(日期|时间|日)$/),
  similar(
    "completedDate",
    0.85,
    /actual.*(end|finish|complet|close)|(date|actual)(closed|completed|resolved)/
  ),
  similar(
    "deadline",
    0.9,
    /(计划|预计|拟|要求|应|目标|预期).{0,6}(完成|结束|办结|上线|交付|销号).{0,6}(时间|日期|时限|期限|日)?$/
  ),
  similar(
    "deadline",
    0.88,
    /(完成|办结|整改|办理|落实|销号|截止|截至|到期|最迟).{0,6}(时限|期限|节点|时间|日期|日)/
  ),
  similar("deadline", 0.72, /时限|期限|截止|截至|时间节点|时间要求/),
  similar(
    "deadline",
    0.8,
    /\bdue\b|due(date|by)?$|^due|deadline|(target|planned?|expected).*(date|end|finish|completion)/
  ),
  similar("startDate", 0.85, /(开始|启动|起始|开工|start|begin).{0,3}(时间|日期|日|date|time)?$/),
  similar("extendedTo", 0.85, /(延期|顺延|调整).{0,3}(至|到|后).*/),
  similar("extensionReason", 0.85, /延期.{0,3}(原因|理由)/),
  similar("receivedDate", 0.8, /(交办|收文|受理|下达|派发).{0,2}(时间|日期|日)/),
  // Who.
  similar("leader", 0.85, /(领导|分管负责人|sponsor)$/),
  similar(
    "supportDepartments",
    0.9,
    /(配合|协办|协同|协助|参与|参加).{0,4}(单位|部门|科室|处室|股室|机关|机构)/
  ),
  similar(
    "leadDepartment",
    0.9,
    /(牵头|主办|主责|责任|承办|落实|实施).{0,4}(单位|部门|科室|处室|股室|机关|机构|主体)/
  ),
  similar("leadDepartment", 0.65, /(单位|部门|科室|处室|department)$/),
  similar(
    "owner",
    0.86,
    /(责任|负责|经办|承办|执行|落实|实施|牵头|开发|处理|办理|跟进|对接).{0,3}(人|者|人员|员)$/
  ),
  similar("owner", 0.75, /owner|assignee|assignedto|responsible|责任者|担当/),
  similar("backup", 0.8, /^b岗|b角|协办人/),
  // How it stands.
  similar(
    "progress",
    0.88,
    /(完成|进展|办理|落实|推进|进度|整改|工作|执行).{0,3}(情况|情形|动态|说明|概况)/
  ),
  similar("progress", 0.7, /(进展|进度)$/),
  similar(
    "percentDone",
    0.85,
    /(完成|进度|progress|complete|done).{0,4}(率|%|百分比|比例|percent)|(percent|%).{0,2}(complete|done)/
  ),
  similar("reportedStatus", 0.8, /状态|是否(完成|办结|销号|达标)|status|完成与否/),
  similar("unfinishedCause", 0.8, /(未完成|滞后|落后|逾期|红黄).{0,3}原因/),
  similar("points", 0.82, /分值|权重|标准分|满分|weight|points/),
  // What.
  similar("measures", 0.82, /措施|举措|做法|对策|解决(方案|办法)|对应(内容|详细|方针)/),
  similar("target", 0.72, /目标|指标|标准|要求|target|goal/),
  similar("outcome", 0.78, /成效|成果|交付|deliverable|outcome/),
  similar(
    "task",
    0.85,
    /(工作|重点|整改|督办|督查|问题|议定|交办|任务|考核|主要|具体).{0,4}(事项|内容|任务|明细|描述|清单|名称)$/
  ),
  similar("task", 0.72, /任务|事项|task|actionitem|问题$/),
  similar("task", 0.62, /(内容|描述|明细|description|名称|课题)$/),
  similar("project", 0.72, /项目|里程碑|project/),
  similar("category", 0.72, /类别|类型|分类|板块|领域|模块|category/),
  similar("evidence", 0.78, /(佐证|印证|证明|支撑|报送).{0,2}(材料|资料)/),
  similar("remarks", 0.75, /备注|说明$|remark|comment|notes?$/),
  similar("id", 0.7, /^(序|编|项)号|编号$|[a-z]id$|^no\d*$/),
  similar("bonusReason", 0.85, /加分.{0,2}(依据|理由|说明)/),
  similar("chaseCount", 0.85, /(催办|督办).{0,2}次/),
];
