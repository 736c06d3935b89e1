const FONT = { name: "宋体", size: 11, family: 3, charset: 134 };

const INSTRUCTIONS = [
  "填报说明",
  "一、本清单根据县委常委会2026年工作要点和部务会分工编制，共6类60项，总分100分。",
  "二、“责任单位”写明牵头科室和配合科室；只写一个科室的，该科室即为牵头科室。",
  "三、“完成时限”按部务会确定的表述填写，需要调整的，由分管领导签字后报办公室。",
  "四、“完成情况”写到哪一步、什么时候完成、还差什么，不写空话。",
  "五、每季度末前3个工作日报办公室，部务会通报，结果作为科室年度考核的依据。",
];

const CONTACTS = [
  ["科室", "联络员", "内线电话", "办公地点"],
  ["办公室", "刘洋", "8017", "县委大院2号楼301"],
  ["组织一科", "王芳", "8021", "县委大院2号楼305"],
  ["组织二科", "李文博", "8022", "县委大院2号楼306"],
  ["干部科", "张建华", "8031", "县委大院2号楼402"],
  ["干部监督科", "赵敏", "8033", "县委大院2号楼404"],
  ["干部教育科", "吴晓东", "8035", "县委大院2号楼405"],
  ["人才科", "徐丽娟", "8041", "县委大院2号楼408"],
  ["公务员科", "黄志强", "8051", "县委大院2号楼410"],
  ["老干部科", "马玉兰", "8061", "老干部活动中心201"],
  ["党员教育中心", "郭晓峰", "8071", "县委党校1号楼203"],
];

/** A sheet of plain sentences: nothing on it may be taken for a table. */
export function addInstructionsSheet(workbook) {
  const sheet = workbook.addWorksheet("说明");
  sheet.getColumn(1).width = 100;
  INSTRUCTIONS.forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.font = index === 0 ? { ...FONT, size: 16, bold: true } : FONT;
    cell.alignment = { wrapText: true, vertical: "middle" };
    sheet.getRow(index + 1).height = index === 0 ? 30 : 22;
  });
}

/** A small list that is a table but no task ledger; it begins at B3. */
export function addContactsSheet(workbook) {
  const sheet = workbook.addWorksheet("科室联络员");
  sheet.getCell("B1").value = "各科室联络员名单";
  sheet.getCell("B1").font = { ...FONT, size: 14, bold: true };
  CONTACTS.forEach((cells, rowIndex) => {
    cells.forEach((text, columnIndex) => {
      const cell = sheet.getCell(rowIndex + 3, columnIndex + 2);
      cell.value = text;
      cell.font = { ...FONT, bold: rowIndex === 0 };
      const line = { style: "thin" };
      cell.border = { top: line, left: line, bottom: line, right: line };
    });
  });
  for (const [column, width] of [4, 14, 10, 10, 24].entries()) {
    sheet.getColumn(column + 1).width = width;
  }
}
