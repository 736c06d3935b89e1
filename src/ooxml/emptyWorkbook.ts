import { strToU8 } from "fflate";
import { EMPTY_WORKSHEET, MINIMAL_STYLES, PART_TYPES } from "./package/minimalParts";
import { encodeAttribute } from "./xml/escape";
import { packEntry } from "./zip/packEntry";
import { writeZip } from "./zip/writeZip";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Bytes of a minimal workbook with one empty sheet, always the same. */
export function emptyWorkbook(sheetName = "Sheet1"): Uint8Array {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relationships = (inner: string) =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const parts: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        override("xl/workbook.xml", PART_TYPES.workbook) +
        override("xl/worksheets/sheet1.xml", PART_TYPES.worksheet) +
        override("xl/styles.xml", PART_TYPES.styles) +
        `</Types>`,
    ],
    ["_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
        `<sheets><sheet name="${encodeAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
          relationship("rId2", "styles", "styles.xml")
      ),
    ],
    ["xl/worksheets/sheet1.xml", EMPTY_WORKSHEET],
    ["xl/styles.xml", MINIMAL_STYLES],
  ];
  return writeZip(parts.map(([name, text]) => packEntry(name, strToU8(text))));
}
