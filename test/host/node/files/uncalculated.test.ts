import { calculationWarnings } from "../../../../src/actions/headless/calculationWarnings";
import { runFileJob } from "../../../../src/host/node/files/runFileJob";
import { tinyWorkbook } from "../../../ooxml/support/buildPackage";

/** A workbook whose A1 holds a formula with its stored result 7, and whose B1 counts on it. */
const bytes = (formula: string): Uint8Array =>
  tinyWorkbook({
    sheets: {
      台账: `<sheetData><row r="1"><c r="A1"><f>${formula}</f><v>7</v></c><c r="B1"><f>A1+1</f><v>8</v></c></row></sheetData>`,
    },
  });

const touch = (formula: string) =>
  runFileJob({
    bytes: bytes(formula),
    fileName: "a.xlsx",
    today: "2026-07-15",
    task: { kind: "touch" },
  });

test("what a file's formulas name that is not known is told with its first cell", async () => {
  const { uncalculated } = await touch("NOSUCHFUNCTION(1)");
  expect(uncalculated).toEqual({
    unknown: [{ name: "NOSUCHFUNCTION", cell: "台账!A1" }],
    circular: [],
  });
});

test("a file that can be calculated has nothing to tell", async () => {
  const { uncalculated } = await touch("3+4");
  expect(uncalculated).toEqual({ unknown: [], circular: [] });
  expect(calculationWarnings("zh-CN", uncalculated!)).toEqual([]);
});

test.each([
  ["zh-CN", "这些内容没有计算，保留文件中的原值：F (表!A1)"],
  ["en-US", "Not calculated, the saved values are kept: F (表!A1)"],
])("in %s a warning is one sentence", (locale, sentence) => {
  const found = { unknown: [{ name: "F", cell: "表!A1" }], circular: ["表!B1", "表!C1"] };
  const [unknown, circular] = calculationWarnings(locale, found);
  expect(unknown).toBe(sentence);
  expect(circular).toContain("表!B1, 表!C1");
});
