import { evaluateConditionalFormats } from "../../../src/host/calc/conditionalFormats";
import type { CalcArea, CalcRule, ConditionalResult } from "../../../src/host/calc/types";
import { memoryWorkbook, type TestCell } from "./helpers/memoryWorkbook";

/*
 * Rule types and attributes: ECMA-376 part 1, 18.3.1.10 (cfRule), 18.18.12 (ST_CfType).
 * "Use conditional formatting": https://support.microsoft.com/office/use-conditional-formatting-to-highlight-information-in-excel-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f
 */
const COLUMN: CalcArea = { rowIndex: 0, columnIndex: 0, rowCount: 10, columnCount: 1 };

function rule(type: string, parts: Partial<CalcRule> = {}): CalcRule {
  return {
    id: type,
    type,
    areas: [COLUMN],
    priority: 1,
    stopIfTrue: false,
    attributes: {},
    formulas: [],
    raw: "",
    ...parts,
  };
}

function evaluate(
  cells: readonly TestCell[],
  rules: readonly CalcRule[],
  area = COLUMN
): ReadonlyMap<string, ConditionalResult> {
  const book = memoryWorkbook(
    { D: cells.map((cell, row) => [cell, row]) },
    { nowSerial: 46_053.4 }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  return evaluateConditionalFormats(book.calculator, book.view, "D", rules, area);
}

/** Rows of column A in which the rule holds. */
function rowsHit(cells: readonly TestCell[], tested: CalcRule): readonly number[] {
  return [...evaluate(cells, [tested]).keys()].map((key) => Number(key.split(",")[0]));
}

const NUMBERS = [1, 5, 3, 5, 9, "x", null, { error: "#N/A" }, true, ""];

test.each<[string, readonly TestCell[], Partial<CalcRule>, readonly number[]]>([
  ["expression", NUMBERS, { formulas: ["A1>4"] }, [1, 3, 4, 5, 8, 9]],
  ["expression", NUMBERS, { formulas: ["$B1=2"] }, [2]],
  ["expression", NUMBERS, { formulas: ['"text"'] }, []],
  [
    "cellIs",
    NUMBERS,
    { attributes: { operator: "greaterThan" }, formulas: ["4"] },
    [1, 3, 4, 5, 8, 9],
  ],
  ["cellIs", NUMBERS, { attributes: { operator: "lessThan" }, formulas: ["2"] }, [0, 6]],
  ["cellIs", NUMBERS, { attributes: { operator: "between" }, formulas: ["5", "3"] }, [1, 2, 3]],
  [
    "cellIs",
    NUMBERS,
    { attributes: { operator: "notBetween" }, formulas: ["0", "5"] },
    [4, 5, 8, 9],
  ],
  ["cellIs", NUMBERS, { attributes: { operator: "equal" }, formulas: ['"X"'] }, [5]],
  ["cellIs", NUMBERS, { attributes: { operator: "equal" }, formulas: ["$B$4+2"] }, [1, 3]],
  ["containsText", ["逾期", "已逾期3天", null, 5], { attributes: { text: "逾期" } }, [0, 1]],
  ["containsText", ["逾期"], { formulas: ['NOT(ISERROR(SEARCH("期",A1)))'] }, [0]],
  [
    "notContainsText",
    ["逾期", "按期"],
    { attributes: { text: "逾" } },
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  ],
  ["beginsWith", ["Abc", "cab"], { attributes: { text: "AB" } }, [0]],
  ["endsWith", ["Abc", "cab"], { attributes: { text: "AB" } }, [1]],
  ["containsBlanks", ["a", " ", "", null], {}, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ["notContainsBlanks", ["a", " ", "", 0], {}, [0, 3]],
  ["containsErrors", NUMBERS, {}, [7]],
  ["notContainsErrors", NUMBERS, {}, [0, 1, 2, 3, 4, 5, 6, 8, 9]],
  ["duplicateValues", NUMBERS, {}, [1, 3]],
  ["uniqueValues", ["a", "A", "b", null, 1], {}, [2, 4]],
  ["top10", NUMBERS, { attributes: { rank: "2" } }, [1, 3, 4]],
  ["top10", NUMBERS, { attributes: { rank: "1", bottom: "1" } }, [0]],
  ["top10", NUMBERS, { attributes: { rank: "40", percent: "1" } }, [1, 3, 4]],
  ["aboveAverage", NUMBERS, {}, [1, 3, 4]],
  ["aboveAverage", [1, 2, 3], { attributes: { aboveAverage: "0", equalAverage: "1" } }, [0, 1]],
  ["aboveAverage", [0, 0, 0, 0, 10], { attributes: { stdDev: "1" } }, [4]],
  ["timePeriod", [46_053, 46_052, 46_053.9], { attributes: { timePeriod: "today" } }, [0, 2]],
  [
    "timePeriod",
    [46_046, 46_047, 46_053, 46_054],
    { attributes: { timePeriod: "thisWeek" } },
    [1, 2],
  ],
  ["timePeriod", [46_046, 46_047, 46_053], { attributes: { timePeriod: "last7Days" } }, [1, 2]],
  ["timePeriod", [46_053, 46_054], { attributes: { timePeriod: "nextMonth" } }, [1]],
  ["unheardOf", [1], {}, []],
])("%s over %j with %j holds in rows %j", (type, cells, parts, expected) => {
  expect(rowsHit(cells, rule(type, parts))).toEqual(expected);
});

test("formulas are relative to the top left cell of the first area", () => {
  const areas: CalcArea[] = [
    { rowIndex: 2, columnIndex: 0, rowCount: 2, columnCount: 2 },
    { rowIndex: 6, columnIndex: 0, rowCount: 1, columnCount: 1 },
  ];
  const found = evaluate(
    [1, 2, 3, 4, 5, 6, 7],
    [rule("expression", { areas, formulas: ["A3>=4"] })],
    {
      ...COLUMN,
      columnCount: 2,
    }
  );
  expect([...found.keys()]).toEqual(["3,0", "6,0"]);
});

test("rules apply in order of priority and stop where one says so", () => {
  const holds = (id: string, priority: number, stopIfTrue = false) =>
    rule("expression", { id, priority, stopIfTrue, formulas: ["A1>0"] });
  const rules = [holds("third", 3), holds("first", 1), holds("second", 2, true)];
  expect(evaluate([1], rules).get("0,0")).toEqual({ ruleIds: ["first", "second"] });
});

test("today's colour follows the clock through a named date", () => {
  const book = memoryWorkbook(
    { D: [[46_050], [46_060]], S: [["=TODAY()"]] },
    { nowSerial: 46_053, names: [{ name: "基准日", formula: "S!$A$1" }] }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  const overdue = rule("expression", { formulas: ["AND(ISNUMBER($A1),$A1<基准日)"] });
  const found = evaluateConditionalFormats(book.calculator, book.view, "D", [overdue], COLUMN);
  expect([...found.keys()]).toEqual(["0,0"]);
});

test("a colour scale mixes between its thresholds", () => {
  const raw =
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/>' +
    '<cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FFFFFFFF"/><color rgb="FF0000FF"/></colorScale></cfRule>';
  // The median is 62.5: 50 is four fifths of the way to white, 75 a third of the way from it.
  const found = evaluate([0, 50, 100, 75, "x"], [rule("colorScale", { raw })]);
  expect([0, 1, 2, 3, 4].map((row) => found.get(`${row},0`)?.scaleColor)).toEqual([
    "#FF0000",
    "#FFCCCC",
    "#0000FF",
    "#AAAAFF",
    undefined,
  ]);
});

test("a data bar is as long as its share, between 10 and 90 % of the cell", () => {
  const raw =
    "<x:cfRule type='dataBar'><x:dataBar><x:cfvo type='num' val='0'/><x:cfvo type='formula' val='$B$5*25'/>" +
    "<x:color rgb='FF638EC6'/></x:dataBar></x:cfRule>";
  const found = evaluate([0, 50, 100, 200, -5], [rule("dataBar", { raw })]);
  expect([0, 1, 2, 3, 4].map((row) => found.get(`${row},0`)?.dataBar?.toRatio)).toEqual([
    0.1, 0.5, 0.9, 0.9, 0.1,
  ]);
  expect(found.get("0,0")?.dataBar?.color).toBe("#638EC6");
});

test("an icon is that of the highest threshold reached", () => {
  const raw =
    '<cfRule type="iconSet"><iconSet iconSet="3Flags"><cfvo type="percent" val="0"/>' +
    '<cfvo type="num" val="60"/><cfvo type="num" val="80" gte="0"/></iconSet></cfRule>';
  const found = evaluate([0, 60, 80, 81], [rule("iconSet", { raw })]);
  expect([0, 1, 2, 3].map((row) => found.get(`${row},0`)?.icon?.index)).toEqual([0, 1, 1, 2]);
  const reversed = raw.replace('iconSet="3Flags"', 'iconSet="3Flags" reverse="1"');
  expect(evaluate([0, 100], [rule("iconSet", { raw: reversed })]).get("0,0")?.icon).toEqual({
    set: "3Flags",
    index: 2,
  });
});
