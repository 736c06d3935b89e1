import * as fc from "fast-check";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import { explainRow } from "../../../src/domain/explain/explainRow";
import type { ExplanationStep } from "../../../src/domain/explain/explanation";
import { EXPLANATION_IDS } from "../../../src/domain/explain/explanation";
import { ifCompletedOn } from "../../../src/domain/explain/ifCompletedOn";
import type { LedgerRecord } from "../../../src/domain/scoring/ledgerRecord";
import { scoreRow } from "../../../src/domain/scoring/scoreRow";
import { scoringSettings } from "../../../src/domain/scoring/scoringSettings";
import { describeNotice } from "../../../src/i18n/describeNotice";
import { isMessageId } from "../../../src/i18n/formatMessage";
import { words } from "../../../src/i18n/zhCN/words";
import { generatedLedger } from "../../helpers/ledgerArbitraries";

const kinds = words.deadlineKinds;
const standard = scoringSettings({ year: 2026 });

const sentences = (steps: readonly ExplanationStep[]): readonly string[] =>
  steps.map(({ id, params }) => describeNotice("zh-CN", { id: `explain.${id}`, params }));

const sum = (steps: readonly ExplanationStep[]): number =>
  steps.reduce((total, { points }) => total + (points ?? 0), 0);

test("every kind of step has its sentence", () => {
  expect(EXPLANATION_IDS.filter((id) => !isMessageId(`explain.${id}`))).toEqual([]);
});

describe("a row due 18 June, 40 % reported, never completed, read on 30 June", () => {
  const record: LedgerRecord = {
    task: "修订考核办法",
    deadline: daySerial(2026, 6, 18),
    done1: 0.3,
    done2: 0.4,
    plan1: 0.25,
  };
  const explained = explainRow(record, standard, daySerial(2026, 6, 30), kinds)!;

  it("is overdue by 12 days", () => {
    expect(sentences(explained.due)).toEqual(["应完成日2026年6月18日，按完成时限"]);
    expect(sentences(explained.statusSteps)).toEqual([
      "应于2026年6月18日完成，到2026年6月30日还没有完成日期，逾期12天",
    ]);
  });
  it("scores 100 in the first quarter and 100 × 40 ÷ 100 − 12 × 0.5 = 34 in the second", () => {
    expect(explained.quarters.map(({ score }) => score)).toEqual([100, 34, undefined, undefined]);
    expect(sentences(explained.quarters[1]!.steps)).toEqual([
      "应达100%：本季末前已到应完成日2026年6月18日",
      "已达40%：“二季完成”填报",
      "进度分：100×40%÷100%，最多100，得40分",
      "本季逾期12天，每天扣0.5分，扣6分",
    ]);
    expect(sentences(explained.quarters[2]!.steps)).toEqual([
      "季末2026年9月30日还没有到（截止日2026年6月30日），不计分",
    ]);
  });
  it("has (100 + 34) ÷ 2 = 67 for the year", () => {
    expect(explained.scoreYear).toBe(67);
    expect(sentences(explained.yearSteps)).toEqual([
      "各季得分按权重平均：（100×25＋34×25）÷（25＋25）＝67分",
    ]);
  });
  it("would have 100 × 100 ÷ 100 − 5 × 0.5 = 97.5 in the second, were it completed on 23 June", () => {
    const then = ifCompletedOn(record, daySerial(2026, 6, 23), standard, explained.asOf, kinds)!;
    expect(then.quarters[1]!.score).toBe(97.5);
    expect(then.status).toBe("doneLate");
    expect(record.completedDate).toBeUndefined();
  });
  it("is read at the end of the quarter in which it would be completed", () => {
    const then = ifCompletedOn(record, daySerial(2026, 8, 7), standard, explained.asOf, kinds)!;
    expect(then.asOf).toBe(daySerial(2026, 9, 30));
    // 30 June to 7 August: 38 days at 0.5 = 19, below the cap of 20.
    expect(then.quarters[2]!.score).toBe(81);
  });
});

