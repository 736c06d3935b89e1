import { similar, type HeadingPattern } from "./headingPattern";

/** Headings of the work itself, its number, its points, and remarks. */
export const WHAT_PATTERNS: readonly HeadingPattern[] = [
  similar("evidence", 0.83, /(材料|资料)(名称|清单|目录)?$/),
  similar("task", 0.78, /^(项目|工程)(内容|任务|事项)$/),
  similar(
    "id",
    0.86,
    /^(项目|任务|事项|问题|目标|清单|案件|工作|指标|措施)(序号|编号|代码|编码|号)$/
  ),
  similar(
    "id",
    0.7,
    /^(序|编|项)号|编号$|[a-z]id$|^(item|task|issue|action|finding|risk|line|row|req)#$|^no\d*$|^(item|task|issue|action|ref|wbs)(no|number|code|ref|id)$/
  ),
  similar(
    "measures",
    0.84,
    /措施|举措|[做作]法|策略|对策|步骤|解决(方案|办法)|对应(内容|详细|方针)|mitigation|correctiveaction/
  ),
  similar("measures", 0.64, /^工作(安排|思路|路径|方法)$/),
  similar("points", 0.84, /分值|权重|标准分|满分|基准分|积分|weight|points/),
  similar("target", 0.72, /目标|指标|标准|要求|target|goal|criteria|kpi/),
  similar("outcome", 0.8, /成效|成果|效益|交付|产出|完成标志|deliverable|outcome/),
  similar(
    "category",
    0.84,
    /(任务|事项|工作|问题|项目|目标|重点|案件)(类别|类型|分类|种类|性质|属性|级别)$/
  ),
  similar(
    "task",
    0.86,
    /(工作|重点|整改|督办|督查|问题|议定|交办|任务|考核|主要|具体|批示|反馈|承诺|列管|追踪|改革|建设|实事).{0,4}(事项|内容|任务|明细|描述|清单|名称|要点|案件|项目)$/
  ),
  similar("task", 0.82, /^(重点|主要|具体|日常|其他|中心|专项)工作(任务)?(及|和|与)?.{0,4}$/),
  similar("task", 0.89, /^(工作|任务|[年季月]度|本[年季月周]|全年|推进|督查)重点$/),
  similar("task", 0.72, /actions?$/),
  similar("measures", 0.7, /^(agreed|planned|proposed|recommended|required|management).*actions?$/),
  similar("task", 0.72, /任务|事项|task|actionitem|activit|问题$|案由|实事/),
  similar("task", 0.62, /(内容|描述|明细|description|名称|课题)$/),
  similar("project", 0.84, /^(重点|重大|所属|上级|主)?(项目|专项|专案|工程)(工程)?(名称|行动)?$/),
  similar("project", 0.72, /^项目|项目$|里程碑|project/),
  similar("category", 0.72, /类别|类型|分类|板块|领域|模块|条线|维度|标段|category/),
  similar("remarks", 0.75, /备注|备忘|附注|说明$|remark|comment|notes?$/),
  similar("bonus", 0.85, /^加分.{0,2}(分值|分数|值)$/),
  similar("bonusReason", 0.85, /加分.{0,2}(依据|理由|说明|原因)/),
  similar("chaseCount", 0.85, /(催办|督办|提醒).{0,2}次/),
];
