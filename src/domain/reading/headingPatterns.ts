import type { HeadingMeaningId } from "./headingWords";

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

/** What a unit is called at the end of a heading: 单位, 科室, 处(室). */
const UNIT = "(?:责任)?(?:单位|部门|科室|处室|股室|科|处|机关|机构|主体)(?:名称)?";
/** What a person is called at the end of a heading. */
const PERSON = "(?:责任)?(?:人|者|人员|员|专员|同志)";
const TIME = "(?:时间|日期|时限|期限|节点|日)";

/** Who asks, reports, checks or judges: neither lead nor owner (columns.md, 需求提出者). */
const OTHER_ROLE =
  "提出|提报|提交|需求|申请|申报|验证|审核|审批|审定|批准|批示|检查|核查|核实|验收|销号确认|评价|评估|考核|督办|督查|督导|督促|" +
  "监督|监管|创建|发起|填报|填表|填写|制表|录入|记录|登记|抄送|更新|作成|维护|发现|反馈|报告|报送|上报|来文|发文|下达|交办|派发|来访|投诉|订阅|抽查|复核|确认|指导";
const OWNER_ROLE =
  "责任|负责|经办|承办|主办|主责|执行|落实|实施|牵头|开发|处理|办理|跟进|跟踪|对接|整改|包保|包联|包抓|具体|直接";
const LEAD_ROLE = "牵头|主办|主责|责任|承办|落实|实施|执行|归口|主管|权责|建设|整改|办理|管理|第一";
const SUPPORT_ROLE = "配合|协办|协同|协助|协作|协调|会办|会同|参与|参加|参建|联合";

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""));

/** Headings that the ledger does not use, although a word in them sounds like a field. */
const NO_FIELD: readonly HeadingPattern[] = [
  similar("other", 0.92, pattern(`(?:${OTHER_ROLE})(?:责任)?.{0,2}?(?:${PERSON}|${UNIT}|领导)$`)),
  similar(
    "other",
    0.88,
    pattern(
      `^(?:提出|发现|创建|填报|填表|更新|检查|登记|印发|录入|发文|公布|报告|审核|验收)${TIME}$`
    )
  ),
  similar("other", 0.85, /(提出|发现|创建|填报|更新|检查|登记|印发).{0,2}(时间|日期|日)$/),
  similar("other", 0.9, /^(实际|actual).*(开始|启动|开工|start|begin)/),
  similar(
    "other",
    0.88,
    /(得分|评分|扣分|打分|核分|工时|用时|天数|金额|经费|资金|预算|投资|造价|资金来源|电话|手机|等级|频次|频率|次序)(万元|元|亿元)?$/
  ),
  similar("other", 0.85, /投资额?|经费|资金|预算|金额/),
  similar(
    "other",
    0.75,
    /^(created|modified|updated|reported|requested|raised|approved|reviewed|entered|logged)(by|on|at|date)?$/
  ),
  similar(
    "other",
    0.75,
    /^(date|last)(created|modified|updated|reported|raised|entered|logged|identified|opened)$/
  ),
  similar(
    "other",
    0.75,
    /^(original|approval|review|report|reported|opened|submission|logged|request).*(date|by)$/
  ),
  similar("other", 0.75, /(评分|考核|计分|考评|扣分)(标准|细则|办法|依据)/),
  similar("other", 0.72, /影响|风险|难度|系数|依据$|文号|来源$|地点|地址|位置|规模/),
  similar("other", 0.8, /需.{0,6}(协调|解决|支持).{0,6}(问题|事项|内容)?$/),
  similar("other", 0.7, /(职务|职称|邮箱|email|phone)$/),
];

