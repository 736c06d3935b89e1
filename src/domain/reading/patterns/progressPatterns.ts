import { similar, type HeadingPattern } from "./headingPattern";

/** Headings of reports: how far, why not, what next, and the evidence. */
export const PROGRESS_PATTERNS: readonly HeadingPattern[] = [
  similar(
    "progress",
    0.88,
    /(完成|进展|办理|落实|推进|进度|整改|工作|执行|实施|追踪|跟踪|处理|达成).{0,4}(情况|情形|状况|动态|说明|概况|结果|现状|进展)$/
  ),
  similar("progress", 0.8, /^(最新|跟进|反馈|目前|当前|本期|本[月周季]).{0,2}情况$/),
  similar("progress", 0.62, /情况$/),
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
  similar("reportedStatus", 0.8, /状态$|status$|与否$|^ragrating|亮灯|(红黄绿|红绿|预警)灯|灯色/),
  similar(
    "unfinishedCause",
    0.9,
    /(未.{0,3}(完成|办结|达标)|滞后|落后|逾期|超期|红黄|偏差).{0,4}(原因|说明)/
  ),
  similar("unfinishedCause", 0.72, /^(存在|主要|当前|目前).{0,3}(困难|问题).{0,6}$|困难/),
  similar("unfinishedCause", 0.86, /^reason.{0,5}(delay|slippage|overdue|late)/),
  similar(
    "unfinishedCause",
    0.72,
    /^(blocker|obstacle|barrier|challenge|impediment|constraint)s?$/
  ),
  similar("percentDone", 0.66, /^(累计|总体|已|目前|当前|本期)完成[量数]?$/),
  similar("progress", 0.64, /^(累计|总体|已|目前|当前|本期)完成$/),
  similar("reportedStatus", 0.8, /(完成|办结|销号|闭环)(标识|标记)$/),
  similar("evidence", 0.8, /^(supporting)?evidence|evidence$/),
  similar("remedy", 0.84, /^(下一?步|下一?阶段|后续).{0,6}(措施|打算|计划|安排|举措|工作|思路)/),
  similar("remedy", 0.8, /(补救|改善|追赶|赶进度).{0,2}(措施|对策|办法)$|^next(step|action)s?$/),
  similar(
    "evidence",
    0.8,
    /(佐证|印证|证明|支撑|支持|报送|归档|档案|附件|材料|资料).{0,2}(材料|资料|清单|目录|文件|链接)$/
  ),
];
