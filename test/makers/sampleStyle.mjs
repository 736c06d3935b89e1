// Fonts, lines and fills of the sample's task sheet.
const LINE = { style: "thin", color: { argb: "FF000000" } };
export const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
export const BODY_FONT = { name: "宋体", size: 10, family: 3, charset: 134 };
export const HEADER_FONT = { name: "黑体", size: 10, family: 3, charset: 134 };
export const HEADER_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
