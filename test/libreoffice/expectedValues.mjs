// Expected values of formulas by LibreOffice, for whoever has it (libreoffice-calc):
//   node test/libreoffice/expectedValues.mjs
// Puts every formula of test/host/calc/expected/expressions.tsv (first column) into a workbook beside the
// data of dataSheet.json, has LibreOffice calculate all of it anew and writes its answers into the second
// column as JSON. The third and fourth column stay: Excel's documented answer where it differs, and why.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { columnLetters } from "./address.mjs";
import { convertFiles, createOffice, removeOffice } from "./office.mjs";
import { readSheets } from "./readSheets.mjs";

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), "../host/calc/expected");
const TABLE = path.join(FOLDER, "expressions.tsv");
const DATA = path.join(FOLDER, "dataSheet.json");
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const escaped = (text) =>
  String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function cellXml(value, at) {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function sheetXml(rows) {
  const xml = rows.map((cells, index) => `<row r="${index + 1}">${cells.join("")}</row>`).join("");
  return `<worksheet xmlns="${MAIN}"><sheetData>${xml}</sheetData></worksheet>`;
}

/** A workbook with the data on sheet D and the formulas down column A of sheet F. */
function workbookOf(data, formulas) {
  const dataRows = data.map((row, index) =>
    row.map((value, column) => cellXml(value, `${columnLetters(column + 1)}${index + 1}`))
  );
  const formulaRows = formulas.map((formula, index) => [
    `<c r="A${index + 1}"><f>${escaped(formula)}</f></c>`,
  ]);
  const part = (name, type) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id, type, target) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inner) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("workbook", "sheet.main")}${part("sheet1", "worksheet")}${part("sheet2", "worksheet")}</Types>`
    ),
    "_rels/.rels": strToU8(relations(relation("rId1", "officeDocument", "xl/workbook.xml"))),
    "xl/_rels/workbook.xml.rels": strToU8(
      relations(
        relation("rId1", "worksheet", "sheet1.xml") + relation("rId2", "worksheet", "sheet2.xml")
      )
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="D" sheetId="1" r:id="rId1"/><sheet name="F" sheetId="2" r:id="rId2"/></sheets></workbook>`
    ),
    "xl/sheet1.xml": strToU8(sheetXml(dataRows)),
    "xl/sheet2.xml": strToU8(sheetXml(formulaRows)),
  });
}

function main() {
  const lines = fs.readFileSync(TABLE, "utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => line.split("\t"));
  const data = JSON.parse(fs.readFileSync(DATA, "utf8"));
  const office = createOffice();
  try {
    const file = path.join(office.folder, "expressions.xlsx");
    fs.writeFileSync(
      file,
      workbookOf(
        data,
        rows.map(([formula]) => formula)
      )
    );
    const [recalculated] = convertFiles(office, [file], "xlsx");
    const { cells } = readSheets(recalculated)[1];
    const table = rows.map(([formula, , ...excel], index) =>
      [formula, JSON.stringify(cells.get(`A${index + 1}`) ?? ""), ...excel].join("\t")
    );
    fs.writeFileSync(TABLE, `${table.join("\n")}\n`);
    process.stdout.write(`${table.length} formulas\n`);
  } finally {
    removeOffice(office);
  }
}

main();
