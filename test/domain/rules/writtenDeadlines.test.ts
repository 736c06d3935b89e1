import { daySerial } from "../../../src/domain/calendar/daySerial";
import { zhCN } from "../../../src/i18n/zhCN";
import { CONTEXT, findingsOf, shown } from "./ruleHarness";

const JUNE_30 = daySerial(2026, 6, 30);
const AUGUST_20 = daySerial(2026, 8, 20);
const KINDS = zhCN.words.deadlineKinds;
const WITH_KINDS = {
  columns: { ...CONTEXT.columns, deadlineKind: 10, startDate: 11 },
  deadlineKinds: KINDS,
};

test.each([
  ["as it was read", { deadlineText: "6月底前", deadline: JUNE_30 }, []],
  ["a time of day", { deadlineText: "6月底前", deadline: JUNE_30 + 0.5 }, []],
  ["written anew", { deadlineText: "8月20日前", deadline: JUNE_30 }, ["deadlineTextDiffers E5"]],
  ["a date typed over", { deadlineText: AUGUST_20, deadline: JUNE_30 }, ["deadlineTextDiffers E5"]],
  [
    "only the date moved",
    { deadlineText: "6月底前", deadline: AUGUST_20 },
    ["deadlineTextDiffers E5"],
  ],
  ["the date is still to be read", { deadlineText: "8月20日前", deadline: "" }, []],
  ["the day was chosen", { deadlineText: "7月前", deadline: daySerial(2026, 7, 31) }, []],
  ["nothing is written", { deadlineText: "", deadline: JUNE_30 }, []],
  ["no day in the words", { deadlineText: "按期完成", deadline: JUNE_30 }, []],
])("a deadline and what is written: %s", (_name, values, expected) => {
  expect(findingsOf(values).map(shown)).toEqual(expected);
});

test("the date that is written is offered, one by one", () => {
  const [finding] = findingsOf({ deadlineText: "8月20日前", deadline: JUNE_30 });
  expect(finding?.fix).toMatchObject({ from: JUNE_30, to: AUGUST_20, safety: "confirm" });
  expect(finding?.params).toEqual({ date: "2026-06-30", written: "8月20日前", due: "2026-08-20" });
});

test.each([
  [
    "a date in place of 长期",
    { deadlineText: "6月底前", deadlineKind: KINDS.standing },
    KINDS.dated,
  ],
  [
    "长期 in place of a date",
    { deadlineText: "长期坚持", deadline: JUNE_30, deadlineKind: KINDS.dated },
    KINDS.standing,
  ],
])("a kind and what is written: %s", (_name, values, to) => {
  const findings = findingsOf(values, WITH_KINDS);
  expect(findings.map(shown)).toEqual(["deadlineKindDiffers K5"]);
  expect(findings[0]?.fix).toMatchObject({ to, safety: "confirm" });
});

test.each([
  ["as it was read", { deadlineText: "6月底前", deadline: JUNE_30, deadlineKind: KINDS.dated }],
  ["left open", { deadlineText: "6月底前", deadline: JUNE_30, deadlineKind: "" }],
  ["still unclear", { deadlineText: "6月底前", deadline: JUNE_30, deadlineKind: KINDS.unclear }],
])("a kind that says nothing else: %s", (_name, values) => {
  expect(findingsOf(values, WITH_KINDS)).toEqual([]);
});

test("a date that was typed over is told as a date", () => {
  const [finding] = findingsOf({ deadlineText: AUGUST_20, deadline: JUNE_30 });
  expect(finding?.params.written).toBe("2026-08-20");
});
