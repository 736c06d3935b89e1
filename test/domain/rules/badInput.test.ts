import type { TaskRecord } from "../../../src/domain/reading/readRecords";
import { runRules } from "../../../src/domain/rules/runRules";
import { CONTEXT, findingsOf, GOOD_ROW, shown } from "./ruleHarness";

/** The harness's columns, and those that these rows need, from K on. */
const columns = {
  ...CONTEXT.columns,
  startDate: 10,
  plan1: 11,
  plan2: 12,
  plan3: 13,
  done2: 14,
  bonus: 15,
  bonusReason: 16,
  chaseCount: 17,
  leader: 18,
};
const found = (values: TaskRecord["values"]) => findingsOf(values, { columns });

const CASES: readonly (readonly [string, TaskRecord["values"], readonly string[]])[] = [
  ["a percentage as text", { done1: "80%" }, ["percentNotNumber G5"]],
  [
    "progress in words",
    { done2: "已完成", plan1: "一半" },
    ["percentNotNumber L5", "percentNotNumber O5"],
  ],
  ["120 %", { done1: 1.2, completedDate: 46203 }, ["percentOutOfRange G5"]],
  ["people's own 完成率 may be text", { percentDone: "80%" }, []],
  ["a deadline typed as text", { deadlineText: "", deadline: "2026-06-30" }, ["dateNotDate E5"]],
  ["a start in words", { startDate: "年初" }, ["dateNotDate K5"]],
  ["a start on a day", { startDate: 46027 }, []],
  ["a plan that falls", { plan1: 0.5, plan3: 0.4 }, ["planDecreases N5"]],
  ["a plan that stays", { plan1: 0.5, plan2: 0.5, plan3: 1 }, []],
  ["a bonus below 0", { bonus: -1 }, ["numberInvalid P5"]],
  ["a bonus in words", { bonus: "2分", bonusReason: "表彰" }, ["numberInvalid P5"]],
  ["a bonus without evidence", { bonus: 2 }, ["bonusWithoutReason P5"]],
  ["no bonus needs no evidence", { bonus: 0 }, []],
  ["a bonus with it", { bonus: 2, bonusReason: "市级表彰" }, []],
  ["chases in words", { chaseCount: "两次" }, ["numberInvalid R5"]],
  ["two owners", { owner: "张三、李四" }, ["severalPeople C5"]],
  ["two leaders", { leader: "王部长，李副部长" }, ["severalPeople S5"]],
  ["an owner with the department", { owner: "张三（组织科）" }, []],
];

test.each(CASES)("%s", (_name, values, expected) => {
  expect(found(values).map(shown)).toEqual(expected);
});

test.each([
  ["1 is 1 % where 100 means all", 1, []],
  ["0.5 there is mostly one half", 0.5, ["percentUnitsMixed G5"]],
  ["0 is 0 in both", 0, []],
  ["100 is all", 100, []],
  ["101 is more", 101, ["percentOutOfRange G5"]],
] as const)("%s", (_name, done1, expected) => {
  const settings = { ...CONTEXT.settings, fullPercent: 100 as const };
  const values = { done1, completedDate: 46203 };
  expect(findingsOf(values, { columns, settings }).map(shown)).toEqual(expected);
});

test("text that says one figure or one day is offered as such", () => {
  const fixes = found({ done1: "８０％", startDate: "2026年3月5日" }).map(({ fix }) => fix);
  expect(fixes).toEqual([
    expect.objectContaining({ from: "2026年3月5日", to: 46086, safety: "confirm" }),
    expect.objectContaining({ from: "８０％", to: 0.8, safety: "confirm" }),
  ]);
});

test("one person under two spellings: the rarer one is found, with the other offered", () => {
  const rows = ["王芳", "王 芳", "王芳"].map((owner, row) => ({
    rowIndex: 4 + row,
    values: { ...GOOD_ROW, owner },
    filledFromMerge: [],
  }));
  const findings = runRules(rows, CONTEXT);
  expect(findings.map((finding) => [shown(finding), finding.fix?.to])).toEqual([
    ["personSpelling C6", "王芳"],
  ]);
});

test("an empty ledger is said to be empty, at its first row", () => {
  const blank = { rowIndex: 4, values: { task: "" }, filledFromMerge: [] };
  expect(runRules([blank], { ...CONTEXT, firstBodyRow: 4 }).map(shown)).toEqual(["noRecords A5"]);
});
