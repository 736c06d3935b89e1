import type { CellValue } from "../../../src/domain/model/cellValue";
import { rankInClasses, type RankingLine } from "../../../src/domain/ranking/rankInClasses";
import {
  DEFAULT_RANKING_WEIGHTS,
  RANKING_INPUTS,
} from "../../../src/domain/ranking/rankingColumns";
import { rankingWeights } from "../../../src/domain/ranking/rankingWeights";
import { rankingWords } from "../../../src/i18n/rankingWords";
import { calculateRanking } from "../../helpers/rankingWorkbook";

const line = (className: string, name: string, marks: readonly CellValue[]): RankingLine => ({
  className,
  name,
  inputs: {
    democracy: marks[0] ?? "",
    performance: marks[1] ?? "",
    self: marks[2] ?? "",
    inspection: marks[3] ?? "",
    leader: marks[4] ?? "",
    test: marks[5] ?? "",
  },
});

const LINES = [
  // 90×20 + 80×40 + 100×5 + 85×15 + 90×15 + 70×5 = 1800+3200+500+1275+1350+350 = 8475, / 100
  line("科长", "张三", [90, 80, 100, 85, 90, 70]),
  // Without 自评 and 测试: 95×20 + 85×40 + 80×15 + 90×15 = 1900+3400+1200+1350 = 7850, / 90
  line("科长", "李四", [95, 85, "", 80, 90, "缺考"]),
  // All 84.75: tied with 张三.
  line("科长", "王五", [84.75, 84.75, 84.75, 84.75, 84.75, 84.75]),
  // 120 is out of range and does not count: 60×20 / 20
  line("科长", "赵六", [60, 120]),
  line("科员", "孙七", [70]),
  line("科员", "周八", []),
];
const EXPECTED = [
  [100, 84.75, 2, true],
  [90, 87.22, 1, false],
  [100, 84.75, 2, true],
  [20, 60, 4, false],
  [20, 70, 1, false],
  [0, undefined, undefined, false],
];

test("weighted totals and competition ranks within each class", () => {
  const results = rankInClasses(LINES, DEFAULT_RANKING_WEIGHTS);
  expect(
    results.map(({ weightInForce, total, rank, isTied }) => [weightInForce, total, rank, isTied])
  ).toEqual(EXPECTED);
});

test("a weight below 0, in words or in error weighs nothing", () => {
  const weights: readonly CellValue[] = [20, -40, "五", "#N/A", 15, ""];
  const lines = [line("科长", "张三", [90, 80, 100, 85, 60, 70])];
  // (90 × 20 + 60 × 15) / 35 = 2700 / 35 = 77.142…
  const typed = rankingWeights(RANKING_INPUTS.map((_, at) => ["", weights[at] ?? ""]));
  expect(rankInClasses(lines, typed)).toMatchObject([{ weightInForce: 35, total: 77.14 }]);
  const words = rankingWords("zh-CN");
  const [cells] = calculateRanking({ kind: "person", lines, weights, words });
  expect(cells).toMatchObject({ weightInForce: 35, total: 77.14, rank: 1 });
});

test("the formulas show the same, with ties named and what is missing beside it", () => {
  const cells = calculateRanking({
    kind: "person",
    lines: LINES,
    weights: RANKING_INPUTS.map((input) => DEFAULT_RANKING_WEIGHTS[input]),
    words: rankingWords("zh-CN"),
  });
  expect(cells.map(({ total, rank, note }) => [total, rank, note])).toEqual([
    [84.75, "并列第2", ""],
    [87.22, 1, "缺自我评价、分类测试，权重分给其余各项"],
    [84.75, "并列第2", ""],
    [60, 4, "缺业绩考核、自我评价、专项考察、分管领导评定、分类测试，权重分给其余各项"],
    [70, 1, "缺业绩考核、自我评价、专项考察、分管领导评定、分类测试，权重分给其余各项"],
    ["", "", "还没有打分"],
  ]);
});
