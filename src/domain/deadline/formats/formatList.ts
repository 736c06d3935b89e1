import type { DeadlineFormat } from "../timePoint";
import { bareDay, bareMonth, bareYear } from "./bareBeforeRange";
import { chineseDate } from "./chineseDate";
import { compactDate } from "./compactDate";
import { englishDayMonth, englishMonthDay, slashedEnglishDate } from "./englishDate";
import { halfYear } from "./halfYear";
import { immediate } from "./immediate";
import { monthPart } from "./monthPart";
import { numericDate } from "./numericDate";
import { numericMonth } from "./numericMonth";
import { everyDay, everyMonth, everyQuarter, everyWeek, everyYear } from "./periodic";
import { quarterPart } from "./quarterPart";
import { halfTerm, relativeTerm, sameDay } from "./relative";
import { shortNumericDate } from "./shortNumericDate";
import { standing } from "./standing";
import { vague } from "./vague";
import { statedYear, unstatedYear } from "./yearPart";

/**
 * All formats in the order in which they are tried at one place of the text: what repeats before what is
 * dated (每月28日 holds 28日), the longer before the shorter (2021.10.20 before 2021.10), terms before
 * single days (3日内 before 3日), words that name no day last.
 */
export const DEADLINE_FORMATS: readonly DeadlineFormat[] = [
  everyMonth,
  everyQuarter,
  everyYear,
  everyWeek,
  everyDay,
  numericDate,
  slashedEnglishDate,
  compactDate,
  chineseDate,
  englishDayMonth,
  englishMonthDay,
  bareYear,
  bareMonth,
  numericMonth,
  monthPart,
  quarterPart,
  halfTerm,
  halfYear,
  statedYear,
  unstatedYear,
  relativeTerm,
  sameDay,
  bareDay,
  shortNumericDate,
  immediate,
  standing,
  vague,
];
