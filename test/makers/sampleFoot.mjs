import { FIRST_ROW, LAST_COLUMN, columnNumber } from "./sampleColumns.mjs";
import { BODY_FONT, BORDER, HEADER_FONT } from "./sampleStyle.mjs";

/** The total row 合计 with its formula; gives back its row number. */
export function writeTotal(sheet, tasks) {
  const rowNumber = FIRST_ROW + tasks.length;
  const points = columnNumber("points");
  const letter = sheet.getColumn(points).letter;
  for (let column = 1; column <= LAST_COLUMN; column++) {
    Object.assign(sheet.getCell(rowNumber, column), {
      font: HEADER_FONT,
      border: BORDER,
      alignment: { horizontal: "center", vertical: "middle" },
    });
  }
  sheet.mergeCells(rowNumber, 1, rowNumber, points - 1);
  sheet.getCell(rowNumber, 1).value = "合计";
  sheet.getCell(rowNumber, points).value = {
    formula: `SUM(${letter}${FIRST_ROW}:${letter}${rowNumber - 1})`,
    result: tasks.reduce((sum, task) => sum + task.points, 0),
  };
  sheet.getRow(rowNumber).height = 22;
  return rowNumber;
}

/** Notes and the signature line, which no table may swallow. */
export function writeFoot(sheet, totalRow) {
  const notes = [
    "注：1.“完成时限”有多个节点的，以最后一个节点为准；长期坚持类任务每季度末报一次进展。",
    "　　2.本表每季度末前更新一次，由责任科室填写“完成情况”，办公室汇总后报部务会。",
  ];
  notes.forEach((note, index) => {
    const rowNumber = totalRow + 1 + index;
    sheet.mergeCells(rowNumber, 1, rowNumber, LAST_COLUMN);
    const cell = sheet.getCell(rowNumber, 1);
    cell.value = note;
    cell.font = BODY_FONT;
    cell.alignment = { horizontal: "left", vertical: "middle", wrapText: true };
    sheet.getRow(rowNumber).height = 18;
  });
  const signatureRow = totalRow + notes.length + 2;
  const signatures = { 2: "填表人：陈思远", 6: "审核人：郑海涛", 10: "联系电话：8210017" };
  for (const [column, text] of Object.entries(signatures)) {
    const cell = sheet.getCell(signatureRow, Number(column));
    cell.value = text;
    cell.font = BODY_FONT;
  }
  sheet.getRow(signatureRow).height = 20;
}
