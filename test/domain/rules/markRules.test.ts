import type { CellValue } from "../../../src/domain/model/cellValue";
import type { MarkGrid } from "../../../src/domain/rules/markGrid";
import type { OwnTablesToCheck } from "../../../src/domain/rules/ownLines";
import { LANGUAGES } from "../../../src/i18n/languages";
import { describeFinding } from "../../../src/i18n/describeFinding";
import { findingsOf, shown } from "./ruleHarness";

const NOTHING: OwnTablesToCheck = { scores: [], statusWords: [], lightWords: [] };

const grid = (
  raters: MarkGrid["raters"],
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[]
): MarkGrid => ({
  lines: { sheetName: "科室互评", rowIndex: 3, columnIndex: 0, rows },
  nameColumn: 0,
  columns: headings.map((heading, at) => ({ at: at + 1, heading })),
  raters,
});

/** Findings as `rule cell {params}`, the sheet left out. */
const found = (own: Partial<OwnTablesToCheck>): readonly string[] =>
  findingsOf({}, { own: { ...NOTHING, ...own } }).map((finding) => {
    const { sheet, ...params } = finding.params;
    expect(sheet === undefined || finding.at.sheetName === sheet).toBe(true);
    return [shown(finding), ...Object.values(params)].join(" ");
  });

test.each([
  {
    reason: "marks out of range, text and errors",
    marks: grid(
      "anyone",
      ["群众1", "群众2"],
      [
        ["组织科", 101, "优秀"],
        ["干部科", -1, "#N/A"],
        ["人才科", 0, 100],
      ]
    ),
    expected: [
      "markNotCounted B4 组织科 群众1 101",
      "markNotCounted C4 组织科 群众2 优秀",
      "markNotCounted B5 干部科 群众1 -1",
      "markNotCounted C5 干部科 群众2 #N/A",
    ],
  },
  {
    reason: "a rater who left one out; columns that nobody uses are no matter",
    marks: grid(
      "anyone",
      ["群众1", "群众2", "群众3"],
      [
        ["组织科", 90, "", ""],
        ["干部科", "", "", ""],
        ["", "", 80, ""],
      ]
    ),
    expected: ["markMissing B5 干部科 群众1"],
  },
  {
    reason: "units among themselves: own marks, blanks on the diagonal, one that has not handed in",
    marks: grid(
      "units",
      ["组织科", "干部科", "Office"],
      [
        ["组织科", 95, 90, ""],
        ["干部科", 80, "", ""],
        ["OFFICE", 85, 70, ""],
      ]
    ),
    expected: ["ownMark B4 组织科 95", "raterSilent D4 Office"],
  },
  {
    reason: "nothing filled in at all",
    marks: grid(
      "units",
      ["组织科", "干部科"],
      [
        ["组织科", "", ""],
        ["干部科", "", ""],
      ]
    ),
    expected: ["itemWithoutMarks B4"],
  },
  {
    reason: "inputs of a ranking that has not begun",
    marks: grid("inputs", ["民主测评", "自我评价"], [["张三", "", ""]]),
    expected: [],
  },
])("$reason", ({ marks, expected }) => {
  expect(found({ marks: [marks] })).toEqual(expected);
});

test("a department without a line in 测评, however it is written", () => {
  expect(found({ appraised: ["干部科", "组织科"] })).toEqual([]);
  expect(found({ appraised: ["干部科"] })).toEqual(["unitNotAppraised B5 组织科"]);
  expect(found({})).toEqual([]);
});

test("weights of 分类排位", () => {
  const lines = (weights: readonly CellValue[]) => ({
    sheetName: "分类排位",
    rowIndex: 3,
    columnIndex: 15,
    rows: weights.map((weight, at) => [`项目${at + 1}`, weight, ""]),
  });
  expect(found({ rankWeights: [lines([20, 40, 5, 15, 15, 5])] })).toEqual([]);
  expect(found({ rankWeights: [lines([20, "四十", -5, "", 80, 0])] })).toEqual([
    "rankWeightInvalid Q5 项目2 四十",
    "rankWeightInvalid Q6 项目3 -5",
  ]);
  expect(found({ rankWeights: [lines([20, 40])] })).toEqual(["rankWeightsSum Q4 60"]);
});

test.each(LANGUAGES)(
  "every finding has its sentence in %s, with sheet and cell before it",
  (language) => {
    const marks = grid(
      "units",
      ["组织科", "干部科", "办公室"],
      [
        ["组织科", 95, 900, ""],
        ["干部科", "", "", ""],
        ["办公室", 70, 70, ""],
      ]
    );
    const rankWeights = [
      { sheetName: "分类排位", rowIndex: 3, columnIndex: 0, rows: [["a", "b"]] },
    ];
    const findings = findingsOf({}, { own: { ...NOTHING, marks: [marks], rankWeights } });
    const sentences = findings.map((finding) => describeFinding(language, finding));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      ...["markNotCounted", "ownMark", "markMissing", "raterSilent"],
      ...["rankWeightInvalid", "rankWeightsSum"],
    ]);
    for (const [at, sentence] of sentences.entries()) {
      expect(sentence).not.toContain(findings[at]?.ruleId);
      expect(sentence).not.toMatch(/\{\w+\}/);
      expect(sentence).toMatch(/^(?:科室互评|分类排位)![A-Z]\d+ /);
    }
  }
);
