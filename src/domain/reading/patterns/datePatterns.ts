import { similar, type HeadingPattern } from "./headingPattern";

/** Headings of days: planned, actual, extended, received. */
export const DATE_PATTERNS: readonly HeadingPattern[] = [
  similar("completedDate", 0.92, /实际.{0,4}(完成|结束|办结|竣工|完工|上线|交付|填报|销号|整改)/),
  similar("completedDate", 0.82, /(办结|销号|关闭|结案|竣工|完工).{0,2}(日期|时间|日)$/),
  similar("completedDate", 0.6, /整改到位(时间|日期)$/),
  // Planned or actual, as 完成日期 alone: beside a deadline it is the day when it was done.
  similar("completedDate", 0.84, /[^划计定拟求应规标期迟诺]完成(时间|日期)$/),
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
  similar("deadline", 0.72, /时限|期限|期程|截止|时间节点|时间要求|完成节点|^节点/),
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
    /(开始|启动|起始|开工|start|begin|kickoff).{0,3}(时间|日期|日|节点|date|time|on)?$/
  ),
  similar("extendedTo", 0.93, /(延期|展期|顺延|调整|变更|修订)(至|到|后).{0,6}$/),
  similar("extendedTo", 0.86, /(申请|拟)?(延期|展期|顺延)(完成)?(时间|日期|时限|期限)$/),
  similar(
    "extendedTo",
    0.9,
    /^(revised|new|extended|updated|rescheduled).*(date|deadline|due|finish|end)/
  ),
  similar("extensionReason", 0.88, /(延期|展期|调整).{0,3}(原因|理由|说明)$/),
  similar(
    "extensionReason",
    0.88,
    /^reason.{0,5}(extension|revision|postponement)|^extensionreason/
  ),
  similar("extensionApproved", 0.88, /(延期|展期|调整).{0,3}(批准|审批).{0,2}(时间|日期)?$/),
  similar(
    "receivedDate",
    0.86,
    /^(交办|收文|受理|下达|派发|批示|立项|接收|来文).{0,2}(时间|日期|日)$/
  ),
];
