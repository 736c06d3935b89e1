import fc from "fast-check";
import {
  fillPlaceholders,
  formatMessage,
  isMessageId,
  type MessageParams,
} from "../../src/i18n/formatMessage";
import { languageOf } from "../../src/i18n/languages";

test.each([
  ["zh-CN", "将有 43 行标为逾期，其中 38 行没有填完成情况。"],
  ["zh-TW", "將有 43 列標為逾期，其中 38 列沒有填完成情形。"],
  ["en-US", "Rows that will be marked overdue: 43, of which 38 report no completion."],
  ["keys", "colour.preview(overdue=43, unreported=38)"],
] as const)("colour.preview in %s", (language, expected) => {
  expect(formatMessage(language, "colour.preview", { overdue: 43, unreported: 38 })).toBe(expected);
});

test.each<[text: string, params: MessageParams, expected: string, why: string]>([
  ["{a} and {b}", { a: 1, b: "x" }, "1 and x", "numbers and text"],
  ["{a}{a}", { a: "y" }, "yy", "one value, twice"],
  ["{missing}", {}, "{missing}", "a missing value stays visible"],
  ["{toString}", {}, "{toString}", "inherited properties are no values"],
  ["{a}", { a: "{b}", b: "no" }, "{b}", "a value is text, not a template"],
])("fillPlaceholders %s %j → %s: %s", (text, params, expected) => {
  expect(fillPlaceholders(text, params)).toBe(expected);
});

test("a value is put in whole, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string(), (value) => fillPlaceholders("<{x}>", { x: value }) === `<${value}>`)
  );
});

test.each([
  ["home.title.unknown", false],
  ["home.isLedger", true],
  ["constructor", false],
])("isMessageId(%s) is %s", (id, expected) => {
  expect(isMessageId(id)).toBe(expected);
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["zh-TW", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh-Hant", "zh-TW"],
  ["en", "en-US"],
  ["en-GB", "en-US"],
  ["de-DE", "zh-CN"],
  ["", "zh-CN"],
])("languageOf(%j) is %s", (locale, expected) => {
  expect(languageOf(locale)).toBe(expected);
});
