import { createConditionalEvaluator } from "../../../../src/host/calc/conditional/createConditionalEvaluator";
import type {
  CalcArea,
  CalcDataBar,
  CalcRule,
  CalcThreshold,
  ConditionalResult,
} from "../../../../src/host/calc/types";
import { memoryWorkbook, type MemoryWorkbook, type TestCell } from "../helpers/memoryWorkbook";

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
  return evaluateIn(book, rules, area);
}

function evaluateIn(
  book: MemoryWorkbook,
  rules: readonly CalcRule[],
  area = COLUMN
): ReadonlyMap<string, ConditionalResult> {
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  const evaluator = createConditionalEvaluator(book.calculator, book.view, "D", rules);
  const found = new Map<string, ConditionalResult>();
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      const result = evaluator.result(row, column);
      if (result !== undefined) found.set(`${row},${column}`, result);
    }
  }
  return found;
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

test("formulas are relative to the top left cell of the areas", () => {
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
  const overdue = rule("expression", { formulas: ["AND(ISNUMBER($A1),$A1<基准日)"] });
  const found = evaluateIn(book, [overdue]);
  expect([...found.keys()]).toEqual(["0,0"]);
});

test("relative references are written for the corner around all areas, in whatever order", () => {
  const areas: CalcArea[] = [
    { rowIndex: 4, columnIndex: 1, rowCount: 2, columnCount: 1 },
    { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 1 },
  ];
  // Written for A1: B5 asks whether B5 is over 4, not whether A1 is.
  const found = evaluate([9, 1, 9, 9, 9, 9], [rule("expression", { areas, formulas: ["A1>4"] })], {
    ...COLUMN,
    columnCount: 2,
  });
  expect([...found.keys()]).toEqual(["0,0", "5,1"]);
});

function threshold(type: string, value = "", includesEqual = true): CalcThreshold {
  return { type, value, includesEqual };
}

function scaleColors(
  cells: readonly TestCell[],
  thresholds: readonly CalcThreshold[],
  colors: readonly string[]
) {
  const drawing = { kind: "colorScale", thresholds, colors } as const;
  const found = evaluate(cells, [rule("colorScale", { drawing })]);
  return cells.map((_cell, row) => found.get(`${row},0`)?.scaleColor);
}

const RED_WHITE_BLUE = ["#FF0000", "#FFFFFF", "#0000FF"];

test.each<
  [string, readonly TestCell[], readonly CalcThreshold[], readonly string[], readonly unknown[]]
>([
  [
    // The median is 62.5: 50 is four fifths of the way to white, 75 a third of the way from it.
    "three colours by percentile",
    [0, 50, 100, 75, "x"],
    [threshold("min"), threshold("percentile", "50"), threshold("max")],
    RED_WHITE_BLUE,
    ["#FF0000", "#FFCCCC", "#0000FF", "#AAAAFF", undefined],
  ],
  [
    "two colours",
    [0, 5, 10],
    [threshold("min"), threshold("max")],
    ["#000000", "#C86432"],
    ["#000000", "#643219", "#C86432"],
  ],
  [
    "numbers beyond the thresholds take the outer colours",
    [-100, 5, 100],
    [threshold("num", "0"), threshold("num", "10")],
    ["#000000", "#C86432"],
    ["#000000", "#643219", "#C86432"],
  ],
  [
    "percent of the way from lowest to highest; a formula",
    [0, 20, 40, 50],
    [threshold("percent", "20"), threshold("formula", "$A$1+40")],
    ["#000000", "#646464"],
    ["#000000", "#212121", "#646464", "#646464"],
  ],
  [
    "an error in the cells keeps the whole rule away",
    [1, 2, { error: "#N/A" }],
    [threshold("min"), threshold("max")],
    ["#000000", "#FFFFFF"],
    [undefined, undefined, undefined],
  ],
])("colour scale: %s", (_name, cells, thresholds, colors, expected) => {
  expect(scaleColors(cells, thresholds, colors)).toEqual(expected);
});

