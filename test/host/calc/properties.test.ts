import fc from "fast-check";
import type { CalcValue } from "../../../src/host/calc/types";
import { memoryWorkbook, type MemoryWorkbook, type TestCell } from "./helpers/memoryWorkbook";

const SIZE = 6;
const OPERATORS = ["+", "-", "*", "/", "&", "=", "<", ">="] as const;
const LITERALS = fc.constantFrom("1", "0", "2.5", '"x"', '""', '"3"', "TRUE", "#N/A");

/** References to the rows 1 to `lastRow`, with and without dollar signs. */
function cellsDownTo(lastRow: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(..."ABCDEF"),
      fc.integer({ min: 1, max: lastRow }),
      fc.constantFrom("", "$"),
      fc.constantFrom("", "$")
    )
    .map(([letter, row, rowSign, columnSign]) => `${columnSign}${letter}${rowSign}${row}`);
}

/** Formula texts of some depth over the rows 1 to `lastRow`; only OFFSET may look elsewhere. */
function formulasDownTo(lastRow: number): fc.Arbitrary<string> {
  const cell = cellsDownTo(lastRow);
  const range = fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`);
  return fc.letrec<{ part: string }>((tie) => {
    const part = tie("part");
    return {
      part: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        LITERALS,
        cell,
        range.map((area) => `SUM(${area})`),
        fc.tuple(range, part).map(([area, value]) => `COUNTIF(${area},${value})`),
        fc.tuple(range, part, range).map(([a, value, b]) => `SUMIF(${a},${value},${b})`),
        fc.tuple(part, part).map(([down, right]) => `OFFSET(A1,${down},${right})`),
        fc.tuple(part, fc.constantFrom(...OPERATORS), part).map((parts) => `(${parts.join("")})`),
        fc.tuple(part, part, part).map(([test, yes, no]) => `IF(${test},${yes},${no})`),
        fc.tuple(part, part).map(([value, other]) => `IFERROR(${value},${other})`),
        fc.tuple(part, range).map(([value, area]) => `MATCH(${value},${area},0)`),
        fc.tuple(range, range).map(([a, b]) => `SUMPRODUCT(${a},${b})`)
      ),
    };
  }).part;
}

/** A cell of the row at `row`; its formulas look at the rows above. */
function inputsOf(row: number): fc.Arbitrary<TestCell> {
  const literals = fc.oneof(
    fc.integer({ min: -3, max: 5 }).map((value): TestCell => value),
    fc.constantFrom<TestCell>("x", "", "3", true, null)
  );
  return row === 0
    ? literals
    : fc.oneof(
        literals,
        formulasDownTo(row).map((formula): TestCell => `=${formula}`)
      );
}

const INPUTS = Array.from({ length: SIZE }, (_, row) => inputsOf(row));
const SHEETS = fc.tuple(
  ...INPUTS.map((input) => fc.array(input, { minLength: SIZE, maxLength: SIZE }))
);
const EDITS = fc.array(
  fc
    .integer({ min: 0, max: SIZE - 1 })
    .chain((row) =>
      fc.tuple(
        fc.constant(row),
        fc.integer({ min: 0, max: SIZE - 1 }),
        INPUTS[row] as fc.Arbitrary<TestCell>
      )
    ),
  { minLength: 1, maxLength: 6 }
);

function allValues(book: MemoryWorkbook): readonly CalcValue[] {
  return Array.from({ length: SIZE * SIZE }, (_, index) =>
    book.value("D", Math.floor(index / SIZE), index % SIZE)
  );
}

test("recalculating after edits gives what calculating everything gives", () => {
  let compared = 0;
  fc.assert(
    fc.property(SHEETS, EDITS, (rows, edits) => {
      const book = memoryWorkbook({ D: rows });
      book.calculator.rebuild(true);
      book.calculator.recalculate();
      const edited = rows.map((row) => [...row]);
      for (const [row, column, cell] of edits) {
        book.write("D", row, column, cell);
        book.calculator.recalculate();
        (edited[row] as TestCell[])[column] = cell;
      }
      const fresh = memoryWorkbook({ D: edited });
      fresh.calculator.rebuild(true);
      const { circular } = fresh.calculator.recalculate();
      // In circles (OFFSET makes some) Excel's own answer depends on where it begins.
      if (circular.length === 0) {
        compared += 1;
        expect(allValues(book)).toEqual(allValues(fresh));
        expect(book.calculator.recalculate().circular).toEqual([]);
      }
    }),
    { numRuns: 200 }
  );
  expect(compared).toBeGreaterThan(80);
});

test("formula texts made of any pieces never throw", () => {
  const pieces = fc.constantFrom(
    "SUM(",
    "IF(",
    "_xlfn.XLOOKUP(",
    "LET(x,",
    "INDIRECT(",
    "TEXT(",
    ")",
    ",",
    "A1",
    "$B$2:C3",
    "A:A",
    "1:1",
    "台账[[#This Row],[x]]",
    "[@x]",
    "'a b'!A1",
    "#REF!",
    '"',
    '"文"',
    "1E5",
    "+",
    "-",
    "%",
    "&",
    " ",
    "{1,2;3,4}",
    "{",
    "@",
    "#",
    "LAMBDA(x,x)",
    "TODAY()"
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const book = memoryWorkbook({
        D: [
          [`=${parts.join("")}`, 1],
          [2, "x"],
        ],
      });
      book.calculator.rebuild(true);
      book.calculator.recalculate();
      expect(book.value("D", 0, 0)).not.toBeUndefined();
    }),
    { numRuns: 500 }
  );
});

test("any text as a formula, and functions with any few arguments, never throw", () => {
  const names = fc.constantFrom(
    ...[
      "ROUND",
      "MID",
      "REPT",
      "DATE",
      "EDATE",
      "WORKDAY",
      "NETWORKDAYS",
      "TEXT",
      "INDEX",
      "OFFSET",
    ],
    ...["SUBTOTAL", "AGGREGATE", "VLOOKUP", "LOOKUP", "RANK", "LARGE", "SUBSTITUTE", "DATEDIF"],
    ...["FILTER", "SORT", "UNIQUE", "SEQUENCE", "PERCENTILE", "BASE", "YEARFRAC", "NPV", "FIND"],
    ...[
      "CHOOSE",
      "SWITCH",
      "IFS",
      "SUMIFS",
      "MMULT",
      "CONVERT",
      "XIRR",
      "CHAR",
      "ADDRESS",
      "WEEKNUM",
    ]
  );
  const argument = fc.constantFrom(
    "-1",
    "0",
    "1",
    "1E9",
    '"x"',
    '""',
    "A1:B2",
    "A1",
    "",
    "{1,2}",
    "TRUE",
    "1/0"
  );
  const calls = fc
    .tuple(names, fc.array(argument, { maxLength: 5 }))
    .map(([name, values]) => `${name}(${values.join(",")})`);
  fc.assert(
    fc.property(fc.oneof(calls, fc.string({ maxLength: 30, unit: "grapheme" })), (formula) => {
      const book = memoryWorkbook({
        D: [
          [1, 2],
          ["x", null],
          [null, `=${formula}`],
        ],
      });
      book.calculator.rebuild(true);
      book.calculator.recalculate();
      expect(book.value("D", 2, 1)).not.toBeUndefined();
    }),
    { numRuns: 500 }
  );
});
