import { daySerial } from "../../../src/domain/calendar/daySerial";
import type { TaskRecord } from "../../../src/domain/reading/readRecords";
import { describeFinding } from "../../../src/i18n/describeFinding";
import { CONTEXT, findingsOf } from "./ruleHarness";

const DEADLINE = daySerial(2026, 6, 30);
const LATER = daySerial(2026, 9, 30);
const EXTENDED = { deadline: DEADLINE, extendedTo: LATER, extensionReason: "上级文件未下发" };
const columns = { ...CONTEXT.columns, extendedTo: 10, extensionReason: 11, extensionApproved: 12 };

/** What is found about the extension, with its problem. */
function found(values: TaskRecord["values"]): readonly string[] {
  return findingsOf(values, { columns })
    .filter(({ ruleId }) => ruleId.startsWith("extension"))
    .map(({ ruleId, params }) => [ruleId, params.problem ?? ""].join(" ").trim());
}

const CASES: readonly (readonly [string, TaskRecord["values"], readonly string[]])[] = [
  ["no extension", { deadline: DEADLINE, extendedTo: "" }, []],
  ["approved on the old deadline", { ...EXTENDED, extensionApproved: DEADLINE }, []],
  [
    "approved a day late",
    { ...EXTENDED, extensionApproved: DEADLINE + 1 },
    ["extensionNotCounted extensionApprovedLate"],
  ],
  [
    "not approved where approvals are kept",
    { ...EXTENDED, extensionApproved: "" },
    ["extensionNotCounted extensionNotApproved"],
  ],
  ["no approval column: the reason suffices, with a word", EXTENDED, ["extensionUnapproved"]],
  ["no reason", { ...EXTENDED, extensionReason: " " }, ["extensionNotCounted extensionNoReason"]],
  [
    "the same day again",
    { ...EXTENDED, extendedTo: DEADLINE },
    ["extensionNotCounted extensionNotLater"],
  ],
  ["a day as text", { ...EXTENDED, extendedTo: "9月底" }, ["extensionNotCounted extensionNoDate"]],
  ["no real deadline: others tell of it", { ...EXTENDED, deadline: "", deadlineText: "" }, []],
];

test.each(CASES)("%s", (_name, values, expected) => {
  expect(found(values)).toEqual(expected);
});

test("the sentence says why and what holds instead", () => {
  const [finding] = findingsOf({ ...EXTENDED, extensionReason: "" }, { columns }).filter(
    ({ ruleId }) => ruleId === "extensionNotCounted"
  );
  if (!finding) throw new Error("nothing was found");
  expect(describeFinding("zh-CN", finding)).toBe(
    "K5 延期到2026年9月30日不算数：没有写延期原因，仍按原时限计算。请补齐，或删去延期。"
  );
});
