import { sameFormula } from "../../src/excel/sameFormula";

const cases: readonly (readonly [string, string, boolean, string])[] = [
  ["=tblLedger[[#This Row],[任务]]*2", "=[@任务]*2", true, "Excel shows the short form"],
  ["=tblLedger[[#This Row],[一季 计划]]", "=tblLedger[@[一季 计划]]", true, "spaces need brackets"],
  ["=tblLedger[[#This Row],[a'[b']]]", "=[@[a'[b']]]", true, "escaped brackets"],
  ["=SUM( 1, 2 )", "=SUM(1,2)", true, "white space"],
  ['=IF(tblLedger[[#This Row],[x]]="a b","")', '=IF([@x]="a b","")', true, "text is kept"],
  ['=IF([@x]="a b","")', '=IF([@x]="ab","")', false, "a space inside text counts"],
  ["=[@x]", "=[@y]", false, "another column"],
  ["=tblLedger2[[#This Row],[x]]", "=[@x]", false, "another table"],
  ["=COUNT(tblLedger[x])+tblLedger2[x]", "=COUNT([x])+tblLedger2[x]", true, "a whole own column"],
  ["=COUNT(tblLedger2[x])", "=COUNT([x])", false, "a whole column of another table"],
];

test.each(cases)("%s | %s → %s (%s)", (left, right, same) => {
  expect(sameFormula(left, right, "tblLedger")).toBe(same);
});
