import { formatMessage, isMessageId, type MessageParams } from "../../i18n/formatMessage";
import { languageOf } from "../../i18n/languages";
import { JOURNALED_IDS } from "../types";

/** The sentence for a file on which nothing could be done, by its code; an unknown code names itself. */
export function fileSentence(locale: string, code: string, params: MessageParams): string {
  const id = `file.${code}`;
  const language = languageOf(locale);
  if (isMessageId(id)) return formatMessage(language, id, params);
  return formatMessage(language, "file.unexpected", { reason: code, ...params });
}

/** One file of many and what came of it, for the line that tells how far the run is. */
export interface FileProgress {
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly file: string;
  readonly action: string;
  /** Changes, or findings of 检查. */
  readonly count: number;
  /** Why nothing was done. */
  readonly failure?: string;
}

/** `[3/27] 台账.xlsx … 规范成表完成，改动 12 处。` */
export function progressLine(locale: string, progress: FileProgress): string {
  const { number, total, file } = progress;
  const outcome = outcomeText(locale, progress);
  return formatMessage(languageOf(locale), "headless.progress", { number, total, file, outcome });
}

function outcomeText(locale: string, { action, count, failure }: FileProgress): string {
  const language = languageOf(locale);
  if (failure !== undefined)
    return formatMessage(language, "headless.failed", { message: failure });
  const id = JOURNALED_IDS.find((candidate) => candidate === action);
  if (id === undefined) return "";
  if (count > 0 || id === "check") return formatMessage(language, `result.${id}`, { count });
  const name = formatMessage(language, `action.${id}`);
  return formatMessage(language, "result.unchanged", { action: name });
}

/** How many files of a run were changed, left as they were, or refused. */
export interface RunSummary {
  readonly total: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly seconds: number;
}

/** The last line of a run over many files. */
export function summaryLine(locale: string, summary: RunSummary): string {
  return formatMessage(languageOf(locale), "headless.summary", { ...summary });
}
