import { strToU8, zipSync } from "fflate";
import { emptyWorkbook } from "../../src/ooxml/emptyWorkbook";
import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import { PackageError, type PackageErrorCode } from "../../src/ooxml/types";
import { tinyParts, zipParts } from "./support/buildPackage";

const PLAIN = { sheets: { 表: "<sheetData/>" } };
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function withPart(name: string, text: string): Uint8Array {
  return zipParts({ ...tinyParts(PLAIN), [name]: text });
}

function corrupted(): Uint8Array {
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(tinyParts(PLAIN)).map(([name, text]) => [name, strToU8(text)])
    ),
    { level: 0 }
  );
  // One letter of the stored workbook part is changed: its checksum no longer holds.
  const at = Buffer.from(bytes).indexOf("<workbook");
  bytes[at + 1] = 0x57;
  return bytes;
}

function bomb(): Uint8Array {
  const zeros = new Uint8Array(120_000_000);
  const parts = Object.entries(tinyParts(PLAIN)).map(([name, text]) => [name, strToU8(text)]);
  return zipSync({ ...Object.fromEntries(parts), "xl/media/zeros.bin": zeros }, { level: 9 });
}

function manyEntries(): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (let index = 0; index <= 10_000; index++) parts[`x/${index}`] = new Uint8Array(0);
  return zipSync(parts);
}

test.each<[string, () => Uint8Array, PackageErrorCode]>([
  ["text", () => strToU8("序号,任务\n1,甲"), "textFile"],
  ["a text in UTF-16", () => new Uint8Array([0xff, 0xfe, ...utf16("序号\t任务")]), "textFile"],
  ["a web page", () => strToU8("\ufeff <html xmlns:x='urn:x'><table></table></html>"), "webPage"],
  [
    "a spreadsheet of Excel 2003 in XML",
    () =>
      strToU8(
        `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`
      ),
    "spreadsheetXml",
  ],
  ["nothing", () => new Uint8Array(0), "emptyFile"],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "notAZip"],
  [
    "a compound file with an encrypted package",
    () => new Uint8Array([...CFB, ...utf16("EncryptedPackage")]),
    "encrypted",
  ],
  ["an .xls workbook", () => new Uint8Array([...CFB, ...utf16("Workbook")]), "oldBinaryFormat"],
  ["a bare BIFF stream", () => new Uint8Array([9, 8, 16, 0, 0, 6]), "oldBinaryFormat"],
  [
    "an .ods document",
    () =>
      zipParts({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "<a/>",
      }),
    "openDocument",
  ],
  [
    "a text document",
    () => withPart("xl/workbook.xml", "<w:document xmlns:w='urn:w'/>"),
    "otherFormat",
  ],
  [
    "a binary workbook",
    () =>
      withPart(
        "_rels/.rels",
        `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`
      ),
    "corrupt",
  ],
  ["a zip cut short", () => emptyWorkbook().slice(0, 700), "corrupt"],
  ["a wrong checksum", corrupted, "corrupt"],
  [
    "a sheet that is not well formed",
    () => withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData></worksheet>"),
    "corrupt",
  ],
  [
    "a sheet with a cell left open",
    () =>
      withPart(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row r='1'><c r='A1'></row></sheetData></worksheet>"
      ),
    "corrupt",
  ],
  [
    "a missing sheet part",
    () => {
      const parts = tinyParts(PLAIN);
      delete parts["xl/worksheets/sheet1.xml"];
      return zipParts(parts);
    },
    "corrupt",
  ],
  [
    "a document type",
    () => withPart("xl/workbook.xml", `<!DOCTYPE a [<!ENTITY b "c">]><workbook/>`),
    "xmlEntities",
  ],
  ["a path that leaves the package", () => withPart("../outside.xml", "<a/>"), "unsafePath"],
  ["an absolute path", () => withPart("/etc/passwd", "<a/>"), "unsafePath"],
  [
    "a path with back slashes that leaves it",
    () => withPart("xl\\..\\..\\a.xml", "<a/>"),
    "unsafePath",
  ],
  ["two parts of one name", () => withPart("XL/Workbook.xml", "<a/>"), "repeatedPart"],
  ["too many entries", manyEntries, "tooManyEntries"],
  ["a zip bomb", bomb, "zipBomb"],
  [
    "a part that is nearly nothing but spaces",
    () => withPart("xl/worksheets/sheet1.xml", `<worksheet>${" ".repeat(11_000_000)}</worksheet>`),
    "zipBomb",
  ],
])("refuses %s", (_what, make, code) => {
  let thrown: unknown;
  try {
    openWorkbookPackage(make());
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(PackageError);
  expect((thrown as PackageError).code).toBe(code);
});

test("an empty workbook has one sheet and nothing in it", () => {
  const book = openWorkbookPackage(emptyWorkbook("台账"));
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["台账"]);
  expect(book.sheets[0]?.usedArea(false)).toBeUndefined();
  expect(book.touchedParts()).toEqual([]);
});

test("the same empty workbook comes out every time", () => {
  expect(emptyWorkbook()).toEqual(emptyWorkbook());
});
