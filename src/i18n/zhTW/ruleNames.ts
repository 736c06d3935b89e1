import type { ruleNames as source } from "../zhCN/ruleNames";

/** What kind of finding a rule makes, in a few words (`ruleName.<RuleId>`). */
export const ruleNames: Readonly<Record<keyof typeof source, string>> = {
  "ruleName.columnMissing": "缺少必要的欄",
  "ruleName.cellError": "儲存格裡的公式出錯",
  "ruleName.formulaOverwritten": "公式被改寫",
  "ruleName.leadCatchAll": "主辦單位是統稱",
  "ruleName.severalLeads": "主辦單位不止一個",
  "ruleName.departmentSpelling": "單位寫法不一致",
  "ruleName.leadMissing": "沒填主辦單位",
  "ruleName.ownerMissing": "沒填承辦人",
  "ruleName.leadNotInRoster": "主辦單位不在名冊",
  "ruleName.ownerNotInRoster": "承辦人不在名冊",
  "ruleName.ownerAmbiguous": "承辦人重名",
  "ruleName.ownerNotInPost": "承辦人已不在職",
  "ruleName.deadlineMissing": "沒填期限",
  "ruleName.deadlineUnreadable": "期限看不懂",
  "ruleName.deadlineImpossible": "日期不存在",
  "ruleName.deadlineOutsideYear": "期限不在本年度",
  "ruleName.completedNotDate": "完成日期不是日期",
  "ruleName.completedAfterAsOf": "完成日期在截止日之後",
  "ruleName.doneWithoutDate": "寫了完成但沒有日期",
  "ruleName.percentOutOfRange": "進度超出 0 到 100%",
  "ruleName.percentUnitsMixed": "進度單位不一致",
  "ruleName.pointsWithoutWeight": "分值不是正數",
};
