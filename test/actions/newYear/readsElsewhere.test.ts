import { readsElsewhere } from "../../../src/actions/newYear/readsElsewhere";

test.each([
  ["=SUM(J6:J65)", false],
  ["$B7=$B6", false],
  ['="截至"&TEXT(TODAY(),"yyyy年m月d日")', false],
  ["COUNTIF($A:$A,TRUE)>1", false],
  ["=Sheet2!A1", true],
  ["='附表'!$A$1:$A$9", true],
  ["=SUM(tblLedger[分值])", true],
  ["=科室名单", true],
  ["AND(ShownOnce,$B7=$B6)", true],
  [undefined, false],
])("%s: %s", (formula, expected) => {
  expect(readsElsewhere(formula)).toBe(expected);
});

test("names that the new workbook has are no others", () => {
  expect(readsElsewhere("AND(ShownOnce,$B7=$B6)", (name) => name === "ShownOnce")).toBe(false);
});
