import { validationPart } from "../../../src/actions/newYear/validationPart";
import type { ValidationLook } from "../../../src/excel/read/look/sheetLook";

const AREA = { rowIndex: 5, columnIndex: 2, rowCount: 4, columnCount: 1 };
const look = (rule: ValidationLook["rule"]): ValidationLook => ({
  rule,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "请选" },
  errorAlert: { showAlert: true, title: "错", message: "", style: "Warning" },
});

test("a drop-down with its words and messages", () => {
  const list = { inCellDropDown: true, source: '已完成,进行"中"' };
  expect(validationPart(look({ list }), AREA)).toEqual({
    areas: [AREA],
    type: "list",
    formula1: '"已完成,进行""中"""',
    allowBlank: true,
    inCellDropDown: true,
    errorStyle: "warning",
    showErrorMessage: true,
    errorTitle: "错",
    showInputMessage: true,
    prompt: "请选",
  });
});

test("a whole number of at most 100", () => {
  const wholeNumber = { formula1: 100, operator: "LessThanOrEqualTo" } as const;
  const part = validationPart(look({ wholeNumber }), AREA);
  expect([part?.type, part?.operator, part?.formula1]).toEqual(["whole", "lessThanOrEqual", "100"]);
});

test.each([
  ["a list on the same sheet", { list: { inCellDropDown: true, source: "=$P$1:$P$9" } }, true],
  ["a list on another sheet", { list: { inCellDropDown: true, source: "=附表!$A$1:$A$9" } }, false],
  ["a named list", { list: { inCellDropDown: true, source: "=科室名单" } }, false],
  ["nothing", {}, false],
])("%s", (_case, rule, isKept) => {
  expect(validationPart(look(rule), AREA) !== undefined).toBe(isKept);
});
