import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Different texts in a text column, as many as a year's ledger of departments and tasks has. */
const TEXTS = 2_000;

/** `A`, `B` … `AD` of a 0-based column. */
function letters(column) {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** Every third column holds texts, the others numbers; nothing is empty, nothing is calculated. */
function rowXml(row, columns) {
  const cells = Array.from({ length: columns }, (_, column) => {
    const address = `${letters(column)}${row}`;
    return column % 3 === 0
      ? `<c r="${address}" t="s"><v>${(row * 7 + column) % TEXTS}</v></c>`
      : `<c r="${address}"><v>${(row * 31 + column * 17) % 1000}</v></c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

/** Each row adds up the amounts of its own key: B by A over the whole column, without stored results. */
function sumRowXml(row, rows) {
  const formula = `SUMIFS($B$1:$B$${rows},$A$1:$A$${rows},A${row})`;
  return `<row r="${row}"><c r="A${row}" t="s"><v>${row % 500}</v></c><c r="B${row}"><v>${row % 97}</v></c><c r="C${row}"><f>${formula}</f></c></row>`;
}

function packageOf(rowsXml) {
  const texts = Array.from({ length: TEXTS }, (_, index) => `<si><t>任务文字${index}</t></si>`);
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="${TEXTS}" uniqueCount="${TEXTS}">${texts.join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rowsXml}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)])),
    { level: 6 }
  );
}

const rowNumbers = (rows) => Array.from({ length: rows }, (_, index) => index + 1);

/** An .xlsx of texts and numbers, rows × columns. */
export function wideWorkbook(rows, columns) {
  return packageOf(
    rowNumbers(rows)
      .map((row) => rowXml(row, columns))
      .join("")
  );
}

/** An .xlsx whose column C is one SUMIFS a row over columns A (500 keys) and B. */
export function sumifsWorkbook(rows) {
  return packageOf(
    rowNumbers(rows)
      .map((row) => sumRowXml(row, rows))
      .join("")
  );
}
