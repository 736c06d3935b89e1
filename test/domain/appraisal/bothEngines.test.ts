import * as fc from "fast-check";
import { APPRAISAL_ITEMS, ITEM_WEIGHTS } from "../../../src/domain/appraisal/appraisalItems";
import { appraisalCells, markCells } from "../../../src/domain/appraisal/appraisalLines";
import { itemWeights } from "../../../src/domain/appraisal/itemWeights";
import type { MarkTable } from "../../../src/domain/appraisal/markTable";
import type { CellValue } from "../../../src/domain/model/cellValue";
import { appraisalWords } from "../../../src/i18n/appraisalWords";
import { calculateAppraisal, type AppraisalInput } from "../../helpers/appraisalWorkbook";
import { cellDifferences } from "../../helpers/cellDifferences";

const UNITS = [
  "组织科",
  "干部科",
  "干部*科",
  "~人才?",
  "<5",
  "=1",
  "5",
  "Office",
  "OFFICE",
] as const;

const mark = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 200 }).map((n): CellValue => n / 2) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(0, 100, 100.01, -0.5, 1000, -3) },
  { weight: 2, arbitrary: fc.constant<CellValue>("") },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>("85", "优秀", " ", true, "#N/A", "#DIV/0!", 1 / 3),
  }
);
const unit = fc.constantFrom<CellValue>(...UNITS, "", " ", "#REF!", 7);

const marksTable = (item: MarkTable["item"]): fc.Arbitrary<MarkTable> => {
  const raters =
    item === "peer"
      ? fc.uniqueArray(fc.constantFrom(...UNITS, "7", "社会人士"), {
          minLength: 1,
          maxLength: 9,
          selector: (name) => name.toLowerCase(),
        })
      : fc
          .integer({ min: 1, max: 9 })
          .map((n) => Array.from({ length: n }, (_, at) => `评${at + 1}`));
  return raters.chain((names) =>
    fc
      .array(
        fc.record({
          unit,
          marks: fc.array(mark, { minLength: names.length, maxLength: names.length }),
        }),
        { minLength: 1, maxLength: 5 }
      )
      .map((lines) => ({ item, raters: names, lines }))
  );
};

const weight = fc.constantFrom<CellValue>("", 0, 20, 33.3, -5, "三十", "#N/A");

const appraisal: fc.Arbitrary<AppraisalInput> = fc
  .tuple(
    fc.tuple(...APPRAISAL_ITEMS.map(marksTable)),
    fc.array(unit, { minLength: 1, maxLength: 5 }),
    fc.tuple(weight, weight, weight, weight),
    fc.constantFrom("zh-CN" as const, "zh-TW" as const, "en-US" as const)
  )
  .map(([tables, units, weights, language]) => ({
    tables,
    units,
    settings: Object.fromEntries(
      APPRAISAL_ITEMS.map((item, at) => [ITEM_WEIGHTS[item], weights[at] ?? ""])
    ),
    words: appraisalWords(language),
  }));

test("marks, means and scores are the same in TypeScript and in the formulas, cell by cell", () => {
  fc.assert(
    fc.property(appraisal, (input) => {
      const theirs = calculateAppraisal(input);
      const byItem = Object.fromEntries(input.tables.map((table) => [table.item, table]));
      const weights = itemWeights(input.settings);
      const differing = [
        ...input.tables.flatMap((table, at) =>
          table.lines.flatMap((line, row) =>
            cellDifferences(
              `${table.item} ${row}`,
              markCells(table, line),
              theirs.marks[at]?.[row] ?? {}
            )
          )
        ),
        ...theirs.lines.flatMap((line, row) =>
          cellDifferences(
            `unit ${row}`,
            appraisalCells(input.units[row] ?? "", byItem, weights, input.words),
            line
          )
        ),
      ];
      expect(differing).toEqual([]);
    }),
    { numRuns: 150 }
  );
});
