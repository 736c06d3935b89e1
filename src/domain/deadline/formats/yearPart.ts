import { daySerial } from "../../calendar/daySerial";
import { opensClause } from "../clauses";
import { duePoint } from "../periods";
import type { DeadlineFormat, TimePoint } from "../timePoint";
import { ERA_YEAR, writtenYear, type WrittenYear } from "../writtenYear";

function wholeYear(written: WrittenYear, isAssumed: boolean, isWithin: boolean): TimePoint {
  const { year } = written;
  return duePoint(written, daySerial(year, 1, 1), daySerial(year, 12, 31), {
    assumed: isAssumed ? [{ id: "endOfYear", params: { year } }] : [],
    isWithin,
  });
}

/** 2025年底, 2024年年内, 到2027年, 2027年前, 2020年, 民国115年底: due on 31 December. */
export const statedYear: DeadlineFormat = {
  id: "statedYear",
  pattern: new RegExp(
    `(?:(?:(?:year[ -]?end|end of|by|fy|eoy) ?(?<english>20\\d{2})|fy ?(?<fiscal>\\d{2}))(?![\\d./-])|(?<!\\d)(?<year>(?:19|20|21)\\d{2}(?=年(?!初|[春夏秋冬]季|暑|寒假|汛|中期|学[年期])|底|末)|(?<=[^\\d第]|^)[2-4]\\d(?=年(?:度|内|前|完成|$|[,;。)]))|${ERA_YEAR}|\\d{2}(?=年(?:年?[底末终])))年?(?:度)?(?<end>年?[底末]|终了?|年终|年?之?内|全年|结束(?=时|(?:以|之)?前))?(?<before>(?:以|之)?前(?!后))?)`,
    "y"
  ),
  read: ({ groups }, scan) => {
    const written = writtenYear(groups?.year ?? groups?.english ?? groups?.fiscal, scan);
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

const NEAR_YEAR =
  "今明2年|明年|次年|翌年|来年|下年|下一年|去年|上年|上一年|(?<!以)前年|(?<![以今之])后年";

/** 年底, 年内, 年终, 全年, 今年, 次年底, 去年底, 岁末 without a figure: 31 December of that year. */
export const unstatedYear: DeadlineFormat = {
  id: "unstatedYear",
  pattern: new RegExp(
    `(?:end of (?:the )?year|year[ -]?end|eoy)(?! ?20)|(?<next>${NEAR_YEAR})?(?<word>(?<![半学财])年[底末终]|年度?之?内|年度内|(?<![半学财\\d])[本当今]?年度?(?:结束|终了)(?=时|(?:以|之)?前)|全年度?|岁末(?!年初)|今年(?:[底末]|年[底末]|之?内)?|本年度?(?:[底末内])?|当年(?:[底末内])?|(?<![\\d半按每逐全本各度前后来])年度(?:[底末]|之?内)?(?=$|[,;。)前完]|(?:任务|工作|目标)(?:$|[,;。)])))(?:(?:以|之)?前)?|(?<only>${NEAR_YEAR})(?!年?初)度?(?<onlyEnd>[底末内]|年[底末])?`,
    "y"
  ),
  read: ({ groups, index }, scan) => {
    const word = groups?.word ?? "";
    const isBareYear = /^年度[底末]?$/.test(word);
    if (isBareYear && !opensClause(scan.text.slice(0, index))) return undefined;
    const written = writtenYear(groups?.next ?? groups?.only, scan);
    const isAssumed =
      /^(今年|本年度?|当年|年度)$/.test(word) || (groups?.only !== undefined && !groups.onlyEnd);
    return wholeYear(written, isAssumed, /内|全年|今年$|本年/.test(word));
  },
};