const DATES: readonly HeadingPattern[] = [
  similar("completedDate", 0.92, /实际.{0,4}(完成|结束|办结|竣工|上线|交付|填报|销号|整改)/),
  similar("completedDate", 0.82, /(办结|销号|关闭|结案|竣工|完工).{0,2}(日期|时间|日)$/),
  similar("completedDate", 0.6, /整改到位(时间|日期)$/),
  similar(
    "completedDate",
    0.87,
    /actual.*(end|finish|complet|close)|(date|actual)(closed|completed|resolved|finished|done)|(closed|completed|resolved|finished)(date|on|at)$/
  ),
  similar(
    "deadline",
    0.9,
    /(计划|预计|预定|拟|要求|应|规定|目标|预期|最迟|承诺|限定).{0,6}(完成|结束|办结|上线|交付|销号|竣工|完工|整改|达成|截止).{0,6}(时间|日期|时限|期限|节点|日)?$/
  ),
  similar(
    "deadline",
    0.88,
    /(完成|办结|整改|办理|落实|销号|截止|截至|到期|最迟|交付|上线|竣工|完工|达成).{0,6}(时限|期限|节点|时间|日期)$/
  ),
  similar("deadline", 0.86, /(反馈|上报|报送|回复|答复|办复|提交|交付).{0,3}(时限|期限)$/),
  similar("deadline", 0.6, /^(反馈|上报|报送|回复|答复|提交).{0,2}(时间|日期)$/),
  similar("deadline", 0.72, /时限|期限|截止|时间节点|时间要求|完成节点|^节点/),
  similar("deadline", 0.78, /(起止|起讫|实施|建设|推进|工作|整改)(时间|日期|年限|周期)$/),
  similar("deadline", 0.62, /^(时间|进度|工作)安排$/),
  similar(
    "deadline",
    0.82,
    /\bdue\b|due(date|by)?$|^due|deadline|^by(when|date)$|(target|planned?|expected|estimated|forecast|baseline|required).*(date|end|finish|completion|close)/
  ),
  similar(
    "startDate",
    0.85,
    /(开始|启动|起始|开工|start|begin).{0,3}(时间|日期|日|节点|date|time|on)?$/
  ),
  similar("extendedTo", 0.93, /(延期|展期|顺延|调整|变更|修订)(至|到|后).{0,6}$/),
  similar("extendedTo", 0.86, /(申请|拟)?(延期|展期|顺延)(完成)?(时间|日期|时限|期限)$/),
  similar(
    "extendedTo",
    0.9,
    /^(revised|new|extended|updated|rescheduled).*(date|deadline|due|finish|end)/
  ),
  similar("extensionReason", 0.88, /(延期|展期|调整).{0,3}(原因|理由|说明)$/),
  similar("extensionApproved", 0.88, /(延期|展期|调整).{0,3}(批准|审批).{0,2}(时间|日期)?$/),
  similar(
    "receivedDate",
    0.86,
    /^(交办|收文|受理|下达|派发|批示|立项|接收|来文).{0,2}(时间|日期|日)$/
  ),
];

const WHO: readonly HeadingPattern[] = [
  similar(
    "leader",
    0.91,
    /(领导|^总负责人|分管负责人|分管(副)?[局县市区镇乡院校厅主].?[长任]|sponsor|长官)$/
  ),
  similar(
    "leader",
    0.86,
    /^(牵头|责任|包保|包联|包抓|分管|挂钩|主管|联系).{0,3}(领导|县长|市长|区长|局长|厅长)/
  ),
  similar("supportDepartments", 0.92, pattern(`(?:${SUPPORT_ROLE}).{0,2}?${UNIT}$`)),
  similar(
    "supportDepartments",
    0.94,
    pattern(`^(?:其他|其它|相关|有关|次要|次责)(?:责任|配合)?${UNIT}$`)
  ),
  similar(
    "supportDepartments",
    0.8,
    /^(supporting|support|contributing|other)(team|unit|dept|department|agency|agencies|staff)s?$/
  ),
  similar("leadDepartment", 0.92, pattern(`(?:${LEAD_ROLE}).{0,2}?${UNIT}$`)),
  similar(
    "leadDepartment",
    0.85,
    /^(lead|responsible|owning|owner|accountable)(team|unit|dept|department|agency|office|division|org|organisation|organization|group)$/
  ),
  similar("leadDepartment", 0.62, /(单位|部门|科室|处室|department)$/),
  similar("owner", 0.89, pattern(`(?:${OWNER_ROLE}).{0,2}?${PERSON}$`)),
  similar(
    "owner",
    0.75,
    /^(科室|部门|单位|项目|任务|工作|整改|专班|团队)?(负责人|联络员|联系人|经理|主管|组长)$/
  ),
  similar("owner", 0.78, /owner|assignee|assignedto|responsible|incharge|责任者|担当/),
  similar("backup", 0.88, pattern(`^b[岗角]|^(?:${SUPPORT_ROLE})(?:责任)?${PERSON}$`)),
];

