import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { tinyWorkbook } from "../../ooxml/support/buildPackage";

const rule = (type: string, attributes: string, formula: string): string =>
  `<conditionalFormatting sqref="A1:A9"><cfRule type="${type}" priority="1" ${attributes}>` +
  `<formula>${formula}</formula></cfRule></conditionalFormatting>`;

test.each([
  ["containsText", 'operator="containsText" text="滞后"', "X", "Contains", "滞后"],
  ["notContainsText", 'operator="notContains" text="完成"', "X", "NotContains", "完成"],
  ["beginsWith", 'operator="beginsWith" text="未"', "X", "BeginsWith", "未"],
  ["endsWith", 'operator="endsWith" text="中"', "X", "EndsWith", "中"],
  [
    "containsText",
    "",
    "NOT(ISERROR(SEARCH(&quot;说&quot;&quot;了&quot;,A1)))",
    "Contains",
    '说"了',
  ],
])("a rule %s %s is read with its text", async (type, attributes, formula, operator, text) => {
  const sheet = `<sheetData/>${rule(type, attributes, formula)}`;
  openTestWorkbook(tinyWorkbook({ sheets: { 表: sheet } }));
  await Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
    rules.load("items/type,items/textComparisonOrNullObject/rule,items/customOrNullObject/id");
    await context.sync();
    const [found] = rules.items;
    expect(found?.type).toBe("ContainsText");
    expect(found?.textComparisonOrNullObject.rule).toEqual({ operator, text });
    expect(found?.customOrNullObject.isNullObject).toBe(true);
  });
});

test("a rule of another kind has no text", async () => {
  const sheet = `<sheetData/>${rule("expression", "", "A1&gt;1")}`;
  openTestWorkbook(tinyWorkbook({ sheets: { 表: sheet } }));
  await Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
    rules.load("items/textComparisonOrNullObject/rule");
    await context.sync();
    expect(rules.items[0]?.textComparisonOrNullObject.isNullObject).toBe(true);
  });
});
