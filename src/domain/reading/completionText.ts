import type { DaySerial } from "../calendar/daySerial";
import { OFFICIAL_WORKING_DAYS } from "../calendar/officialWorkingDays";
import { DEFAULT_CONVENTIONS, type DeadlineContext } from "../deadline/deadlineContext";
import { deadlineText } from "../deadline/deadlineText";
import { scanTimePoints } from "../deadline/scanTimePoints";

/** What a sentence such as 3月15日已完成 or 完成率40% says. */
export interface CompletionText {
  readonly isComplete: boolean;
  /** A day that the text names for the completion, never after today. */
  readonly completedDate?: DaySerial;
  /** 0–1 */
  readonly donePercent?: number;
}

export interface CompletionContext {
  /** Year of dates without one. */
  readonly year: number;
  readonly today: DaySerial;
}

const NOT_STARTED = /(未|没有?)(启动|开始|开展|实施|动工|开工|推进)|暂未(启动|开展)|not ?started/;
const NOT_DONE =
  /未(能)?(全部|全面|按[时期])?(完成|办结|销号|整改到位)|没有完成|not ?(done|complete|finished)|incomplete/;
/** Almost, partly or later is not done. */
const ONLY_PARTLY =
  /(基本|大部分|大体|接近|初步|部分|阶段性|即将|预计|计划|力争|争取|拟|将于?|确保|可望|有望|待|正在|需要?|应)[^,;。]{0,14}(完成|办结|整改到位|销号|落实)|推进中|进行中|正在|尚未|尚需|还需|仍需|剩余|有待|下一步|in progress|partly|partially|almost|nearly/;
const DONE =
  /(^|[已均全按时期经部面,;。:\d日号月底于\s])(完成|办结|销号|结案|竣工|整改到位|落实到位|关闭|办理完毕|整改完毕|实施完毕)(了|任务|整改|工作|销号|验收|归档)*($|[,;。.!、)(\s])|(已|均已|全部)(完成|办结|销号|落实|整改到位|关闭|结案)(任务|整改|工作)?$|^(done|completed?|closed|finished|resolved|yes|是|√|✓|完)$/;
const PERCENT =
  /(?:完成率|进度|完成|达到?|过|约|至|^|[:(,])(?:了|约|率)?[:为到]?\s*(\d{1,3}(?:\.\d+)?)\s*%/;
const PERCENT_DONE = /(\d{1,3}(?:\.\d+)?)%(?:已)?(?:完成|complete|done)?/;

function percentIn(text: string): number | undefined {
  const match =
    PERCENT.exec(text) ?? (/(完成|进度|complete|done)/.test(text) ? PERCENT_DONE.exec(text) : null);
  if (!match) return undefined;
  const percent = Number(match[1]) / 100;
  return percent <= 1 ? percent : undefined;
}

/** The last single day that a text names and that is not after today. */
export function lastDayIn(written: string, context: CompletionContext): DaySerial | undefined {
  const deadlineContext: DeadlineContext = {
    year: context.year,
    conventions: DEFAULT_CONVENTIONS,
    ...OFFICIAL_WORKING_DAYS,
  };
  const days = scanTimePoints(deadlineText(written), deadlineContext).flatMap(({ point }) => {
    if (point.kind === "due") return point.start === point.due ? [point.due] : [];
    if (point.kind !== "problem" || point.problem.id !== "looksLikeDate") return [];
    return point.problem.nearest === undefined ? [] : [point.problem.nearest];
  });
  return days.filter((day) => day <= context.today).at(-1);
}

/**
 * Reads how far a task is from 完成情况 or 状态 as people type it: 已完成, 已办结, 已完成80%, 完成率40%, 3月15日已完成,
 * 未启动; 基本完成, 正在推进 and plans are not complete. Undefined where the text says nothing about it.
 */
export function readCompletionText(
  written: string,
  context: CompletionContext
): CompletionText | undefined {
  const text = deadlineText(written);
  const percent = percentIn(text);
  if (percent !== undefined && percent < 1) return { isComplete: false, donePercent: percent };
  if (NOT_STARTED.test(text)) return { isComplete: false, donePercent: 0 };
  if (NOT_DONE.test(text) || ONLY_PARTLY.test(text)) return { isComplete: false };
  if (!DONE.test(text) && percent !== 1) return undefined;
  const completedDate = lastDayIn(written, context);
  return {
    isComplete: true,
    donePercent: 1,
    ...(completedDate !== undefined && { completedDate }),
  };
}
