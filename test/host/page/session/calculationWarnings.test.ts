import { calculationWarnings } from "../../../../src/host/page/session/calculationWarnings";
import { openTestWorkbook } from "../../../helpers/hostWorkbook";
import { tinyWorkbook } from "../../../ooxml/support/buildPackage";

function warningsOf(formulas: readonly string[]): readonly string[] {
  const cells = formulas.map(
    (formula, column) => `<c r="${String.fromCharCode(65 + column)}1"><f>${formula}</f></c>`
  );
  const { workbook } = openTestWorkbook(
    tinyWorkbook({ sheets: { 台账: `<sheetData><row r="1">${cells.join("")}</row></sheetData>` } })
  );
  workbook.recalculate();
  return calculationWarnings(workbook);
}

test("a workbook that calculates has no warnings", () => {
  expect(warningsOf(["1+1", "SUM(A1,2)"])).toEqual([]);
});

test("functions that are not known are named with their first place", () => {
  expect(warningsOf(["NOSUCHFUNCTION(1)", "1"])).toEqual([
    "本页不会计算这些内容，保留文件中的原值：NOSUCHFUNCTION（台账!A1）",
  ]);
});

test("circular references are named with their places", () => {
  const [warning = ""] = warningsOf(["B1+1", "A1+1", "7"]);
  expect(warning).toMatch(/^公式循环引用，请改其中一个公式：台账!(A1、台账!B1|B1、台账!A1)$/);
});

test("of many places some are listed and all counted", () => {
  const [warning = ""] = warningsOf(["B1", "C1", "D1", "E1", "F1", "A1"]);
  expect(warning).toMatch(/等 6 处$/);
});
