import * as fc from "fast-check";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import { groupExplainer } from "../../../src/domain/explain/explainGroup";
import type { ExplainedMember } from "../../../src/domain/explain/groupExplanation";
import { cellText } from "../../../src/domain/scoring/cellText";
import { NO_EXTRAS, type GroupExtras } from "../../../src/domain/scoring/groupExtras";
import { groupNameOf } from "../../../src/domain/scoring/groupNameOf";
import type { LedgerRecord } from "../../../src/domain/scoring/ledgerRecord";
import { scoreRow } from "../../../src/domain/scoring/scoreRow";
import { scoringSettings, type ScoringSettings } from "../../../src/domain/scoring/scoringSettings";
import { describeNotice } from "../../../src/i18n/describeNotice";
import { words } from "../../../src/i18n/zhCN/words";
import { generatedLedger } from "../../helpers/ledgerArbitraries";

const kinds = words.deadlineKinds;
const AS_OF = daySerial(2026, 6, 30);
const settings = scoringSettings({ year: 2026 });

function given(
  records: readonly LedgerRecord[],
  extras: GroupExtras = NO_EXTRAS,
  by: {
    readonly settings: ScoringSettings;
    readonly asOf: number;
    readonly kinds: typeof kinds;
  } = {
    settings,
    asOf: AS_OF,
    kinds,
  }
) {
  const rows = records.map((record, position): ExplainedMember => ({
    position,
    record,
    name: groupNameOf(record, "department"),
    written: cellText(record, "leadDepartment"),
    category: cellText(record, "category"),
    row: scoreRow(record, by.settings, by.asOf, by.kinds),
  }));
  return { rows, extras, ...by };
}

const row = (leadDepartment: string, done2: number, points: number, category = "") => ({
  task: "甲",
  leadDepartment,
  deadline: AS_OF,
  plan1: 0,
  done2,
  points,
  ...(category === "" ? {} : { category }),
});

test("a quarter is 100 less what each row lacks, by its share of the points", () => {
  const { explain } = groupExplainer(
    given([row("甲科", 0.4, 3), row("甲科", 1, 2), row("乙科", 1, 1)])
  );
  const { quarters, steps, score } = explain("甲科")!;
  // (40 × 3 + 100 × 2) ÷ 5 = 64; the first row lacks 60 of 100 on 3 of 5 points: 36.
  expect(quarters[1]).toMatchObject({ score: 64, ratedCount: 2, weight: 5 });
  expect(quarters[1]!.losses).toMatchObject([{ position: 0, score: 40, weight: 3, lost: 36 }]);
  expect(quarters[1]!.losses[0]!.steps.map(({ id }) => id)).toEqual(["quarter.progress"]);
  expect(score.total).toBe(64);
  expect(
    steps.map(({ id, params }) => describeNotice("zh-CN", { id: `explain.${id}`, params }))
  ).toEqual(["台账得分：（64×25）÷（25）＝64分", "总分64分", "在2个中排第2"]);
});

test("with category weights a row counts within its category", () => {
  const extras: GroupExtras = {
    ...NO_EXTRAS,
    categories: [
      { category: "重点", weight: 60 },
      { category: "日常", weight: 40 },
      { category: "共性", weight: 0 },
    ],
  };
  const rows = [
    row("甲科", 0.5, 1, "重点"),
    row("甲科", 0.9, 3, "日常"),
    row("甲科", 0, 9, "其他"),
  ];
  const { quarters } = groupExplainer(given(rows, extras)).explain("甲科")!;
  // 50 × 0.6 + 90 × 0.4 = 66; the third row's category has no weight.
  expect(quarters[1]).toMatchObject({
    score: 66,
    ratedCount: 2,
    categories: [
      { category: "重点", weight: 60, mean: 50 },
      { category: "日常", weight: 40, mean: 90 },
    ],
  });
  expect(quarters[1]!.losses.map(({ position, lost }) => [position, Math.round(lost)])).toEqual([
    [0, 30],
    [1, 4],
  ]);
});

test("ties, bonus, penalties and the appraisal are named; who has no rated row gets neither total nor rank", () => {
  const extras: GroupExtras = {
    categories: [],
    appraisals: new Map([["甲科", 80]]),
    entries: new Map([["乙科", { bonus: 3, penalty: 1 }]]),
  };
  const rows = [row("甲科", 1, 1), row("乙科", 0.92, 1), row("丙科", 1, 0)];
  const { explain } = groupExplainer(given(rows, extras));
  const ids = (name: string) => explain(name)!.steps.map(({ id }) => id);
  // 甲科 100 × 0.7 + 80 × 0.3 = 94; 乙科 92 + 3 − 1 = 94.
  expect(ids("甲科")).toEqual(["group.mean", "group.appraisal", "group.total", "group.rankTied"]);
  expect(ids("乙科")).toEqual([
    "group.mean",
    "group.bonus",
    "group.penalty",
    "group.total",
    "group.rankTied",
  ]);
  expect(ids("丙科")).toEqual(["group.unrated"]);
  expect(explain("丁科")).toBeUndefined();
});

test("the losses of any group sum to what its quarters lack of 100", () => {
  fc.assert(
    fc.property(generatedLedger, ({ input, asOf }) => {
      const by = {
        settings: scoringSettings(input.settings),
        asOf,
        kinds: input.words.deadlineKinds,
      };
      const { groups, explain } = groupExplainer(given(input.records, NO_EXTRAS, by));
      for (const { name } of groups) {
        for (const { score, losses } of explain(name)!.quarters) {
          const lost = losses.reduce((sum, loss) => sum + loss.lost, 0);
          if (score === undefined) expect(losses).toEqual([]);
          else expect(Math.abs(100 - lost - score)).toBeLessThan(0.0051);
        }
      }
    })
  );
});
