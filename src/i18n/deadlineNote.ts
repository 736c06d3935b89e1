import type { DeadlineProblem, DeadlineReading } from "../domain/deadline/deadlineReading";
import type { MessageId } from "./catalogue";
import { describeNotice } from "./describeNotice";
import type { MessageParams } from "./formatMessage";
import type { DisplayLanguage } from "./languages";

interface Note {
  readonly id: MessageId;
  readonly params: MessageParams;
}

function problemNote(problem: DeadlineProblem, written: string): Note {
  const { id, nearest, alternative } = problem;
  if (id === "missing") return { id: "rule.deadlineMissing", params: {} };
  if (nearest !== undefined && id === "impossibleDate") {
    return { id: "rule.deadlineImpossible", params: { written, nearest } };
  }
  if (nearest !== undefined && alternative !== undefined) {
    return { id: "deadline.looksLikeDateOr", params: { written, nearest, alternative } };
  }
  if (nearest !== undefined && id === "looksLikeDate") {
    return { id: "deadline.looksLikeDate", params: { written, nearest } };
  }
  return { id: "rule.deadlineUnreadable", params: { written, problem: id } };
}

function standingNote({ until, start }: DeadlineReading): Note {
  if (until !== undefined) return { id: "deadline.standingUntil", params: { date: until } };
  if (start !== undefined) return { id: "deadline.standingFrom", params: { start } };
  return { id: "deadline.standing", params: {} };
}

/** What a reading without a problem says beyond a single day; undefined where there is nothing to say. */
function readingNote(reading: DeadlineReading): Note | undefined {
  const { kind, due, start } = reading;
  const date = due.at(-1);
  if (kind === "standing") return standingNote(reading);
  if (kind === "immediate") {
    return date === undefined
      ? { id: "deadline.immediateNoStart", params: {} }
      : { id: "deadline.immediate", params: { date } };
  }
  if (date === undefined) return undefined;
  const count = due.length;
  if (kind === "periodic") return { id: "deadline.periodic", params: { count, date } };
  if (count > 1) return { id: "deadline.several", params: { count, date } };
  return start === undefined ? undefined : { id: "deadline.range", params: { start, date } };
}

/**
 * One or two sentences on a deadline: its problem and what to do, else how it was read beyond a single day;
 * `""` for a plain date.
 */
export function deadlineNote(language: DisplayLanguage, reading: DeadlineReading): string {
  const { problem, written, then } = reading;
  const note = problem ? problemNote(problem, written) : readingNote(reading);
  const notes: readonly (Note | undefined)[] = [
    note,
    then ? { id: "deadline.then", params: {} } : undefined,
  ];
  return notes
    .flatMap((each) => (each ? [describeNotice(language, each)] : []))
    .join(language === "en-US" ? " " : "");
}
