import { buildColumnFormula } from "../../../src/domain/formulas/buildColumnFormula";
import { derivedNames } from "../../../src/domain/formulas/derivedNames";
import { formulaColumnsFor } from "../../../src/domain/formulas/formulaColumnsFor";
import { formulaInputs } from "../../../src/domain/formulas/formulaInputs";
import type { FieldHeadings, FieldId, FormulaField } from "../../../src/domain/model/fields";
import { FIELDS, FIELD_IDS } from "../../../src/domain/model/fields";
import { SETTING_IDS, settingName } from "../../../src/domain/model/settings";
import { words } from "../../../src/i18n/zhCN/words";

const FORMULA_FIELDS = FIELD_IDS.filter(
  (field): field is FormulaField => FIELDS[field].source === "formula"
);

/** Every heading is the field's own id, so that a formula tells which fields it reads. */
const ID_HEADINGS: FieldHeadings = Object.fromEntries(FIELD_IDS.map((field) => [field, field]));

function formulaOf(field: FormulaField, headings: FieldHeadings = ID_HEADINGS): string {
  return buildColumnFormula(field, { tableName: "tblLedger", headings, words });
}

function fieldsRead(formula: string): readonly string[] {
  return [...formula.matchAll(/\[\[#This Row\],\[(\w+)\]\]/g)].map((match) => match[1]!);
}

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(FORMULA_FIELDS)("%s", (field) => {
  const read = new Set(fieldsRead(formulaOf(field)));
  const withProject = fieldsRead(formulaOf(field, { ...ID_HEADINGS, task: undefined } as never));

  test("reads exactly the inputs it names", () => {
    expect([...new Set([...read, ...withProject])].sort()).toEqual(
      [...formulaInputs(field)].sort()
    );
  });

  test("reads this row only, no whole column of the ledger", () => {
    expect(formulaOf(field)).not.toMatch(/tblLedger\[(?!\[#This Row\])/);
  });

  test("uses the agreed names and functions of Excel 2013 only", () => {
    const allowed = new Set([
      ...derivedNames(words).map(({ name }) => name),
      ...SETTING_IDS.map(settingName),
      ...["IF", "AND", "OR", "NOT", "IFERROR", "ISNUMBER", "N", "TRIM", "INT", "MIN", "MAX"],
      ...["ROUND", "CHOOSE", "INDEX", "MATCH", "COUNT", "LEFT", "TRUE", "FALSE"],
    ]);
    const bare = withoutTexts(formulaOf(field)).replace(/tbl\w+\[(?:\[[^\]]*\],?)*[^\]]*\]/g, "");
    const used = bare.match(/[A-Za-z]\w*/g) ?? [];
    expect(used.filter((word) => !allowed.has(word))).toEqual([]);
  });
});

test("a field without a column leaves no reference behind", () => {
  const headings: FieldHeadings = { task: "任务", deadline: "时限" };
  const missing = FORMULA_FIELDS.map((field) => formulaOf(field, headings)).filter((formula) =>
    formula.includes("undefined")
  );
  expect(missing).toEqual([]);
  expect(formulaOf("dueDate", headings)).toBe(
    '=IF(OR(IFERROR(TRIM(tblLedger[[#This Row],[任务]]),"")="",NOT(ISNUMBER(tblLedger[[#This Row],[时限]]))),"",INT(tblLedger[[#This Row],[时限]]))'
  );
});

test("special characters of a heading are escaped", () => {
  const headings: FieldHeadings = { status: "状态[a]#'@" };
  expect(formulaOf("light", headings)).toContain("tblLedger[[#This Row],[状态'[a']'#'''@]]");
});

test("formulas stay far below Excel's 8192 characters with the default headings", () => {
  const lengths = FORMULA_FIELDS.map((field) => formulaOf(field, words.headings).length);
  expect(Math.max(...lengths)).toBeLessThan(3000);
});

test.each(["colour", "score"] as const)(
  "%s: every column follows the columns it reads",
  (action) => {
    const columns = formulaColumnsFor(action);
    const isFormula = (field: FieldId): field is FormulaField => FIELDS[field].source === "formula";
    const early = columns.filter((field, index) =>
      formulaInputs(field)
        .filter(isFormula)
        .some((input) => !columns.slice(0, index).includes(input))
    );
    expect(early).toEqual([]);
  }
);

test("scoring takes every formula column, colouring none of the scores", () => {
  expect([...formulaColumnsFor("score")].sort()).toEqual([...FORMULA_FIELDS].sort());
  expect(
    formulaColumnsFor("colour").filter((field) => /score|bonus|points|penalty/i.test(field))
  ).toEqual([]);
});
