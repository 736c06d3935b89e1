import { daySerial } from "../../calendar/daySerial";
import { duePoint } from "../periods";
import type { DeadlineFormat, FormatScan, TimePoint } from "../timePoint";
import { writtenYear, type WrittenYear } from "../writtenYear";

function wholeYear(written: WrittenYear, isAssumed: boolean, isWithin: boolean): TimePoint {
  const { year } = written;
  return duePoint(written, daySerial(year, 1, 1), daySerial(year, 12, 31), {
    assumed: isAssumed ? [{ id: "endOfYear", params: { year } }] : [],
    isWithin,
  });
}

/** 2025年底, 2024年年内, 到2027年, 2027年前, 2020年: due on 31 December. */
export const statedYear: DeadlineFormat = {
  id: "statedYear",
  pattern:
    /(?<!\d)(?<year>(?:19|20|21)\d{2}(?=年|底|末)|\d{2}(?=年(?:年?[底末终])))年?(?:度)?(?<end>年?[底末终]|年?之?内|全年)?(?<before>(?:以|之)?前)?/y,
  read: ({ groups }, scan) => {
    const written = writtenYear(groups?.year, scan);
    if (groups?.before && !groups.end) {
      const reading = scan.context.conventions.beforeMonth;
      const year = reading === "endOfMonth" ? written.year : written.year - 1;
      return duePoint(written, daySerial(year, 1, 1), daySerial(year, 12, 31), {
        assumed: [{ id: "beforePeriod", params: { reading } }],
      });
    }
    const isWithin = /内|全年/.test(groups?.end ?? "");
    return wholeYear(written, groups?.end === undefined, isWithin);
  },
};

function relativeYear(word: string, scan: FormatScan): WrittenYear {
  return writtenYear(/^[次翌明来下]/.test(word) ? "次年" : undefined, scan);
}

/** 年底, 年内, 年终, 全年, 今年, 次年底, 岁末 without a figure: 31 December of the ledger year. */
export const unstatedYear: DeadlineFormat = {
  id: "unstatedYear",
  pattern:
    /(?:end of (?:the )?year|year[ -]?end)|(?<next>明年|次年|翌年|来年|下年)?(?<word>年[底末终]|年度?之?内|年度内|全年度?|岁末|今年(?:[底末]|年[底末]|之?内)?|本年度?(?:[底末内])?|当年(?:[底末内])?)(?:以?前)?|(?<only>明年|次年|翌年|来年)(?:[底末内]|年[底末])?/y,
  read: ({ groups }, scan) => {
    const written = relativeYear(groups?.next ?? groups?.only ?? "", scan);
    const word = groups?.word ?? "";
    const isAssumed = /^(今年|本年度?|当年)$/.test(word) || groups?.only !== undefined;
    return wholeYear(written, isAssumed, /内|全年|今年$|本年/.test(word));
  },
};
