// Reads what stands in a file's XML, with no library between: a 0 must stay a 0 and a blank a blank.
import fs from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { columnNumber } from "./address.mjs";
import { attributesOf, decodeText, elementsOf } from "./xml.mjs";

function sharedStringsOf(parts) {
  const part = parts["xl/sharedStrings.xml"];
  return part ? elementsOf(strFromU8(part), "si").map(({ inner }) => textOf(inner)) : [];
}

/** Text of a string item or inline string; phonetic hints are no part of it. */
function textOf(xml) {
  const spoken = elementsOf(xml, "rPh").map(({ outer }) => outer);
  const plain = spoken.reduce((rest, outer) => rest.replace(outer, ""), xml);
  return elementsOf(plain, "t")
    .map(({ inner }) => decodeText(inner))
    .join("");
}

/** A number, text, truth value, error text or null. */
function valueOf(attributes, inner, sharedStrings) {
  const stored = elementsOf(inner, "v")[0]?.inner;
  if (attributes.t === "inlineStr") return textOf(inner) || null;
  if (stored === undefined) return null;
  if (attributes.t === "s") return sharedStrings[Number(stored)] || null;
  if (attributes.t === "b") return stored === "1";
  if (attributes.t === "str" || attributes.t === "e") return decodeText(stored) || null;
  return Number(stored);
}

const isOn = (flag) => flag === "1" || flag === "true";

function hiddenColumnsOf(xml) {
  const hidden = elementsOf(xml, "col").filter(({ attributes }) => isOn(attributes.hidden));
  return hidden.flatMap(({ attributes: { min, max } }) =>
    // Some programs write formats out to the last column of the sheet.
    Array.from({ length: Math.min(Number(max), 1000) - Number(min) + 1 }, (_, i) => Number(min) + i)
  );
}

function readSheet(sheet, xml, sharedStrings) {
  const cells = new Map();
  const hiddenRows = new Set();
  let [rowCount, columnCount, formulaCount] = [0, 0, 0];
  for (const row of elementsOf(xml, "row")) {
    const rowNumber = Number(row.attributes.r);
    if (isOn(row.attributes.hidden)) hiddenRows.add(rowNumber);
    for (const { attributes, inner } of elementsOf(row.inner, "c")) {
      if (elementsOf(inner, "f").length > 0) formulaCount++;
      const value = valueOf(attributes, inner, sharedStrings);
      if (value === null) continue;
      cells.set(attributes.r, value);
      rowCount = Math.max(rowCount, rowNumber);
      columnCount = Math.max(columnCount, columnNumber(attributes.r));
    }
  }
  const hiddenColumns = new Set(hiddenColumnsOf(xml));
  return { ...sheet, cells, formulaCount, rowCount, columnCount, hiddenRows, hiddenColumns };
}

/**
 * The sheets of an .xlsx in tab order: name, `visible`, the stored values by address (`cells`), extent,
 * number of formulas, hidden rows and columns counted from 1. Throws for parts that are not where the
 * relations say.
 */
export function readSheets(file) {
  const parts = unzipSync(new Uint8Array(fs.readFileSync(file)));
  const partText = (name) => strFromU8(parts[name]);
  const sharedStrings = sharedStringsOf(parts);
  const targets = new Map(
    elementsOf(partText("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes.Id,
      attributes.Target.replace(/^\/xl\//, ""),
    ])
  );
  return elementsOf(partText("xl/workbook.xml"), "sheet").map(({ outer, attributes }) => {
    const relation = attributesOf(outer)["r:id"];
    const sheet = { name: decodeText(attributes.name), visible: !/hidden/i.test(attributes.state) };
    return readSheet(sheet, partText(`xl/${targets.get(relation)}`), sharedStrings);
  });
}