const BAR: CalcDataBar = {
  kind: "dataBar",
  thresholds: [threshold("min"), threshold("max")],
  minLengthPercent: 10,
  maxLengthPercent: 90,
  showsValue: true,
  isGradient: true,
  color: "#638EC6",
  negativeColor: "#FF0000",
  axis: "none",
  axisColor: "#000000",
  isRightToLeft: false,
};
const AUTOMATIC: Partial<CalcDataBar> = {
  thresholds: [threshold("autoMin"), threshold("autoMax")],
  minLengthPercent: 0,
  maxLengthPercent: 100,
  axis: "automatic",
};

function bars(cells: readonly TestCell[], change: Partial<CalcDataBar>) {
  const found = evaluate(cells, [rule("dataBar", { drawing: { ...BAR, ...change } })]);
  return cells.map((_cell, row) => found.get(`${row},0`)?.dataBar);
}

/** From, to and axis, rounded to hundredths. */
function places(cells: readonly TestCell[], change: Partial<CalcDataBar>) {
  const percent = (ratio: number | undefined) => Math.round((ratio ?? NaN) * 100);
  return bars(cells, change).map((bar) =>
    bar === undefined
      ? undefined
      : [
          percent(bar.fromRatio),
          percent(bar.toRatio),
          ...(bar.axis ? [percent(bar.axis.ratio)] : []),
        ]
  );
}

test.each<[string, readonly TestCell[], Partial<CalcDataBar>, readonly unknown[]]>([
  [
    "10 to 90 % of the cell between numbers and formulas",
    [0, 50, 100, 200, -5, "x"],
    { thresholds: [threshold("num", "0"), threshold("formula", "$B$5*25")] },
    [[0, 10], [0, 50], [0, 90], [0, 90], [0, 10], undefined],
  ],
  [
    "automatic: from 0, the whole width",
    [25, 50, 100],
    AUTOMATIC,
    [
      [0, 25],
      [0, 50],
      [0, 100],
    ],
  ],
  [
    "automatic: from an axis to both sides",
    [-50, 0, 150, 75],
    AUTOMATIC,
    [
      [25, 0, 25],
      [25, 25, 25],
      [25, 100, 25],
      [25, 63, 25],
    ],
  ],
  [
    "automatic: all negative, from the right",
    [-50, -100],
    AUTOMATIC,
    [
      [100, 50, 100],
      [100, 0, 100],
    ],
  ],
  [
    "axis in the middle",
    [-50, 100],
    { ...AUTOMATIC, axis: "middle" },
    [
      [50, 25, 50],
      [50, 100, 50],
    ],
  ],
  [
    "no axis: negative ones in the same direction",
    [-100, 0, 100],
    { ...AUTOMATIC, axis: "none" },
    [
      [0, 0],
      [0, 50],
      [0, 100],
    ],
  ],
  [
    "from right to left",
    [-50, 150],
    { ...AUTOMATIC, isRightToLeft: true },
    [
      [75, 100, 75],
      [75, 0, 75],
    ],
  ],
  [
    "one value only",
    [7],
    { ...AUTOMATIC, thresholds: [threshold("min"), threshold("max")] },
    [[0, 100]],
  ],
  [
    "an error in the cells keeps the whole rule away",
    [7, { error: "#N/A" }],
    {},
    [undefined, undefined],
  ],
])("data bar: %s", (_name, cells, change, expected) => {
  expect(places(cells, change)).toEqual(expected);
});

test("negative bars have their own colour and border; the value may be hidden", () => {
  const change = { ...AUTOMATIC, borderColor: "#112233", negativeBorderColor: "#AA0000" };
  const [negative, positive] = bars([-1, 1], change);
  expect(negative).toMatchObject({ color: "#FF0000", borderColor: "#AA0000" });
  expect(positive).toMatchObject({ color: "#638EC6", borderColor: "#112233" });
  const hiding = rule("dataBar", { drawing: { ...BAR, showsValue: false } });
  expect(evaluate([1], [hiding]).get("0,0")?.hidesValue).toBe(true);
});

