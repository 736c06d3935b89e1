import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** What a tiny workbook is made of; every text is the inside of its part. */
export interface TinyWorkbook {
  /** Inside of each worksheet, by sheet name in tab order. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `<si>` elements; undefined = no shared strings part. */
  readonly strings?: string;
  /** Inside of the styles part. */
  readonly styles?: string;
  /** Inside of the workbook part after `<sheets>`, e.g. defined names. */
  readonly afterSheets?: string;
  /** Inside of the workbook part before `<sheets>`, e.g. bookViews. */
  readonly beforeSheets?: string;
  /** More parts by name, whole. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Inside of further relationships parts by source part. */
  readonly relationships?: Readonly<Record<string, string>>;
  /** `<Override>` elements of the further parts. */
  readonly overrides?: string;
  /** `<Relationship>` elements of the package besides the workbook. */
  readonly packageRelationships?: string;
  /** `<Relationship>` elements of the workbook besides its sheets, strings and styles. */
  readonly workbookRelationships?: string;
}

export const PLAIN_STYLES =
  `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`;

/** One relationship element; the type is an office document kind such as `table`. */
export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

/** Names and texts of the parts of a tiny workbook. */
export function tinyParts(book: TinyWorkbook): Record<string, string> {
  const names = Object.keys(book.sheets);
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${SHEET}.${type}+xml"/>`;
  const listed = names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}` +
      names
        .map((_name, index) => override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet"))
        .join("") +
      override("xl/styles.xml", "styles") +
      (book.strings === undefined ? "" : override("xl/sharedStrings.xml", "sharedStrings")) +
      `${book.overrides ?? ""}</Types>`,
    "_rels/.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "officeDocument", "xl/workbook.xml")}${book.packageRelationships ?? ""}</Relationships>`,
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.beforeSheets ?? ""}<sheets>${listed}</sheets>${book.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      names
        .map((_name, index) =>
          relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)
        )
        .join("") +
      relationship("rId90", "styles", "styles.xml") +
      (book.strings === undefined
        ? ""
        : relationship("rId91", "sharedStrings", "sharedStrings.xml")) +
      `${book.workbookRelationships ?? ""}</Relationships>`,
    "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}">${book.styles ?? PLAIN_STYLES}</styleSheet>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.sheets[name]}</worksheet>`;
  });
  if (book.strings !== undefined) {
    const entries = book.strings.split(/<si[\s/>]/).length - 1;
    parts["xl/sharedStrings.xml"] =
      `${DECLARATION}<sst xmlns="${MAIN}" count="${entries}" uniqueCount="${entries}">${book.strings}</sst>`;
  }
  for (const [source, inner] of Object.entries(book.relationships ?? {})) {
    const slash = source.lastIndexOf("/") + 1;
    parts[`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`] =
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  }
  return { ...parts, ...book.parts };
}

/** A zip file of parts. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  );
}

/** Bytes of a tiny workbook. */
export function tinyWorkbook(book: TinyWorkbook): Uint8Array {
  return zipParts(tinyParts(book));
}

/** Texts of a package's parts by name. */
export function partTexts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)])
  );
}

/** Text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  const text = partTexts(bytes)[name];
  if (text === undefined) throw new Error(`no part ${name}`);
  return text;
}
