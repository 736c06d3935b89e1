import fc from "fast-check";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import type { LedgerRecord } from "../../../src/domain/scoring/ledgerRecord";
import { compareRecords } from "../../../src/domain/snapshots/compareRecords";

const DUE = daySerial(2026, 6, 30);
const LATER = daySerial(2026, 9, 30);

const ITEM: LedgerRecord = {
  rowKey: "AAAAAAAA",
  task: "完善考核办法",
  leadDepartment: "组织一科",
  owner: "张建国",
  leader: "李副部长",
  points: 5,
  plan1: 0.25,
  deadline: DUE,
  deadlineText: "6月底前",
  extendedTo: "",
  extensionReason: "",
  completedDate: "",
  dueDate: DUE,
  doneNow: 0.3,
};

function shown(before: LedgerRecord[], after: LedgerRecord[]): readonly unknown[] {
  return compareRecords(before, after).map(({ kind, field, from, to, reason }) => [
    ...[kind, field ?? "", from, to, reason],
  ]);
}

const ONE_CELL: readonly (readonly [string, LedgerRecord, readonly unknown[]])[] = [
  ["nothing", {}, []],
  ["spaces around a name", { owner: " 张建国 " }, []],
  [
    "extended with a reason",
    { extendedTo: LATER, extensionReason: "上级文件未下发", dueDate: LATER },
    [["postponed", "dueDate", DUE, LATER, "上级文件未下发"]],
  ],
  [
    "a deadline typed over, a reason of another extension beside it",
    { deadline: LATER, dueDate: LATER, extensionReason: "旧的理由" },
    [["postponed", "dueDate", DUE, LATER, ""]],
  ],
  ["earlier", { dueDate: DUE - 10 }, [["broughtForward", "dueDate", DUE, DUE - 10, ""]]],
  ["no day any more", { dueDate: "" }, [["deadlineChanged", "dueDate", DUE, "", ""]]],
  ["another owner", { owner: "王芳" }, [["ownerChanged", "owner", "张建国", "王芳", ""]]],
  [
    "another lead",
    { leadDepartment: "干部科" },
    [["ownerChanged", "leadDepartment", "组织一科", "干部科", ""]],
  ],
  ["points", { points: 8 }, [["pointsChanged", "points", 5, 8, ""]]],
  ["points deleted", { points: "" }, [["pointsChanged", "points", 5, "", ""]]],
  ["plan", { plan1: 0.5 }, [["planChanged", "plan1", 0.25, 0.5, ""]]],
  [
    "wording",
    { task: "完善考核办法（修订）" },
    [["wordingChanged", "task", "完善考核办法", "完善考核办法（修订）", ""]],
  ],
  ["progress", { doneNow: 0.8 }, [["progressed", "doneNow", 0.3, 0.8, ""]]],
  ["a lower report", { doneNow: 0.1 }, [["fellBack", "doneNow", 0.3, 0.1, ""]]],
  [
    "completed, which says more than 100 %",
    { completedDate: DUE, doneNow: 1 },
    [["completed", "completedDate", "", DUE, ""]],
  ],
  [
    "two things at once",
    { owner: "王芳", points: 6 },
    [
      ["ownerChanged", "owner", "张建国", "王芳", ""],
      ["pointsChanged", "points", 5, 6, ""],
    ],
  ],
];

test.each(ONE_CELL)("%s", (_name, change, expected) => {
  expect(shown([ITEM], [{ ...ITEM, ...change }])).toEqual(expected);
});

test("a completion that was taken back", () => {
  const done = { ...ITEM, completedDate: DUE, doneNow: 1 };
  expect(shown([done], [ITEM])).toEqual([["fellBack", "completedDate", DUE, "", ""]]);
});

test("a completion whose day had not come yet on the earlier day", () => {
  const typed = { ...ITEM, completedDate: DUE };
  expect(shown([typed], [{ ...typed, doneNow: 1 }])).toEqual([
    ["completed", "doneNow", 0.3, 1, ""],
  ]);
});

test("items without a day are compared by what is written", () => {
  const standing = { ...ITEM, dueDate: "", deadlineText: "长期坚持" };
  expect(shown([standing], [{ ...standing, deadlineText: "常态化推进" }])).toEqual([
    ["deadlineChanged", "deadlineText", "长期坚持", "常态化推进", ""],
  ]);
});

