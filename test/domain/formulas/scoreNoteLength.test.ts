import { daySerial } from "../../../src/domain/calendar/daySerial";
import { words as zhCN } from "../../../src/i18n/zhCN/words";
import { calculateLedger } from "../../helpers/calculateLedger";
import { scoreLedger } from "../../helpers/scoreLedger";

const asOf = daySerial(2026, 3, 31);
/** A separator of 150 characters: the score 一季0分 (4), it and 未填报 (153) make 157, the next one is cut. */
const separator = "—".repeat(150);
const input = {
  typedFields: ["task", "deadline"],
  records: [{ task: "甲", deadline: asOf }],
  settings: { year: 2026, asOf },
  lights: [],
  groups: { kind: "department", names: [] },
  words: { ...zhCN, scoreNote: { ...zhCN.scoreNote, separator } },
} as const;
const expected = `一季0分${separator}未填报${"—".repeat(43)}`;

test.each([
  ["TypeScript", scoreLedger],
  ["formulas", calculateLedger],
])("%s: a note is cut at 200 characters", (_, score) => {
  expect(expected).toHaveLength(200);
  expect(score(input, asOf).rows[0]?.scoreNote).toBe(expected);
});
