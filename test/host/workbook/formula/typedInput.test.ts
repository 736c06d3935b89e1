import fc from "fast-check";
import { parseTypedInput, type TypedInput } from "../../../../src/host/workbook/formula/typedInput";

const CONTEXT = { date1904: false, currentYear: 2026, isTextCell: false };

const literal = (value: unknown, numberFormat?: string) => ({
  kind: "literal",
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

// What a Chinese Excel makes of typed text; serials from Excel's own calendar (2026-06-30 = 46203).
test.each<readonly [string, unknown, string]>([
  ["", { kind: "blank" }, "nothing"],
  ["12", literal(12), "number"],
  ["-3.5", literal(-3.5), "negative number"],
  ["(5)", literal(-5), "accounting negative"],
  ["1,234", literal(1234, "#,##0"), "thousands"],
  ["1,234.5", literal(1234.5, "#,##0.00"), "thousands with decimals"],
  ["1,23", literal("1,23"), "a comma in the wrong place"],
  ["80%", literal(0.8, "0%"), "percentage"],
  ["14.7%", literal(0.147, "0.00%"), "percentage with decimals, 15 digits"],
  ["1e3", literal(1000, "0.00E+00"), "scientific"],
  ["¥5", literal(5, '"¥"#,##0'), "currency"],
  ["2026/6/30", literal(46203, "yyyy/m/d"), "date with slashes"],
  ["2026-06-30", literal(46203, "yyyy/m/d"), "date with hyphens"],
  ["26/6/30", literal(46203, "yyyy/m/d"), "two-digit year"],
  ["2026年6月30日", literal(46203, 'yyyy"年"m"月"d"日"'), "Chinese date"],
  ["6月30日", literal(46203, 'm"月"d"日"'), "the current year"],
  ["6/30", literal(46203, 'm"月"d"日"'), "month and day"],
  ["2026年6月", literal(46174, 'yyyy"年"m"月"'), "year and month"],
  ["2026/6/30 12:00", literal(46203.5, "yyyy/m/d h:mm"), "date and time"],
  ["6:30", literal(0.270833333333333, "h:mm"), "time"],
  ["9月31日", literal("9月31日"), "an impossible day stays text"],
  ["2026.6.30", literal("2026.6.30"), "full stops make no date"],
  ["6月底前", literal("6月底前"), "text"],
  ["true", literal(true), "truth value"],
  ["#N/A", literal({ error: "#N/A" }), "error value"],
  ["'007", literal("007"), "an apostrophe forces text"],
  ["'=1+1", literal("=1+1"), "also over formulas"],
  ["=A1+1", { kind: "formula", formula: "A1+1" }, "formula"],
  ["+A1", { kind: "formula", formula: "A1" }, "plus begins a formula"],
  ["-正在推进", { kind: "formula", formula: "-正在推进" }, "so does minus"],
  ["=", literal("="), "a lone equals sign"],
])("%s", (text, expected) => {
  const typed = parseTypedInput(text, CONTEXT);
  expect(rounded(typed)).toEqual(expected);
});

test("text cells keep everything as it is typed", () => {
  expect(parseTypedInput("=1+1", { ...CONTEXT, isTextCell: true })).toEqual(literal("=1+1"));
  expect(parseTypedInput("2026/6/30", { ...CONTEXT, isTextCell: true })).toEqual(
    literal("2026/6/30")
  );
});

test("the 1904 system counts 1,462 days less", () => {
  const typed = parseTypedInput("2026/6/30", { ...CONTEXT, date1904: true });
  expect(typed).toMatchObject({ value: 46203 - 1462 });
});

test("numbers come back as they were typed", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      (number) => {
        const typed = parseTypedInput(String(number), CONTEXT);
        expect(typed).toMatchObject({ kind: "literal" });
        expect((typed as { value: number }).value === number || number === 0).toBe(true);
      }
    )
  );
});

test("no text throws", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseTypedInput(text, CONTEXT)));
});

function rounded(typed: TypedInput): TypedInput {
  if (typed.kind !== "literal" || typeof typed.value !== "number") return typed;
  return { ...typed, value: Number(typed.value.toPrecision(15)) };
}
