import type { DeadlineFormat } from "../timePoint";
import { afterPeriod } from "./afterPeriod";
import { bareDay, bareMonth, bareYear, listedMonthDay } from "./bareBeforeRange";
import { chineseDate, dayRange } from "./chineseDate";
import { compactDate, compactDay } from "./compactDate";
import {
  englishDayMonth,
  englishMonthDay,
  englishMonthPart,
  englishMonthYear,
  slashedEnglishDate,
} from "./englishDate";
import { englishDayRange, englishWeekOf } from "./englishSpan";
import { englishWeekdays } from "./englishWeekdays";
import { everyDay } from "./everyDay";
import { everyEnglish } from "./everyEnglish";
import { everyHalfMonth, everyMonth, everyTenDays } from "./everyMonth";
import { everyQuarter } from "./everyQuarter";
import { everyWeek } from "./everyWeek";
import { everyYear } from "./everyYear";
import { festival } from "./festival";
import { fiveYearPlan } from "./fiveYearPlan";
import { halfYear } from "./halfYear";
import { immediate } from "./immediate";
import { monthPart } from "./monthPart";
import { nearEnglish, nearMonth, nearQuarter, nearWeek } from "./nearPeriod";
import { eraDate, numericDate, shortYearDate } from "./numericDate";
import { compactMonth, monthYear, numericMonth } from "./numericMonth";
import { quarterMonth } from "./quarterMonth";
import { bareQuarter, quarterPart } from "./quarterPart";
import { halfTerm, nextDay, relativeTerm, sameDay } from "./relative";
import { reportWord } from "./reportWord";
import { shortNumericDate, shortYearMonth } from "./shortNumericDate";
import { standing } from "./standing";
import { timesInYear } from "./timesInYear";
import { termWord, vague } from "./vague";
import { monthOrder, weekOfYear, yearOrder } from "./weekPart";
import { statedYear, unstatedYear } from "./yearPart";
import { yearStart } from "./yearStart";

/**
 * All formats in the order in which they are tried at one place of the text: what repeats before what is
 * dated (每月28日 holds 28日), the longer before the shorter (2021.10.20 before 2021.10, 3月第二周 before
 * 3月), terms before single days (3日内 before 3日), words that name no day last.
 */
export const DEADLINE_FORMATS: readonly DeadlineFormat[] = [
  afterPeriod,
  everyEnglish,
  everyHalfMonth,
  everyYear,
  timesInYear,
  everyMonth,
  everyQuarter,
  everyTenDays,
  everyWeek,
  englishWeekdays,
  everyDay,
  numericDate,
  eraDate,
  shortYearDate,
  slashedEnglishDate,
  compactDate,
  listedMonthDay,
  dayRange,
  chineseDate,
  englishDayRange,
  englishWeekOf,
  englishDayMonth,
  englishMonthYear,
  englishMonthPart,
  englishMonthDay,
  bareYear,
  bareMonth,
  bareQuarter,
  numericMonth,
  compactMonth,
  monthYear,
  yearOrder,
  monthOrder,
  weekOfYear,
  monthPart,
  festival,
  fiveYearPlan,
  quarterMonth,
  quarterPart,
  halfYear,
  reportWord,
  halfTerm,
  yearStart,
  statedYear,
  unstatedYear,
  nearMonth,
  nearQuarter,
  nearEnglish,
  nearWeek,
  relativeTerm,
  sameDay,
  nextDay,
  bareDay,
  shortYearMonth,
  compactDay,
  shortNumericDate,
  immediate,
  standing,
  termWord,
  vague,
];