function icons(
  cells: readonly TestCell[],
  thresholds: readonly CalcThreshold[],
  own?: readonly { readonly set: string; readonly index: number }[]
) {
  const shown = own ?? thresholds.map((_threshold, index) => ({ set: "S", index }));
  const drawing = { kind: "iconSet", thresholds, icons: shown, showsValue: true } as const;
  const found = evaluate(cells, [rule("iconSet", { drawing })]);
  return cells.map((_cell, row) => found.get(`${row},0`)?.icon);
}

test.each<[string, readonly TestCell[], readonly CalcThreshold[], readonly unknown[]]>([
  [
    "the highest threshold reached; gte=0 excludes the value itself",
    [0, 60, 80, 81, "x"],
    [threshold("percent", "0"), threshold("num", "60"), threshold("num", "80", false)],
    [0, 1, 1, 2, undefined],
  ],
  [
    "thirds of the way from lowest to highest",
    [10, 29, 30, 49, 50, 70],
    [threshold("percent", "0"), threshold("percent", "33"), threshold("percent", "67")],
    [0, 0, 1, 1, 1, 2],
  ],
  [
    "percentiles",
    [1, 2, 3, 4, 100],
    [threshold("percentile", "0"), threshold("percentile", "50"), threshold("percentile", "75")],
    [0, 0, 1, 2, 2],
  ],
  [
    "an error among the cells, thresholds of their own",
    [0, 60, { error: "#DIV/0!" }, 81],
    [threshold("percent", "0"), threshold("num", "60"), threshold("num", "80")],
    [0, 1, undefined, 2],
  ],
  [
    "an error among the cells, thresholds that depend on them",
    [0, 60, { error: "#DIV/0!" }, 81],
    [threshold("percent", "0"), threshold("percent", "60"), threshold("num", "80")],
    [undefined, undefined, undefined, undefined],
  ],
])("icon set: %s", (_name, cells, thresholds, expected) => {
  expect(icons(cells, thresholds).map((icon) => icon?.index)).toEqual(expected);
});

test("icons chosen one by one; NoIcons is none", () => {
  const thresholds = [threshold("percent", "0"), threshold("num", "5")];
  const own = [
    { set: "3Flags", index: 2 },
    { set: "NoIcons", index: 0 },
  ];
  expect(icons([1, 9], thresholds, own)).toEqual([{ set: "3Flags", index: 2 }, undefined]);
});

test("the colour of a scale names its rule, so that formats before it win", () => {
  const scale = rule("colorScale", {
    id: "scale",
    priority: 2,
    drawing: {
      kind: "colorScale",
      thresholds: [threshold("min"), threshold("max")],
      colors: ["#000000", "#FFFFFF"],
    },
  });
  const before = rule("expression", { id: "before", formulas: ["A1>0"] });
  expect(evaluate([1, 2], [scale, before]).get("1,0")).toEqual({
    ruleIds: ["before", "scale"],
    scaleColor: "#FFFFFF",
    scaleRuleId: "scale",
  });
});

test("each rule's cells are read once, whatever the number of cells asked for", () => {
  const book = memoryWorkbook({ D: Array.from({ length: 200 }, (_row, row) => [row, row]) });
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  let reads = 0;
  const view = {
    ...book.view,
    value: (...at: Parameters<typeof book.view.value>) => {
      reads += 1;
      return book.view.value(...at);
    },
  };
  const areas = [{ rowIndex: 0, columnIndex: 0, rowCount: 200, columnCount: 2 }];
  const kinds = ["top10", "aboveAverage", "duplicateValues", "uniqueValues"];
  const rules = kinds.map((kind) => rule(kind, { areas }));
  const evaluator = createConditionalEvaluator(book.calculator, view, "D", rules);
  for (let row = 0; row < 200; row += 1) {
    evaluator.result(row, 0);
    evaluator.result(row, 1);
  }
  // 400 cells for all four rules together, and each cell's own value.
  expect(reads).toBe(800);
});
