import type { FieldId } from "../model/fields";

/** What a heading can mean: a field, or something known that is no field of the ledger. */
export type HeadingMeaningId = FieldId | "other";

/**
 * Headings that mean one field, as `headingKey` writes them (domain/columns.md, section 2, and common
 * English and Japanese forms). A word may stand under several fields: the values and the neighbours decide.
 */
export const EXACT_HEADINGS: Readonly<Partial<Record<HeadingMeaningId, string>>> = {
  id: "序号 编号 项号 项次 序 no id # number num sn s/n 任务编号 项目编号 问题编号 任务序号 wbs 课题番号 作业no taskid itemno issueid taskno ref refno reference sno slno seq 编码 案号 列管编号 wbscode code",
  category:
    "目标类别 类别 类型 分类 种类 板块 领域 考核项目 档次 级别 任务类别 工作类别 任务类型 问题种类 问题类型 责任类别 所属模块 一级指标 category type area theme workstream 任务分类 工作板块 重点领域 条线 所属领域 所属板块 工作领域 工作分类 事项类别 phase stage workpackage 列管类别",
  project:
    "项目 专案 工作项目 所属项目 里程碑 项目名称 重点项目 工程名称 project projectname milestone 专项 专项名称 专项行动 一级任务 大项 所属工程 工程项目 initiative program programme",
  task: "任务 工作任务 重点工作 重点任务 工作事项 事项 任务内容 目标任务 目标与任务 任务目标与内容 督查内容 督查事项 督办事项 督办内容 问题内容 问题描述 存在的问题 整改事项 整改问题 任务分解 工作内容 议定事项 主要任务 主要工作 任务名称 任务描述 具体事项 具体任务 工作明细 工作项 节点名称 工作要点 工作 本周任务 本周工作 列管案件 考核内容 考核点 子任务 二级指标 task tasks actionitem item activity taskname taskdescription activityname workitem 课题名 作业项目名 三级任务 二级任务 子项目 细项 分项 分项任务 小项 具体工作 重点工作任务 年度重点工作 年度重点任务 年度目标任务 民生实事 实事项目 督导事项 承诺事项 任务要点 改革任务 改革事项 三级指标 案由 案件名称 追踪事项 列管事项 决议事项 keyactivities activities activities/tasks todo what workpackagename taskitem",
  target:
    "目标 工作目标 任务目标 整改目标 工作标准 考核要点 考核指标 考核标准 目标值 工作要求 办复要求 目标要求 完成标准 年度目标 target goal objective objectives 绩效目标 量化目标 量化指标 指标值 目标内容 预期目标 验收标准 successcriteria kpi kpis",
  measures:
    "措施 工作措施 推进措施 具体措施 整改措施 主要举措 主要措施 重点措施 工作举措 举措 纠正措施 详细描述 工作详情 解决措施 解决方案 measures measure resolution solution actionplan howto 推进举措 实施步骤 工作步骤 对策 因应对策 改善措施 approach mitigation correctiveaction correctiveactions nextsteps/actions",
  outcome:
    "预期成效 预期成果 预期效果 工作成效 成效 成果 成果形式 输出工件 交付物 交付成果 outcome output deliverable deliverables 标志性成果 完成标志 成果清单 预期产出 产出 expectedresult expectedresults results benefits",
  leader:
    "牵头领导 分管领导 主管领导 包抓领导 责任领导 包保领导 包联领导 挂联领导 市领导 县领导 区领导 分管县领导 牵头负责领导 领导 主管 sponsor execowner executiveowner accountable 领导小组组长 分管局领导 分管副局长 局领导 挂钩领导 联系领导 督导长官 主管长官 executivesponsor 分管主管 leaderincharge leadincharge",
  leadDepartment:
    "牵头单位 牵头部门 牵头科室 牵头责任单位 牵头责任科室 牵头处室 主办单位 主办机关 主办部门 主责单位 责任处室 责任股室 责任科室 责任部门 责任单位 责任主体 承办单位 承办部门 承办科室 承办机关 department leaddepartment leadunit leadteam 归口部门 归口科室 权责单位 权责机关 实施单位 实施主体 执行单位 执行部门 办理单位 落实单位 落实部门 leaddept leadagency responsibledepartment responsibleunit responsibledept responsibleteam dept businessunit division office",
  owner:
    "责任人 牵头责任人 具体责任人 直接责任人 责任人员 第一责任人 经办人 联系人 承办人 负责人 主责人 执行人 执行人员 实施人 落实人 开发者 开发人员 a岗 担当者 担当 owner assignee assignedto assigned responsible responsibleperson resource resources resourcing who pic 资源负责人 责任人姓名 主办人 联络员 联络人 a角 主责人员 项目经理 项目负责人 personincharge personresponsible dri actionowner taskowner contact staff resourcename resourcenames 组长 小组长",
  backup: "b岗 ab岗 配合人 协办人 backup deputy b角 ab角 协办人员 配合人员 配合责任人 协同人员",
  supportDepartments:
    "配合单位 配合部门 配合科室 协同责任单位 协同单位 协办单位 协办机关 协办部门 参与单位 参加单位 参与部门 协助单位 配合 support supportingdepartments supportdepartments consulted 协作单位 会办单位 会办部门 联办单位 参建单位 协办 协办处室 supporting supportteam supportunit supportingteam supportingunit supportingdepartment",
  startDate:
    "开始 开始时间 开始日期 计划开始 计划开始时间 计划开始日期 启动时间 起始时间 起始日期 开工时间 计划启动时间 计划开发时间 start startdate planstart plannedstart begin begindate from 开始日 作业开始日付",
  deadlineText: "时限原文 期限原文 deadlineaswritten",
  deadline:
    "完成时限 完成期限 时限 期限 时限要求 整改时限 整改期限 办结时限 办理时限 截止时间 截止日期 截止日 计划完成时间 计划完成日期 计划完成 预计完成时间 预计完成日期 完成节点 时间节点 时间要求 工作完成时限要求 完成时限要求 到期日 到期时间 结束时间 结束日期 计划结束时间 计划结束日期 due duedate deadline enddate finish finishdate planend plannedend plannedfinish targetdate targetcompletion dateforresolution by completionby 期日 缔切 完了予定日 完了予想日付 预定完成日期 预定完成时间 规定完成时间 目标完成时间 要求完成时间 应完成时间 节点时间 最后期限 起止时间 起止日期 实施时限 completeby finishby bywhen duedate/deadline eta",
  deadlineKind: "时限类型 期限类型 deadlinekind",
  receivedDate:
    "交办日期 交办时间 收文时间 收文日期 受理时间 受理日期 下达时间 receiveddate 批示时间 批示日期 立项时间 接收日期 派发时间 received datereceived",
  timeLimit: "办理期限天数 承诺时限 法定时限 timelimit",
  extendedTo:
    "延期至 调整后时限 延期后时限 延期时间 extendedto 展期至 延期到 延期后完成时间 调整后完成时间 调整后完成时限 revisedduedate reviseddeadline newduedate revisedfinish reviseddate 展延至 extensionto",
  extensionReason: "延期原因 延期理由 展期原因 变更原因 展延原因",
  extensionApproved:
    "延期批准日期 延期批准时间 展延核准日期 extensionapproved extensionapprovedon approvedextension",
  points:
    "分值 权重 标准分 标准分值 满分 总分值 各项分值 赋分 基准分 points weight maxscore 基础分 配分 考核分值 标准分数 权数",
  percentDone:
    "完成率 进度% 完成比例 完成进度 完成百分比 完成度 进度百分比 %done %complete percentcomplete percentdone complete% progress completion 达成率 执行率 总体进度 累计完成率 pctcomplete progress% completion%",
  reportedStatus:
    "状态 是否完成 完成状态 执行状态 任务状态 工作状态 处理状态 当前状态 销号情况 办结情况 是否办结 是否销号 已完成 进度/状态 status state currentstatus taskstatus ステータス 红黄绿灯 亮灯情况 预警状态 预警灯 灯号 rag ragstatus open/closed 完结情况 结案情况 列管状态",
  progress:
    "完成情况 进展情况 工作进度 工作动态 工作进展 办理情况 办理情形 目前进展 最新进展 落实情况 推进情况 进度情况 整改情况 整改进展 进展 当前进展 完成情况监控 progressnotes latestupdate 办理进展 办理结果 处理结果 落实结果 执行情形 追踪情形 推进进展 完成情况说明 进展说明 目前状况 progressupdate statusupdate update updates latestprogress",
  completedDate:
    "实际完成时间 实际完成日期 实际完成 办结日期 办结时间 销号日期 销号时间 关闭日期 实际结束时间 实际结束日期 实际填报日期 完工日期 竣工日期 completeddate completiondate completedon doneon dateclosed closeddate datecompleted dateresolved actualend actualfinish actualcompletion 完了日 作业终了日付 结案日期 结案时间 解除列管日期 datefinished",
  evidence:
    "佐证材料 佐证资料 印证资料 印证材料 报送材料 完成说明 证明材料 附件 evidence 材料清单 附件材料 支撑材料 支持材料 附件清单 attachment attachments supportingdocuments 佐证 印证",
  remarks:
    "备注 备注说明 情况说明 特殊情况说明 其他说明 remark remarks note notes comment comments moredetails 备考 附注",
  bonus: "加分 加分项 bonus 加分分值 加分值",
  bonusReason: "加分依据 加分理由 加分说明 bonusevidence bonusreason",
  chaseCount: "催办次数 督办次数 chases chasecount reminders reminderssent",
  unfinishedCause:
    "未完成原因 滞后原因 落后原因 红黄原因 逾期原因 delayreason 未按期完成原因 未完成原因分析 滞后原因分析 存在困难 困难问题 存在困难和问题 偏差原因 存在的困难和问题 困难和问题 困难 causeifunfinished",
  remedy:
    "补救措施 下一步措施 下一步计划 下一步打算 下一步工作 下一步工作打算 下一步工作计划 下步打算 下步计划 下步工作计划 nextsteps nextstep nextaction remedy",
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
    "优先级 重要程度 紧急程度 严重程度 严重级别 影响 影响程度 来源 任务来源 问题来源 频次 频率 工期 历时 天数 用时 实际用时 工时 预估工时 计划工时 实际工时 得分 自评分 自评 评分 考核得分 核定分 扣分 评分标准 评分细则 赋分说明 计分办法 创建时间 创建日期 创建人 发现日期 发现时间 提出日期 提出时间 提出人 提出者 填报日期 填报人 需求提出者 需求人员 需求方 验证人 审核人 检查人 验收人 订阅人 前置任务 父任务 关键节点 风险评估 系统状态 灯 预算 资金 投资 电话 联系电话 联系方式 实际开始时间 实际开始日期 实际开始 原因分析 工作属性 predecessor predecessors duration priority impact severity cost budget days plandays actualdays daysleft actualstart dateraised raisedby reqid relateditems fixedcost esthrs actualhrs billedhrs blockedby 作成者 作成日 更新者 最终更新者 重要性 难度系数 依据 政策依据 文件依据 文号 文件文号 来文单位 来文机关 督办单位 督查单位 交办单位 交办领导 批示领导 提出部门 提出单位 验收单位 填表人 填报单位 录入人 发现人 报告人 报送人 报送单位 监督单位 监督人 监督电话 考核单位 考核部门 评价单位 审批人 责任追究 手机 手机号 总投资 年度投资 完成投资 投资额 资金来源 报送频次 更新时间 地点 建设地点 建设规模 计量单位 数量 职务 邮箱 requestedby requester reporter reportedby createdby created reviewer reviewedby approver approvedby informed stakeholders stakeholder risk dependencies dependency location email phone lastupdated updated submittedby 列管等级 解除列管 查证 督导人 督导单位 指导单位 排名 名次 rootcause 扣分原因",
};

