import { strToU8, zipSync, type Zippable } from "fflate";
import { DECLARATION, tinyParts, zipParts } from "../../../ooxml/support/buildPackage";

/** A file that must be refused: its name, its bytes, the code of the refusal. */
export type BadFile = readonly [name: string, make: () => Uint8Array, code: string];

const PLAIN = { sheets: { 表: "<sheetData/>" } };
/** Compound File Binary signature ([MS-CFB] 2.2). */
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SPREADSHEET_2003 = `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`;
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const OUTSIDE = `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;

const utf16 = (text: string): number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);

/** A compound file that names these streams. */
const compound = (...streams: readonly string[]): Uint8Array =>
  new Uint8Array([
    ...CFB,
    ...new Array<number>(504).fill(0),
    ...streams.flatMap((name) => [...utf16(name), 0, 0]),
  ]);

const withParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipParts({ ...tinyParts(PLAIN), ...parts });

function withoutPart(name: string): Uint8Array {
  return zipParts(
    Object.fromEntries(Object.entries(tinyParts(PLAIN)).filter(([part]) => part !== name))
  );
}

/** A workbook with another entry beside its parts. */
function withEntry(name: string, bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(tinyParts(PLAIN)).map(([part, text]) => [part, strToU8(text)]);
  return zipSync({ ...(Object.fromEntries(parts) as Zippable), [name]: [bytes, { level: 1 }] });
}

function manyEntries(): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (let index = 0; index <= 10_000; index += 1) parts[`x/${index}`] = new Uint8Array(0);
  return zipSync(parts);
}

/** Changes bytes of every central directory record (APPNOTE 4.3.12), `at` counted from its signature. */
function patchedDirectory(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (
    let index = copy.indexOf("PK\x01\x02");
    index >= 0;
    index = copy.indexOf("PK\x01\x02", index + 4)
  ) {
    copy.writeUInt32LE(value, index + at);
  }
  return new Uint8Array(copy);
}

const binaryWorkbook = (): Uint8Array =>
  zipParts({
    "[Content_Types].xml": `<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>`,
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
    "xl/workbook.bin": "",
  });

/** Every kind of file that cannot be opened, by a name that somebody would give it. */
export const BAD_FILES: readonly BadFile[] = [
  ["空.xlsx", () => new Uint8Array(0), "emptyFile"],
  ["名单.csv", () => strToU8("序号,任务\r\n1,甲\r\n"), "textFile"],
  [
    "GBK名单.xls",
    () => new Uint8Array([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0x31, 0x0d, 0x0a]),
    "textFile",
  ],
  ["unicode.txt", () => new Uint8Array([0xff, 0xfe, ...utf16("序号\t任务")]), "textFile"],
  [
    "导出.xls",
    () => strToU8(`\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table/></html>`),
    "webPage",
  ],
  ["表格.html.xlsx", () => strToU8("\ufeff<TABLE><tr><td>1</td></tr></TABLE>"), "webPage"],
  ["2003.xml", () => strToU8(SPREADSHEET_2003), "spreadsheetXml"],
  ["加密.xlsx", () => compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["权限.xlsx", () => compound("\u0006DataSpaces", "EncryptedPackage"), "encrypted"],
  ["旧.xls", () => compound("Root Entry", "Workbook"), "oldBinaryFormat"],
  ["改名.xlsx", () => compound("Root Entry", "Book"), "oldBinaryFormat"],
  ["很旧.xls", () => new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0]), "oldBinaryFormat"],
  ["金山.et", () => compound("Root Entry", "Workbook"), "wpsFormat"],
  ["二进制.xlsb", binaryWorkbook, "binaryWorkbook"],
  [
    "开放.ods",
    () =>
      zipParts({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "<a/>",
        "META-INF/manifest.xml": "<a/>",
      }),
    "openDocument",
  ],
  ["压缩包.xlsx", () => zipParts({ "readme.txt": "x" }), "otherFormat"],
  [
    "文档.docx",
    () => withParts({ "xl/workbook.xml": `<w:document xmlns:w="urn:w"/>` }),
    "otherFormat",
  ],
  ["图片.xlsx", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "notAZip"],
  ["截断.xlsx", () => zipParts(tinyParts(PLAIN)).slice(0, 900), "corrupt"],
  ["校验.xlsx", () => patchedDirectory(zipParts(tinyParts(PLAIN)), 16, 0x12345678), "corrupt"],
  ["偏移.xlsx", () => patchedDirectory(zipParts(tinyParts(PLAIN)), 42, 0x00ffffff), "corrupt"],
  ["缺主部件.xlsx", () => withoutPart("xl/workbook.xml"), "corrupt"],
  ["缺关系.xlsx", () => withoutPart("_rels/.rels"), "corrupt"],
  ["缺表.xlsx", () => withoutPart("xl/worksheets/sheet1.xml"), "corrupt"],
  [
    "坏XML.xlsx",
    () => withParts({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }),
    "corrupt",
  ],
  [
    "比例炸弹.xlsx",
    () => withEntry("xl/worksheets/sheet9.xml", new Uint8Array(20_000_000)),
    "zipBomb",
  ],
  ["总量炸弹.xlsx", () => patchedDirectory(zipParts(tinyParts(PLAIN)), 24, 0x7fffffff), "zipBomb"],
  ["部件炸弹.xlsx", manyEntries, "tooManyEntries"],
  [
    "十亿笑.xlsx",
    () => withParts({ "xl/workbook.xml": `${DECLARATION}${LAUGHS}<workbook/>` }),
    "xmlEntities",
  ],
  [
    "外部实体.xlsx",
    () => withParts({ "xl/worksheets/sheet1.xml": `${OUTSIDE}<worksheet/>` }),
    "xmlEntities",
  ],
  ["上级路径.xlsx", () => withParts({ "xl/../../a.xml": "<a/>" }), "unsafePath"],
  ["绝对路径.xlsx", () => withParts({ "/etc/a.xml": "<a/>" }), "unsafePath"],
  ["盘符.xlsx", () => withParts({ "C:/a.xml": "<a/>" }), "unsafePath"],
  ["反斜杠.xlsx", () => withParts({ "xl\\..\\..\\a.xml": "<a/>" }), "unsafePath"],
  ["重名.xlsx", () => withParts({ "XL/WORKBOOK.XML": "<a/>" }), "repeatedPart"],
];