const PROGRESS: readonly HeadingPattern[] = [
  similar(
    "progress",
    0.88,
    /(完成|进展|办理|落实|推进|进度|整改|工作|执行|实施|追踪|跟踪|处理|达成).{0,4}(情况|情形|动态|说明|概况|结果|现状|进展)$/
  ),
  similar("progress", 0.75, /(进展|进度|动态)$/),
  similar(
    "progress",
    0.8,
    /(progress|status|latest|weekly|monthly)(update|note|detail|comment|report)s?$|^(update|actiontaken|actionstaken)s?$/
  ),
  similar(
    "percentDone",
    0.86,
    /(完成|进度|达成|progress|complete|done).{0,4}(率|%|百分比|比例|percent)|(percent|%|pct).{0,2}(complete|done)/
  ),
  similar("reportedStatus", 0.86, /^是否.{0,4}(完成|办结|销号|达标|整改|落实|到位|结案)/),
  similar(
    "reportedStatus",
    0.8,
    /状态$|status$|完成与否|^ragrating|亮灯|(红黄绿|红绿|预警)灯|灯色/
  ),
  similar(
    "unfinishedCause",
    0.86,
    /(未.{0,3}(完成|办结|达标)|滞后|落后|逾期|超期|红黄|偏差).{0,4}(原因|说明)/
  ),
  similar("unfinishedCause", 0.72, /^(存在|主要|当前|目前).{0,3}(困难|问题).{0,6}$|困难/),
  similar("remedy", 0.84, /^(下一?步|下阶段|后续).{0,6}(措施|打算|计划|安排|举措|工作|思路)/),
  similar("remedy", 0.8, /(补救|改善|追赶|赶进度).{0,2}(措施|对策|办法)$|^next(step|action)s?$/),
  similar(
    "evidence",
    0.8,
    /(佐证|印证|证明|支撑|支持|报送|归档|档案|附件|材料|资料).{0,2}(材料|资料|清单|目录|文件|链接)$/
  ),
];

const WHAT: readonly HeadingPattern[] = [
  similar(
    "id",
    0.86,
    /^(项目|任务|事项|问题|目标|清单|案件|工作|指标|措施)(序号|编号|代码|编码|号)$/
  ),
  similar(
    "id",
    0.7,
    /^(序|编|项)号|编号$|[a-z]id$|^no\d*$|^(item|task|issue|action|ref|wbs)(no|number|code|ref|id)$/
  ),
  similar(
    "measures",
    0.84,
    /措施|举措|做法|对策|步骤|解决(方案|办法)|对应(内容|详细|方针)|mitigation|correctiveaction/
  ),
  similar("measures", 0.64, /^工作(安排|思路|路径|方法)$/),
  similar("points", 0.84, /分值|权重|标准分|满分|基准分|weight|points/),
  similar("target", 0.72, /目标|指标|标准|要求|target|goal|criteria|kpi/),
  similar("outcome", 0.8, /成效|成果|交付|产出|完成标志|deliverable|outcome/),
  similar(
    "category",
    0.84,
    /(任务|事项|工作|问题|项目|目标|重点|案件)(类别|类型|分类|种类|性质|属性)$/
  ),
  similar(
    "task",
    0.86,
    /(工作|重点|整改|督办|督查|问题|议定|交办|任务|考核|主要|具体|批示|反馈|承诺|列管|追踪|改革|建设|实事).{0,4}(事项|内容|任务|明细|描述|清单|名称|要点|案件|项目)$/
  ),
  similar("task", 0.82, /^(重点|主要|具体|日常|其他|中心|专项)工作(任务)?(及|和|与)?.{0,4}$/),
  similar("task", 0.72, /任务|事项|task|actionitem|activit|问题$|案由|实事/),
  similar("task", 0.62, /(内容|描述|明细|description|名称|课题)$/),
  similar("project", 0.84, /^(重点|重大|所属|上级|主)?(项目|专项|工程)(工程)?(名称|行动)?$/),
  similar("project", 0.72, /^项目|项目$|里程碑|project/),
  similar("category", 0.72, /类别|类型|分类|板块|领域|模块|条线|category/),
  similar("remarks", 0.75, /备注|附注|说明$|remark|comment|notes?$/),
  similar("bonus", 0.85, /^加分.{0,2}(分值|分数|值)$/),
  similar("bonusReason", 0.85, /加分.{0,2}(依据|理由|说明|原因)/),
  similar("chaseCount", 0.85, /(催办|督办|提醒).{0,2}次/),
];

/** Words inside longer headings, for headings that are no exact word; the strongest of each meaning counts. */
export const HEADING_PATTERNS: readonly HeadingPattern[] = [
  ...NO_FIELD,
  ...DATES,
  ...WHO,
  ...PROGRESS,
  ...WHAT,
];
