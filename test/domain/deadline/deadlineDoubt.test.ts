import { deadlineDoubt } from "../../../src/domain/deadline/deadlineDoubt";
import { parseDeadline } from "../../../src/domain/deadline/parseDeadline";
import { CONTEXT_2026 } from "./shownDeadline";

test.each([
  ["2026年6月30日", "none", "all is written"],
  ["长期坚持", "none", "nothing is open"],
  ["6月底前", "convention", "only the year is taken from the ledger"],
  ["8月中旬", "convention", "the settings say which day"],
  ["6月前", "ask", "by the end of June or of May"],
  ["3月第二周", "ask", "weeks of a month are counted in several ways"],
  ["国庆节前", "ask", "before the day or with it"],
  ["每两个月", "ask", "even or odd months"],
  ["每年两次", "ask", "when within the year"],
  ["6月底左右", "ask", "about"],
  ["原定5月底，延期至8月底", "ask", "one date was left out"],
  ["6.30前", "ask", "a number that looks like a date"],
  ["9月31日", "ask", "no such day"],
  ["按期完成", "ask", "no day at all"],
])("%s: %s, as %s", (text, expected) => {
  expect(deadlineDoubt(parseDeadline(text, CONTEXT_2026))).toBe(expected);
});
