import { fileSentence, progressLine, summaryLine } from "../../src/actions/headless/fileWords";
import { LANGUAGES } from "../../src/i18n/languages";
import type { PackageErrorCode } from "../../src/ooxml/types";

const REFUSALS: readonly PackageErrorCode[] = [
  "notAZip",
  "emptyFile",
  "textFile",
  "webPage",
  "spreadsheetXml",
  "encrypted",
  "oldBinaryFormat",
  "wpsFormat",
  "binaryWorkbook",
  "openDocument",
  "otherFormat",
  "zipBomb",
  "tooManyEntries",
  "unsafePath",
  "repeatedPart",
  "xmlEntities",
  "corrupt",
];

test.each(LANGUAGES)("every refusal of the package layer has its own sentence in %s", (locale) => {
  const sentences = REFUSALS.map((code) => fileSentence(locale, code, { file: "台账.xlsx" }));
  expect(new Set(sentences).size).toBe(REFUSALS.length);
  for (const sentence of sentences) {
    expect(sentence).toContain("台账.xlsx");
    expect(sentence).not.toMatch(/[{}]/);
  }
});

test("a code without a sentence is named in the general one", () => {
  expect(fileSentence("zh-CN", "neverHeardOf", { file: "a.xlsx" })).toBe(
    "处理“a.xlsx”时出现意外情况（neverHeardOf），没有写入，请用 Excel 打开并另存后再试，仍不行请反馈。"
  );
});

const AT = { number: 3, total: 27, file: "a.xlsx", action: "structure", count: 12 };

test.each([
  ["zh-CN", AT, "[3/27] a.xlsx … 规范成表完成，改动 12 处。"],
  ["zh-CN", { ...AT, count: 0 }, "[3/27] a.xlsx … 规范成表：没有需要改动的地方。"],
  ["zh-CN", { ...AT, action: "check", count: 0 }, "[3/27] a.xlsx … 检查完成，发现 0 个问题。"],
  ["zh-TW", { ...AT, failure: "壞了。" }, "[3/27] a.xlsx … 未處理：壞了。"],
  ["en-US", { ...AT, failure: "Broken." }, "[3/27] a.xlsx … not done: Broken."],
])("progress in %s", (locale, progress, line) => {
  expect(progressLine(locale, progress)).toBe(line);
});

test("the last line counts every file", () => {
  const summary = { total: 27, changed: 20, unchanged: 4, failed: 3, seconds: 8.5 };
  expect(summaryLine("zh-CN", summary)).toBe(
    "共 27 个文件：改动 20 个，无须改动 4 个，未处理 3 个，用时 8.5 秒。"
  );
});