test("items that came and went, whatever the order of the rows; rows without task text are none", () => {
  const other = { ...ITEM, rowKey: "BBBBBBBB", task: "换届选举" };
  const blank = { ...ITEM, rowKey: "CCCCCCCC", task: "" };
  const after = [blank, other];
  expect(compareRecords([ITEM, blank], after).map(({ kind, key }) => [kind, key])).toEqual([
    ["added", "BBBBBBBB"],
    ["dropped", "AAAAAAAA"],
  ]);
  expect(compareRecords([ITEM, other], [other, ITEM])).toEqual([]);
});

const item: fc.Arbitrary<LedgerRecord> = fc.record({
  rowKey: fc.string({ minLength: 8, maxLength: 8, unit: fc.constantFrom(..."ABCDEFGH2345") }),
  task: fc.constantFrom("甲任务", "乙任务", "丙任务"),
  leadDepartment: fc.constantFrom("组织一科", "干部科", ""),
  owner: fc.constantFrom("张建国", "王芳", ""),
  leader: fc.constantFrom("李副部长", ""),
  points: fc.constantFrom(1, 5, "", "五分"),
  plan1: fc.constantFrom(0.25, ""),
  plan4: fc.constantFrom(1, ""),
  deadlineText: fc.constantFrom("6月底前", "长期", ""),
  dueDate: fc.constantFrom(DUE, LATER, ""),
  doneNow: fc.constantFrom(0, 0.5, 1, ""),
  completedDate: fc.constantFrom(DUE, ""),
});
const ledger = fc.uniqueArray(item, { selector: ({ rowKey }) => rowKey, maxLength: 12 });

test("a ledger beside itself: nothing changed", () => {
  fc.assert(
    fc.property(ledger, (items) => {
      expect(compareRecords(items, [...items].reverse())).toEqual([]);
    })
  );
});

const MUTATIONS = [
  ["owner", "ownerChanged", "某某"],
  ["points", "pointsChanged", 77],
  ["plan1", "planChanged", 0.77],
  ["task", "wordingChanged", "另一件事"],
] as const;

test("exactly what was mutated is listed, with what stood there before", () => {
  fc.assert(
    fc.property(
      ledger.filter((items) => items.length > 2),
      fc.nat(),
      fc.constantFrom(...MUTATIONS),
      (items, at, [field, kind, to]) => {
        const row = at % items.length;
        const gone = (at + 1) % items.length;
        const added = { ...ITEM, rowKey: "zzzzzzzz" };
        const after = [
          added,
          ...items.map((one, index) => (index === row ? { ...one, [field]: to } : one)),
        ].filter((one) => one.rowKey !== items[gone]?.rowKey);
        expect(
          compareRecords(items, after).map((change) => [change.kind, change.key, change.from])
        ).toEqual(
          expect.arrayContaining([
            ["added", "zzzzzzzz", ""],
            ["dropped", items[gone]?.rowKey, ""],
            [kind, items[row]?.rowKey, items[row]?.[field] ?? ""],
          ])
        );
        expect(compareRecords(items, after)).toHaveLength(3);
      }
    )
  );
});

test("back again: what came goes, what was postponed is brought forward", () => {
  const opposite: Readonly<Record<string, string>> = {
    added: "dropped",
    dropped: "added",
    postponed: "broughtForward",
    broughtForward: "postponed",
    progressed: "fellBack",
    fellBack: "progressed",
  };
  const plain = (kind: string): string => (kind === "completed" ? "progressed" : kind);
  fc.assert(
    fc.property(ledger, ledger, (before, after) => {
      const kinds = (a: readonly LedgerRecord[], b: readonly LedgerRecord[]) =>
        compareRecords(a, b)
          // Completing and reopening differ in what else is told of the item.
          .filter(({ field }) => field !== "completedDate")
          .map(({ kind, key, field }) => `${key} ${field ?? ""} ${plain(kind)}`)
          .sort();
      const back = compareRecords(after, before)
        .filter(({ field }) => field !== "completedDate")
        .map(
          ({ kind, key, field }) => `${key} ${field ?? ""} ${plain(opposite[plain(kind)] ?? kind)}`
        )
        .sort();
      expect(kinds(before, after)).toEqual(back);
    })
  );
});
