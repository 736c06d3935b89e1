import { pattern, similar, type HeadingPattern } from "./headingPattern";

const QUARTERS = [
  [1, "一1"],
  [2, "二2"],
  [3, "三3"],
  [4, "四4"],
] as const;

const FIGURE = "(进度|比例|百分比|率)?(情况)?%?$";
const PLANNED = "(工作)?(计划|时序|序时|应)(应)?(完成|达到)?";
const DONE = "(实际|已)?完成|(实际|已)(达到|达成)|实际(?=进度)";

/**
 * Quarters in the heading itself, without a band above: 第一季度计划进度, 二季度实际完成, Plan Q1, Q3 done. One
 * that says plan and done at once (一季度计划完成) is the plan.
 */
export const QUARTER_PATTERNS: readonly HeadingPattern[] = QUARTERS.flatMap(([quarter, digits]) => {
  const chinese = `^(第?[${digits}]季度?|q${quarter})(末|底)?`;
  return [
    similar(`plan${quarter}`, 0.94, pattern(chinese, `${PLANNED}`, FIGURE)),
    similar(`done${quarter}`, 0.94, pattern(chinese, `(${DONE})`, FIGURE)),
    similar(
      `plan${quarter}`,
      0.92,
      new RegExp(`^plan(ned)?%?(for|in|by)?q${quarter}$|^q${quarter}plan(ned)?%?$`)
    ),
    similar(
      `done${quarter}`,
      0.92,
      new RegExp(
        `^(done|actual|completed|achieved)%?(in|by)?q${quarter}$|^q${quarter}(done|actual|completed|achieved)%?$`
      )
    ),
  ];
});
