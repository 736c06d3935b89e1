import fc from "fast-check";
import { createConditionalEvaluator } from "../../../../src/host/calc/conditional/createConditionalEvaluator";
import { RULE_KINDS } from "../../../../src/host/calc/conditional/ruleKinds";
import type { CalcDrawing, CalcRule } from "../../../../src/host/calc/types";
import { memoryWorkbook } from "../helpers/memoryWorkbook";

const ROWS = 8;
const COLUMNS = 3;

const value = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" })
);

const formula = fc.oneof(
  fc.constantFrom(
    "A1>2",
    "$B1=A1",
    "#REF!",
    "NOSUCH(A1)",
    "1/0",
    "",
    "A1:B2",
    "ROW()",
    "(",
    "=TRUE"
  ),
  fc.string()
);

const threshold = fc.record({
  type: fc.constantFrom(
    "min",
    "max",
    "num",
    "percent",
    "percentile",
    "formula",
    "autoMin",
    "autoMax",
    "?"
  ),
  value: fc.oneof(fc.constantFrom("", "0", "50", "-1e400", "$A$1", "1/0"), fc.string()),
  includesEqual: fc.boolean(),
});
const thresholds = fc.array(threshold, { maxLength: 5 });
const color = fc.constantFrom("#FF0000", "#00FF00", "#0000FF");
const percent = fc.integer({ min: 0, max: 100 });

const drawing: fc.Arbitrary<CalcDrawing> = fc.oneof(
  fc.record({
    kind: fc.constant("colorScale" as const),
    thresholds,
    colors: fc.array(color, { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant("dataBar" as const),
    thresholds,
    minLengthPercent: percent,
    maxLengthPercent: percent,
    showsValue: fc.boolean(),
    isGradient: fc.boolean(),
    color,
    negativeColor: color,
    axis: fc.constantFrom("automatic" as const, "middle" as const, "none" as const),
    axisColor: color,
    isRightToLeft: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("iconSet" as const),
    thresholds,
    icons: fc.array(fc.record({ set: fc.string(), index: fc.nat(4) }), { maxLength: 5 }),
    showsValue: fc.boolean(),
  })
);

const area = fc.record({
  rowIndex: fc.nat(ROWS),
  columnIndex: fc.nat(COLUMNS),
  rowCount: fc.oneof(fc.integer({ min: 1, max: ROWS }), fc.constant(1_048_576)),
  columnCount: fc.oneof(fc.integer({ min: 1, max: COLUMNS }), fc.constant(16_384)),
});

const rule: fc.Arbitrary<CalcRule> = fc
  .record({
    type: fc.oneof(fc.constantFrom(...RULE_KINDS.keys()), fc.string()),
    areas: fc.array(area, { maxLength: 3 }),
    priority: fc.integer(),
    stopIfTrue: fc.boolean(),
    attributes: fc.dictionary(
      fc.constantFrom("operator", "text", "rank", "percent", "bottom", "timePeriod", "stdDev"),
      fc.oneof(fc.constantFrom("between", "lessThan", "1", "today", "x"), fc.string())
    ),
    formulas: fc.array(formula, { maxLength: 2 }),
    drawing: fc.option(drawing, { nil: undefined }),
  })
  .map(({ drawing: drawn, ...rest }) => ({
    id: "rule",
    ...rest,
    ...(drawn === undefined ? {} : { drawing: drawn }),
  }));

test("whatever the rules and cells, every cell gets an answer and every bar lies in its cell", () => {
  const cells = fc.array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), {
    minLength: 1,
    maxLength: ROWS,
  });
  fc.assert(
    fc.property(cells, fc.array(rule, { maxLength: 4 }), (rows, rules) => {
      // A text that begins with = would be a formula of the cell.
      const literals = rows.map((row) =>
        row.map((cell) => (typeof cell === "string" ? cell.replace(/^=/, "") : cell))
      );
      const book = memoryWorkbook({ D: literals });
      book.calculator.rebuild(true);
      book.calculator.recalculate();
      const evaluator = createConditionalEvaluator(book.calculator, book.view, "D", rules);
      for (let row = 0; row <= ROWS; row += 1) {
        for (let column = 0; column <= COLUMNS; column += 1) {
          const found = evaluator.result(row, column);
          const { fromRatio = 0, toRatio = 0 } = found?.dataBar ?? {};
          expect(Math.min(fromRatio, toRatio)).toBeGreaterThanOrEqual(0);
          expect(Math.max(fromRatio, toRatio)).toBeLessThanOrEqual(1);
          expect(found?.scaleColor ?? "#000000").toMatch(/^#[0-9A-F]{6}$/);
        }
      }
    }),
    { numRuns: 300 }
  );
});
