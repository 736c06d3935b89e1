import { describeFinding } from "../../../src/i18n/describeFinding";
import { CONTEXT, findingsOf } from "./ruleHarness";

const columns = { ...CONTEXT.columns, chaseCount: 12, bonus: 13, bonusReason: 14 };

test.each([
  ["points", { points: "5" }, 5, "J5 分值“5”是文字，不计权重。是否改为数字 5？"],
  [
    "points with their unit",
    { points: "10分" },
    10,
    "J5 分值“10分”是文字，不计权重。是否改为数字 10？",
  ],
  ["chases", { chaseCount: "0" }, 0, "M5 “催办次数”里的“0”是文字，按 0 计算。是否改为数字 0？"],
  [
    "a bonus in wide digits",
    { bonus: "２．５", bonusReason: "表彰" },
    2.5,
    "N5 “加分”里的“２．５”是文字，按 0 计算。是否改为数字 2.5？",
  ],
  [
    "a percentage",
    { done1: "0.45" },
    0.45,
    "G5 “一季完成”里的“0.45”不是数，不算进度，仍按前一季的数。请填百分数。",
  ],
])("a number typed as text is offered as a number: %s", (_name, values, to, sentence) => {
  const [finding, ...others] = findingsOf(values, { columns });
  expect(others).toEqual([]);
  expect(finding?.fix).toMatchObject({ to, safety: "confirm" });
  expect(finding && describeFinding("zh-CN", finding)).toBe(sentence);
});

test.each([
  ["words", { points: "十分" }],
  ["no weight either way", { points: "0" }],
  ["another unit than the sheet's", { done1: "45" }],
  ["a minus", { chaseCount: "-1" }],
])("nothing is offered for %s", (_name, values) => {
  const [finding] = findingsOf(values, { columns });
  expect(finding).toBeDefined();
  expect(finding?.fix).toBeUndefined();
});
