import { COLUMNS, LAST_COLUMN } from "./sampleColumns.mjs";
import { BODY_FONT, BORDER, HEADER_FILL, HEADER_FONT } from "./sampleStyle.mjs";

/** The merged title and the line with the reporting unit 填报单位 and date 填报日期. */
export function writeTitle(sheet) {
  sheet.mergeCells(1, 1, 1, LAST_COLUMN);
  const title = sheet.getCell(1, 1);
  title.value = "县委组织部2026年重点工作任务清单";
  title.font = { name: "方正小标宋简体", size: 20, family: 4, charset: 134 };
  title.alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 36;
  sheet.mergeCells(2, 1, 2, 6);
  sheet.mergeCells(2, 10, 2, LAST_COLUMN);
  sheet.getCell(2, 1).value = "填报单位：青川湾县委组织部";
  sheet.getCell(2, 10).value = "填报日期：2026年9月30日";
  sheet.getCell(2, 10).alignment = { horizontal: "right", vertical: "middle" };
  for (const column of [1, 10]) sheet.getCell(2, column).font = BODY_FONT;
  sheet.getRow(2).height = 18;
}

/** Two rows: bands above their columns, the other headings over both rows. */
export function writeHeader(sheet) {
  COLUMNS.forEach((column, index) => {
    const number = index + 1;
    if (column.band === undefined) {
      sheet.mergeCells(3, number, 4, number);
      sheet.getCell(3, number).value = column.heading;
    } else {
      if (COLUMNS[index - 1]?.band !== column.band) {
        const width = COLUMNS.filter((other) => other.band === column.band).length;
        sheet.mergeCells(3, number, 3, number + width - 1);
        sheet.getCell(3, number).value = column.band;
      }
      sheet.getCell(4, number).value = column.heading;
    }
    for (const row of [3, 4]) {
      Object.assign(sheet.getCell(row, number), {
        font: HEADER_FONT,
        fill: HEADER_FILL,
        border: BORDER,
        alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      });
    }
  });
  sheet.getRow(3).height = 20;
  sheet.getRow(4).height = 20;
}
