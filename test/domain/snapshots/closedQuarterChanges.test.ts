import { daySerial } from "../../../src/domain/calendar/daySerial";
import type { LedgerRecord } from "../../../src/domain/scoring/ledgerRecord";
import { closedQuarterChanges } from "../../../src/domain/snapshots/closedQuarterChanges";

const ITEM: LedgerRecord = {
  rowKey: "AAAAAAAA",
  task: "完善考核办法",
  leadDepartment: "组织一科",
  points: 5,
  deadline: daySerial(2026, 6, 30),
  plan1: 0.25,
  done1: 0.2,
  plan2: 1,
  done2: "",
  completedDate: "",
  score1: 80,
};

interface Live {
  readonly record: LedgerRecord;
  readonly score1?: number;
}

function changes(records: readonly LedgerRecord[], live: readonly Live[]) {
  return closedQuarterChanges(
    { quarter: 1, records },
    live.map(({ record, score1 }, at) => ({
      rowIndex: 10 + at,
      record,
      scores: [score1, undefined, undefined, undefined],
    }))
  ).map(({ kind, rowIndex, field, from, to, scoreThen, scoreNow, rows }) => [
    ...[kind, rowIndex, field, from, to, scoreThen, scoreNow, rows],
  ]);
}

test("what is reported for later quarters is no change", () => {
  const later = { ...ITEM, done2: 0.6, completedDate: daySerial(2026, 5, 10) };
  expect(changes([ITEM], [{ record: later, score1: 80 }])).toEqual([]);
});

test("a report of the quarter that was raised afterwards, with the score then and now", () => {
  expect(changes([ITEM], [{ record: { ...ITEM, done1: 0.25 }, score1: 100 }])).toEqual([
    ["changed", 10, "done1", 0.2, 0.25, 80, 100, 1],
  ]);
});

test("points and lead are told although the row's score stays", () => {
  const record = { ...ITEM, points: 10, leadDepartment: "干部科" };
  expect(changes([ITEM], [{ record, score1: 80 }])).toEqual([
    ["changed", 10, "leadDepartment", "组织一科", "干部科", 80, 80, 1],
    ["changed", 10, "points", 5, 10, 80, 80, 1],
  ]);
});

test("points and lead of a row that is not rated then or now decide nothing", () => {
  const { score1, ...unrated } = ITEM;
  expect(score1).toBe(80);
  const record = { ...unrated, points: 10, leadDepartment: "干部科" };
  expect(changes([unrated], [{ record }])).toEqual([]);
});

test("a category is told where categories have weights", () => {
  const then = { ...ITEM, category: "重点工作" };
  const now = { ...then, category: "日常工作" };
  const live = [{ rowIndex: 10, record: now, scores: [80, undefined, undefined, undefined] }];
  const found = (categoriesCount: boolean) =>
    closedQuarterChanges({ quarter: 1, records: [then], categoriesCount }, live);
  expect(found(true).map(({ field, from, to }) => [field, from, to])).toEqual([
    ["category", "重点工作", "日常工作"],
  ]);
  expect(found(false)).toEqual([]);
});

test("a deadline is told only where it moves the score of the quarter", () => {
  const record = { ...ITEM, deadline: daySerial(2026, 3, 1) };
  expect(changes([ITEM], [{ record, score1: 80 }])).toEqual([]);
  expect(changes([ITEM], [{ record, score1: 0 }])).toEqual([
    ["changed", 10, "deadline", ITEM.deadline, record.deadline, 80, 0, 1],
  ]);
});

test.each([
  ["deadline", daySerial(2026, 3, 1)],
  ["deadlineKind", "长期"],
  ["extendedTo", daySerial(2026, 7, 31)],
  ["extensionReason", "补写的原因"],
  ["extensionApproved", daySerial(2026, 3, 1)],
  ["startDate", daySerial(2026, 4, 1)],
  ["completedDate", daySerial(2026, 3, 31)],
] as const)(
  "%s written after the quarter was closed is told where it moves the score",
  (field, to) => {
    const from = field === "deadline" ? ITEM.deadline : "";
    const then = { ...ITEM, [field]: from };
    const record = { ...ITEM, [field]: to };
    expect(changes([then], [{ record, score1: 80 }])).toEqual([]);
    expect(changes([then], [{ record, score1: 90 }])).toEqual([
      ["changed", 10, field, from, to, 80, 90, 1],
    ]);
  }
);

test("a setting that moves every score is told once, with the number of rows", () => {
  const second = { ...ITEM, rowKey: "BBBBBBBB" };
  const live = [
    { record: ITEM, score1: 70 },
    { record: second, score1: 70 },
  ];
  expect(changes([ITEM, second], live)).toEqual([["rules", 10, undefined, "", "", 80, 70, 2]]);
});

test("rows that came or went are told where they are rated in the quarter", () => {
  const added = { ...ITEM, rowKey: "BBBBBBBB" };
  expect(changes([ITEM], [{ record: added, score1: 60 }])).toEqual([
    ["added", 10, undefined, "", "", undefined, 60, 1],
    ["dropped", undefined, undefined, "", "", 80, undefined, 1],
  ]);
  const unrated = { ...ITEM, score1: "" };
  expect(changes([unrated], [{ record: added }])).toEqual([]);
});

test("a copied row that shares its key counts as added", () => {
  expect(
    changes(
      [ITEM],
      [
        { record: ITEM, score1: 80 },
        { record: ITEM, score1: 80 },
      ]
    )
  ).toEqual([["added", 11, undefined, "", "", undefined, 80, 1]]);
});

test("a column that the snapshot lacks tells nothing", () => {
  const wide = { ...ITEM, plan1: 0.5, startDate: daySerial(2026, 2, 1) };
  expect(changes([ITEM], [{ record: wide, score1: 70 }])).toEqual([
    ["changed", 10, "plan1", 0.25, 0.5, 80, 70, 1],
  ]);
});