/**
 * Words that mean several things: the values below and the neighbouring columns decide. 0–1 as in
 * `HeadingMeaning`; below 0.6 the reading stays a doubt unless the values agree.
 */
export const SECONDARY_HEADINGS: readonly {
  readonly meaning: HeadingMeaningId;
  readonly strength: number;
  readonly words: string;
}[] = [
  {
    meaning: "task",
    strength: 0.85,
    words:
      "description issue name 内容 功能 功能点 接口名 名称 问题 action actions 指标名称 存在问题 标题 title subject finding findings recommendation recommendations",
  },
  { meaning: "measures", strength: 0.75, words: "action actions 描述" },
  { meaning: "task", strength: 0.8, words: "工作项目" },
  { meaning: "category", strength: 0.94, words: "模块" },
  { meaning: "project", strength: 0.6, words: "二级指标 分类项目" },
  { meaning: "category", strength: 0.6, words: "批次" },
  { meaning: "target", strength: 0.7, words: "目标任务 年度目标任务 指标名称" },
  { meaning: "unfinishedCause", strength: 0.65, words: "存在问题 存在的问题 原因" },
  // A unit of offices or of measure, a person or an office: the values tell.
  { meaning: "leadDepartment", strength: 0.9, words: "牵头 部门 科室 处室 team" },
  { meaning: "leadDepartment", strength: 0.75, words: "单位 unit" },
  { meaning: "leadDepartment", strength: 0.62, words: "责任 责任分工 责任落实 任务分工 分工 lead" },
  { meaning: "owner", strength: 0.7, words: "lead 姓名 人员 主管" },
  { meaning: "owner", strength: 0.6, words: "责任 责任分工 牵头" },
  // Planned or actual: 完成时间.
  { meaning: "deadline", strength: 0.88, words: "完成时间 结束 end 工作时间 整改完成时间" },
  { meaning: "deadline", strength: 0.84, words: "完成日期" },
  {
    meaning: "deadline",
    strength: 0.62,
    words: "时间 日期 date when 节点 计划时间 预计时间 计划节点",
  },
  { meaning: "completedDate", strength: 0.86, words: "完成时间 完成日期 整改完成时间" },
  { meaning: "completedDate", strength: 0.87, words: "completed closed" },
  { meaning: "completedDate", strength: 0.62, words: "完成 done complete finished" },
  // Figures, words or sentences: 进度.
  { meaning: "percentDone", strength: 0.89, words: "进度" },
  { meaning: "points", strength: 0.75, words: "分数" },
  { meaning: "percentDone", strength: 0.63, words: "完成 done complete" },
  {
    meaning: "reportedStatus",
    strength: 0.64,
    words: "完成 done complete completed closed finished 结果",
  },
  { meaning: "progress", strength: 0.62, words: "情况 落实 完成 结果 当前情况" },
  { meaning: "progress", strength: 0.7, words: "progress" },
  { meaning: "remarks", strength: 0.85, words: "说明 描述" },
  { meaning: "remarks", strength: 0.62, words: "其他 其它 other" },
];
