import type { RuleId } from "../../domain/rules/rule";

/** What kind of finding a rule makes, in a few words (`ruleName.<RuleId>`). */
export const ruleNames = {
  "ruleName.columnMissing": "缺少必要的列",
  "ruleName.cellError": "单元格里的公式出错",
  "ruleName.formulaOverwritten": "公式被改写",
  "ruleName.leadCatchAll": "牵头科室是统称",
  "ruleName.severalLeads": "牵头单位不止一个",
  "ruleName.departmentSpelling": "科室写法不一致",
  "ruleName.leadMissing": "没填牵头科室",
  "ruleName.ownerMissing": "没填责任人",
  "ruleName.leadNotInRoster": "牵头科室不在名册",
  "ruleName.ownerNotInRoster": "责任人不在名册",
  "ruleName.ownerAmbiguous": "责任人重名",
  "ruleName.ownerNotInPost": "责任人已不在岗",
  "ruleName.deadlineMissing": "没填时限",
  "ruleName.deadlineUnreadable": "时限看不懂",
  "ruleName.deadlineImpossible": "日期不存在",
  "ruleName.deadlineOutsideYear": "时限不在本年度",
  "ruleName.completedNotDate": "完成日期不是日期",
  "ruleName.completedAfterAsOf": "完成日期在截止日之后",
  "ruleName.doneWithoutDate": "写了完成但没有日期",
  "ruleName.percentOutOfRange": "进度超出 0 到 100%",
  "ruleName.percentUnitsMixed": "进度单位不一致",
  "ruleName.pointsWithoutWeight": "分值不是正数",
} as const satisfies Record<`ruleName.${RuleId}`, string>;