test.each<[LedgerRecord, readonly string[]]>([
  [
    { extendedTo: daySerial(2026, 8, 1) },
    ["应完成日2026年6月18日，按完成时限", "延期至2026年8月1日没有写延期原因，不计延期"],
  ],
  [
    { extendedTo: daySerial(2026, 8, 1), extensionReason: "汛期", extensionApproved: "" },
    ["应完成日2026年6月18日，按完成时限", "延期至2026年8月1日没有批准日期，不计延期"],
  ],
  [
    {
      extendedTo: daySerial(2026, 8, 1),
      extensionReason: "汛期",
      extensionApproved: daySerial(2026, 6, 20),
    },
    [
      "应完成日2026年6月18日，按完成时限",
      "延期至2026年8月1日在2026年6月20日才批准，晚于原时限2026年6月18日，不计延期",
    ],
  ],
  [
    {
      extendedTo: daySerial(2026, 8, 1),
      extensionReason: "汛期",
      extensionApproved: daySerial(2026, 6, 1),
    },
    ["应完成日延至2026年8月1日：原时限2026年6月18日，2026年6月1日批准，原因“汛期”"],
  ],
  [
    // Approved on the last day, in the afternoon.
    {
      extendedTo: daySerial(2026, 8, 1),
      extensionReason: "汛期",
      extensionApproved: daySerial(2026, 6, 18) + 0.7,
    },
    ["应完成日延至2026年8月1日：原时限2026年6月18日，2026年6月18日批准，原因“汛期”"],
  ],
  [
    { extendedTo: daySerial(2026, 8, 1), extensionReason: "汛期" },
    ["应完成日延至2026年8月1日：原时限2026年6月18日，原因“汛期”，表里没有批准日期列"],
  ],
  [
    {
      extendedTo: daySerial(2026, 6, 18),
      extensionReason: "汛期",
      extensionApproved: daySerial(2026, 6, 1),
    },
    ["应完成日2026年6月18日，按完成时限", "延期至2026年6月18日不晚于原时限2026年6月18日，不计延期"],
  ],
  [
    {
      extendedTo: "8月底",
      extensionReason: "汛期",
      extensionApproved: daySerial(2026, 6, 1),
    },
    ["应完成日2026年6月18日，按完成时限", "延期至写着“8月底”，不是日期，不计延期"],
  ],
])("says whether an extension counts: %j", (extension, expected) => {
  const record = { task: "甲", deadline: daySerial(2026, 6, 18), ...extension };
  expect(sentences(explainRow(record, standard, daySerial(2026, 6, 30), kinds)!.due)).toEqual(
    expected
  );
});

test("若于…完成 between the old and the extended date is in time; without a reason it is 12 days late", () => {
  const extended: LedgerRecord = {
    task: "甲",
    deadline: daySerial(2026, 6, 18),
    extendedTo: daySerial(2026, 7, 31),
    extensionReason: "汛期",
  };
  const then = (record: LedgerRecord) =>
    ifCompletedOn(record, daySerial(2026, 6, 30), standard, daySerial(2026, 6, 20), kinds)!;
  expect(then(extended).status).toBe("doneOnTime");
  // Due after 30 June and nothing planned before: not rated in the second quarter.
  expect(then(extended).quarters[1]!.score).toBeUndefined();
  const late = then({ ...extended, extensionReason: "" });
  // 100 − 12 × 0.5
  expect([late.status, late.quarters[1]!.score]).toEqual(["doneLate", 94]);
});

test.each([
  // 0.5 of 5 points is the 10 % that are allowed, 0.6 is more.
  [0.5, "year.bonus", 10],
  [0.6, "year.bonusCapped", 10],
] as const)("a bonus of %d of 5 points: %s", (bonus, id, points) => {
  const record = {
    task: "甲",
    deadline: daySerial(2026, 6, 30),
    done2: 1,
    points: 5,
    bonus,
    bonusReason: "表彰",
  };
  const { yearSteps } = explainRow(record, standard, daySerial(2026, 6, 30), kinds)!;
  expect(yearSteps.slice(1)).toMatchObject([{ id, points }]);
});

test("the steps of any row sum to its scores, and its due date is the one explained", () => {
  fc.assert(
    fc.property(generatedLedger, ({ input, asOf }) => {
      const settings = scoringSettings(input.settings);
      const { deadlineKinds } = input.words;
      for (const record of input.records) {
        const explained = explainRow(record, settings, asOf, deadlineKinds);
        const row = scoreRow(record, settings, asOf, deadlineKinds);
        expect(explained === undefined).toBe(!row.isRecord);
        if (explained === undefined) continue;
        for (const { quarter, score, steps } of explained.quarters) {
          expect(score).toBe(row.scores[quarter]);
          expect(steps.length).toBeGreaterThan(0);
          if (score !== undefined) expect(Math.abs(sum(steps) - score)).toBeLessThan(0.0051);
        }
        if (row.scoreYear !== undefined)
          expect(Math.abs(sum(explained.yearSteps) - row.scoreYear)).toBeLessThan(0.0101);
        const due = explained.due[0]!.params;
        expect(due.date ?? due.due).toBe(row.dueDate);
        expect(sentences(explained.statusSteps).join("")).not.toContain("{");
      }
    })
  );
});
