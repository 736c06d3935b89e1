import type { DeadlineFormat } from "../timePoint";

type Unit = "day" | "workingDay" | "week" | "month" | "year";

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/工作日|个工作天/, "workingDay"],
  [/月/, "month"],
  [/年/, "year"],
  [/周|星期|礼拜|week/, "week"],
  [/日|天|号|day/, "day"],
];

const unitOf = (text: string): Unit => UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? "day";

/** What the days count from, as far as the words before them say it. */
function anchorOf(before: string): "received" | "start" | "event" | "any" {
  if (/(收到|文到|收文|交办|受理|接到|接件|来文|下达|转办|签收|批示)[^,;。]{0,8}$/.test(before))
    return "received";
  if (/(启动|开工|立项|开始|进场)[^,;。]{0,6}$/.test(before)) return "start";
  if (/(后|起|之日|次日)[^,;。]{0,2}$/.test(before)) return "event";
  return "any";
}

/** 30个工作日内, 会后7日内, T+20工作日, 三个月内: a number of days after something. */
export const relativeTerm: DeadlineFormat = {
  id: "relativeTerm",
  pattern:
    /(?:t\+)?(?<![\d.])(?:(?<from>\d{1,3})-)?(?<amount>\d{1,3})(?<half>个半)?(?<unit>个工作日|工作日|个工作天|个月|个星期|个礼拜|个自然日|自然日|星期|礼拜|周|天|日|年|working days|days?|weeks?|months?)(?<within>(?:之|以)?内|完成|办结|办理完毕|(?=$|[,;。)、]))/y,
  read: ({ groups, index, input }) => {
    const unitText = groups?.unit ?? "";
    const before = input.slice(0, index);
    const isTerm =
      groups?.within !== "" && groups?.within !== undefined
        ? /内/.test(groups.within) || /工作|个/.test(unitText)
        : /工作|个/.test(unitText) ||
          /[后起+内]$/.test(before) ||
          input.slice(index).startsWith("t+");
    if (!isTerm || /每$/.test(before) || /共$/.test(before)) return undefined;
    const unit = /work/.test(unitText) ? "workingDay" : unitOf(unitText);
    return { kind: "relative", amount: Number(groups?.amount), unit, anchor: anchorOf(before) };
  },
};

/** 当日, 当天: the day of receipt itself. */
export const sameDay: DeadlineFormat = {
  id: "sameDay",
  pattern: /当[日天](?:办结|完成|内)?/y,
  read: () => ({ kind: "relative", amount: 0, unit: "day", anchor: "received" }),
};

/** 半个月内, 半年内 as a term. */
export const halfTerm: DeadlineFormat = {
  id: "halfTerm",
  pattern: /半(个月|年)(?:之|以)?内/y,
  read: (match) =>
    match[1] === "年"
      ? { kind: "relative", amount: 6, unit: "month", anchor: "any" }
      : { kind: "relative", amount: 15, unit: "day", anchor: "any" },
};
