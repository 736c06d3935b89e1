import { PERSON, TIME, UNIT, pattern, similar, type HeadingPattern } from "./headingPattern";

/** Who asks, reports, checks or judges: neither lead nor owner (columns.md, 需求提出者). */
const OTHER_ROLE =
  "提出|提报|提交|需求|申请|申报|验证|审核|审批|审定|批准|批示|检查|核查|核实|验收|销号确认|评价|评估|考核|督办|督查|督导|督促|" +
  "监督|监管|创建|发起|填报|填表|填写|制表|录入|记录|登记|抄送|更新|作成|维护|发现|反馈|报告|报送|上报|来文|发文|下达|交办|派发|来访|投诉|订阅|抽查|复核|确认|指导";

/** Headings that the ledger does not use, although a word in them sounds like a field. */
export const NO_FIELD_PATTERNS: readonly HeadingPattern[] = [
  similar("other", 0.92, pattern(`(?:${OTHER_ROLE})(?:责任)?.{0,2}?(?:${PERSON}|${UNIT}|领导)$`)),
  similar(
    "other",
    0.88,
    pattern(
      `^(?:提出|发现|创建|填报|填表|更新|检查|登记|印发|录入|发文|公布|报告|审核|验收|入库|会议)${TIME}$`
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
    /^(created|modified|updated|reported|requested|raised|approved|reviewed|entered|logged|opened|assigned)(by|on|at|date)$|^(created|modified|updated)$/
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
  similar(
    "other",
    0.82,
    /^(会议|文件|人员|领导)名称$|扣分(原因|情况)|(追究|资金|投资|得分|会议)情况$/
  ),
  similar("other", 0.75, /(hours|hrs|effort)$/),
  similar("other", 0.8, /需.{0,6}(协调|解决|支持).{0,6}(问题|事项|内容)?$/),
  similar("other", 0.7, /(职务|职称|邮箱|email|phone)$/),
];
