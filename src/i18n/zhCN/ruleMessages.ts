import type { DeadlineProblemId } from "../../domain/deadline/deadlineReading";
import type { RuleId } from "../../domain/rules/rule";

/** Rules whose finding may know no nearest name; `….noNearest` is their sentence then. */
type NameRuleId = Extract<RuleId, `${string}NotInRoster`>;

/**
 * What a finding says after its cell (`rule.<RuleId>`): what is wrong and what to do; and why a deadline
 * could not be read (`problem.<DeadlineProblemId>`).
 */
export const ruleMessages = {
  "rule.columnMissing": "台账没有“{field}”列，请补一列，或在规范成表时指定哪一列是它。",
  "rule.leadMissing": "没有填牵头科室，请填一个。",
  "rule.ownerMissing": "没有填责任人，请填上。",
  "rule.leadNotInRoster": "牵头科室“{name}”不在人员名册里，是否为“{nearest}”？",
  "rule.leadNotInRoster.noNearest": "牵头科室“{name}”不在人员名册里，请核对，或补进名册。",
  "rule.ownerNotInRoster": "责任人“{name}”不在人员名册里，是否为“{nearest}”？",
  "rule.ownerNotInRoster.noNearest": "责任人“{name}”不在人员名册里，请核对，或补进名册。",
  "rule.deadlineMissing": "没有填时限，请填日期；长期工作请写“长期”。",
  "rule.deadlineUnreadable": "期限“{written}”{problem}，请写明日期。",
  "rule.deadlineImpossible": "期限“{written}”不存在，是否为{nearest}？",
  "rule.deadlineOutsideYear": "期限{due}不在 {year} 年内，请核对年份。",
  "rule.completedNotDate": "完成日期“{written}”不是日期，不算完成，请改填日期。",
  "rule.completedAfterAsOf": "完成日期{date}晚于截止日{asOf}，不算完成，请核对。",
  "rule.doneWithoutDate": "写着“{evidence}”，但没有完成日期，不算完成，请补填日期。",
  "rule.percentOutOfRange": "进度 {value} 超出 0 到 100% 的范围，请核对。",
  "rule.percentUnitsMixed":
    "进度 {value} 与其他格单位不同（用 {fullPercent} 表示全部完成），请统一。",
  "rule.pointsWithoutWeight": "分值“{written}”不是正数，不计权重，请核对。",
  "problem.missing": "没有填",
  "problem.noDate": "里没有日期",
  "problem.vague": "只是笼统要求",
  "problem.impossibleDate": "不存在",
  "problem.needsAnchor": "没写从哪天起算",
  "problem.monthMissing": "没写月份",
  "problem.openEnded": "没有确定的截止日",
  "problem.looksLikeDate": "像日期，但只是一个数",
} as const satisfies Record<
  `rule.${RuleId}` | `rule.${NameRuleId}.noNearest` | `problem.${DeadlineProblemId}`,
  string
>;
