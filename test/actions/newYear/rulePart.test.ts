import { rulePart } from "../../../src/actions/newYear/rulePart";
import type { RuleLook } from "../../../src/excel/read/look/sheetLook";

const PLAIN = { numberFormat: "", fillColor: "", fontColor: "", bold: false, italic: false };
const RULE: RuleLook = {
  kind: "formula",
  operands: ["=$B7>3"],
  operator: "",
  stopIfTrue: false,
  address: "B7:B9,D7",
  format: { ...PLAIN, fillColor: "#FF0000", bold: true },
};
const text = (operator: string): RuleLook => ({
  ...RULE,
  kind: "text",
  operands: ['a"b'],
  operator,
});

test("a formula with its areas and looks", () => {
  expect(rulePart(RULE)).toEqual({
    type: "expression",
    formulas: ["$B7>3"],
    areas: [
      { rowIndex: 6, columnIndex: 1, rowCount: 3, columnCount: 1 },
      { rowIndex: 6, columnIndex: 3, rowCount: 1, columnCount: 1 },
    ],
    format: { fillColor: "#FF0000", bold: true },
    stopIfTrue: false,
  });
});

test.each([
  ["Contains", 'NOT(ISERROR(SEARCH("a""b",B7)))'],
  ["NotContains", 'ISERROR(SEARCH("a""b",B7))'],
  ["BeginsWith", 'LEFT(B7,3)="a""b"'],
  ["EndsWith", 'RIGHT(B7,3)="a""b"'],
])("a text rule %s becomes the formula %s", (operator, formula) => {
  expect(rulePart(text(operator))?.formulas).toEqual([formula]);
});

test.each([
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["Between", "between"],
])("a comparison %s is %s in a file", (operator, expected) => {
  const rule = rulePart({ ...RULE, kind: "comparison", operands: ["=1", "=2"], operator });
  expect([rule?.type, rule?.operator, rule?.formulas]).toEqual(["cellIs", expected, ["1", "2"]]);
});

test("the add-in's own names stay, other sheets and names of the office do not come along", () => {
  expect(rulePart({ ...RULE, operands: ["=AND(ShownOnce,$B7=$B6)"] })).toBeDefined();
  expect(rulePart({ ...RULE, operands: ["=$B7=LightRed"] })).toBeDefined();
  expect(rulePart({ ...RULE, operands: ["=$B7=附表!$A$1"] })).toBeUndefined();
  expect(rulePart({ ...RULE, operands: ["=$B7=科室名单"] })).toBeUndefined();
});
