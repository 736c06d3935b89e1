import { appraisalCells, markCells } from "../../../src/domain/appraisal/appraisalLines";
import { itemWeights } from "../../../src/domain/appraisal/itemWeights";
import { markSummary } from "../../../src/domain/appraisal/markSummary";
import { markTable } from "../../../src/domain/appraisal/markTable";
import { appraisalWords } from "../../../src/i18n/appraisalWords";
import { calculateAppraisal } from "../../helpers/appraisalWorkbook";

const WORDS = appraisalWords("zh-CN");

test.each([
  // (90 + 80 + 70 + 85 + 95) / 5 = 420 / 5
  { marks: [90, 80, 70, 85, 95], count: 5, highest: 95, lowest: 70, mean: 84 },
  // Six: 100 and 40 go, (90 + 80 + 70 + 85) / 4 = 325 / 4
  { marks: [90, 100, 80, 70, 40, 85], count: 6, highest: 100, lowest: 40, mean: 81.25 },
  // One of the two highest goes: (95 + 80 + 81 + 82) / 4 = 338 / 4
  { marks: [95, 95, 80, 81, 82, 60], count: 6, highest: 95, lowest: 60, mean: 84.5 },
  // 101, -1, text and a blank do not count: (60 + 70) / 2
  { marks: [101, 60, -1, "90", "", 70], count: 2, highest: 70, lowest: 60, mean: 65 },
  // 250 / 3 = 83.333…
  { marks: [80, 85, 85], count: 3, highest: 85, lowest: 80, mean: 83.33 },
  // Beside an error no mean is told before the error is mended.
  { marks: [80, "#N/A", 90], count: 2, highest: undefined, lowest: undefined, mean: undefined },
  { marks: ["", "优秀", 1000], count: 0, highest: undefined, lowest: undefined, mean: undefined },
])("marks $marks: mean $mean", ({ marks, ...figures }) => {
  const raters = marks.map((_, at) => `评${at + 1}`);
  expect(markSummary("组织科", raters, marks)).toEqual({ ...figures, own: undefined });
});

test("科室互评: the mark that a unit gave itself counts neither as a mark nor as the highest", () => {
  const units = ["组织科", "干部科", "人才科", "办公室", "党建科", "研究室", "老干科"];
  // Without its own 100: 98 and 60 go of six, (80 + 82 + 84 + 86) / 4 = 332 / 4.
  expect(markSummary("组织科", units, [100, 98, 80, 82, 84, 86, 60])).toEqual({
    count: 6,
    highest: 98,
    lowest: 60,
    mean: 83,
    own: 100,
  });
});

test("a unit's score by 20, 30, 30, 20; a missing item gives its weight to the rest", () => {
  const line = (item: "survey" | "mass" | "leader", marks: readonly number[]) =>
    markTable(
      item,
      ["单位", ...marks.map(String), "a", "b", "c", "d"],
      [["组织科", ...marks]],
      WORDS
    );
  const tables = {
    survey: line("survey", [80, 90]),
    mass: line("mass", [90]),
    leader: line("leader", [95, 96]),
  };
  // (85 × 20 + 90 × 30 + 95.5 × 30) / 80 = (1700 + 2700 + 2865) / 80 = 7265 / 80 = 90.8125
  const cells = appraisalCells("组织科", tables, itemWeights({}), WORDS);
  expect(cells).toEqual({
    unit: "组织科",
    survey: 85,
    mass: 90,
    leader: 95.5,
    peer: "",
    score: 90.81,
    note: "缺科室互评，权重分给其余各项",
    criterion: "=组织科",
  });
  const calculated = calculateAppraisal({
    units: ["组织科", "干部科"],
    tables: Object.values(tables).concat(
      markTable("peer", ["单位", "甲", ..."abcdef"], [["甲", ""]], WORDS)
    ),
    settings: {},
    words: WORDS,
  });
  expect(calculated.lines[0]).toEqual(cells);
  expect(calculated.lines[1]).toMatchObject({ score: "", note: "还没有评分" });
});

test("an item whose weight is below 0 weighs nothing; blank and text mean the default", () => {
  const line = (item: "survey" | "mass", mark: number) =>
    markTable(item, ["单位", "甲", "a", "b", "c", "d"], [["组织科", mark]], WORDS);
  const peer = markTable("peer", ["单位", "甲", ..."abcdef"], [["甲", ""]], WORDS);
  const leader = markTable("leader", ["单位", "甲", ..."abcd"], [["甲", ""]], WORDS);
  const settings = { appraisalSurvey: -50, appraisalMass: "三十", appraisalLeader: "" };
  const tables = { survey: line("survey", 40), mass: line("mass", 90) };
  // (40 × 0 + 90 × 30) / 30
  const expected = {
    survey: 40,
    mass: 90,
    score: 90,
    note: "缺领导评价、科室互评，权重分给其余各项",
  };
  expect(appraisalCells("组织科", tables, itemWeights(settings), WORDS)).toMatchObject(expected);
  const calculated = calculateAppraisal({
    units: ["组织科"],
    tables: [tables.survey, tables.mass, leader, peer],
    settings,
    words: WORDS,
  });
  expect(calculated.lines[0]).toMatchObject(expected);
});

test("columns inserted between the raters count", () => {
  const table = markTable(
    "mass",
    ["单位", "群众1", "代表", "群众2", "a", "b", "c", "d"],
    [["组织科", 80, 90, 100, 0, 0, 0, 0]],
    WORDS
  );
  expect(table.raters).toEqual(["群众1", "代表", "群众2"]);
  expect(markCells(table, table.lines[0]!)).toEqual({
    count: 3,
    highest: 100,
    lowest: 80,
    mean: 90,
  });
});
