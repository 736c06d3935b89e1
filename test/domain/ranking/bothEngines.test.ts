import * as fc from "fast-check";
import type { CellValue } from "../../../src/domain/model/cellValue";
import { rankInClasses } from "../../../src/domain/ranking/rankInClasses";
import { rankingCells } from "../../../src/domain/ranking/rankingCells";
import { RANKING_INPUTS, RANKING_KINDS } from "../../../src/domain/ranking/rankingColumns";
import { rankingWeights } from "../../../src/domain/ranking/rankingWeights";
import { rankingWords } from "../../../src/i18n/rankingWords";
import { workbookWords } from "../../../src/i18n/workbookWords";
import { cellDifferences } from "../../helpers/cellDifferences";
import { calculateRanking, type RankingWorkbookInput } from "../../helpers/rankingWorkbook";

const mark = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 170, max: 200 }).map((n): CellValue => n / 2) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(0, 100, 100.01, -0.5, "") },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("85", "优秀", " ", true, "#N/A", 1 / 3) }
);
const className = fc.constantFrom<CellValue>("甲", "甲*", "A", "a", "<5", "=", 5, "5", "", "#REF!");
const name = fc.constantFrom<CellValue>("张三", "李*", "~", "", " ", "#N/A", 7);
const weight = fc.constantFrom<CellValue>(20, 40, 5, 33.3, 0, "", -5, "三十", "#N/A");

const ranking: fc.Arbitrary<RankingWorkbookInput> = fc
  .tuple(
    fc.constantFrom(...RANKING_KINDS),
    fc.array(fc.tuple(className, name, fc.tuple(mark, mark, mark, mark, mark, mark)), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.tuple(weight, weight, weight, weight, weight, weight),
    fc.constantFrom("zh-CN" as const, "en-US" as const)
  )
  .map(([kind, rows, weights, language]) => ({
    kind,
    lines: rows.map(([ofClass, named, marks]) => ({
      className: ofClass,
      name: named,
      inputs: {
        democracy: marks[0],
        performance: marks[1],
        self: marks[2],
        inspection: marks[3],
        leader: marks[4],
        test: marks[5],
      },
    })),
    weights,
    words: rankingWords(language),
  }));

test("totals, ranks within classes and remarks are the same in TypeScript and in the formulas", () => {
  fc.assert(
    fc.property(ranking, (input) => {
      const weights = rankingWeights(RANKING_INPUTS.map((_, at) => ["", input.weights[at] ?? ""]));
      const { rankTied } = workbookWords("zh-CN");
      const results = rankInClasses(input.lines, weights);
      const differing = calculateRanking(input).flatMap((cells, row) =>
        cellDifferences(
          `line ${row}`,
          rankingCells(input.lines[row]!, results[row]!, weights, input.words, rankTied),
          cells
        )
      );
      expect(differing).toEqual([]);
    }),
    { numRuns: 150 }
  );
});
