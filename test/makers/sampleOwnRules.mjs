import { FIRST_ROW, columnNumber } from "./sampleColumns.mjs";

/** What the clerk has set up already and must find again: a rule, a list, two painted cells. */
export function addOwnRules(sheet, rowCount) {
  const letter = sheet.getColumn(columnNumber("status")).letter;
  const area = `${letter}${FIRST_ROW}:${letter}${FIRST_ROW + rowCount - 1}`;
  sheet.addConditionalFormatting({
    ref: area,
    rules: [
      {
        type: "containsText",
        operator: "containsText",
        text: "滞后",
        priority: 1,
        style: { font: { bold: true, color: { argb: "FFC00000" } } },
      },
    ],
  });
  // One range: set cell by cell, exceljs writes overlapping ones.
  sheet.dataValidations.add(area, {
    type: "list",
    allowBlank: true,
    formulae: ['"已完成,进行中,未启动,滞后"'],
  });
  const yellow = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  sheet.getCell(FIRST_ROW + 1, columnNumber("task")).fill = yellow;
  sheet.getCell(FIRST_ROW + 1, columnNumber("remarks")).fill = yellow;
}
