import { isBlank, type CellValue } from "../model/cellValue";
import { combinePoints } from "./combinePoints";
import type { DeadlineContext } from "./deadlineContext";
import type { DeadlineReading } from "./deadlineReading";
import { numberDeadline } from "./numberDeadline";
import { scanTimePoints } from "./scanTimePoints";
import { deadlineText } from "./deadlineText";
import { watchedWorkingDays } from "./watchedWorkingDays";
import { weekdayDoubts } from "./weekdayDoubts";

/** A year or a serial of five digits that was typed as text; 20240630 and 2024.6 as text are dates. */
const NUMBER_AS_TEXT = /^(?:(?:19|20)\d{2}|[34]\d{4}|5[0-5]\d{3})$/;

/** A number that stands as text is offered as a date and not taken. */
function offeredNumber(value: number, written: string, context: DeadlineContext): DeadlineReading {
  const { due, problem } = numberDeadline(value, context);
  const nearest = problem?.nearest ?? due[0];
  if (nearest === undefined) {
    return {
      kind: "unclear",
      due: [],
      written,
      assumed: [],
      problem: { id: "noDate", params: { written } },
    };
  }
  const offered = { id: "looksLikeDate", params: { written }, nearest } as const;
  return { kind: "unclear", due: [], written, assumed: [], problem: offered };
}

/**
 * Reads one deadline 时限 as it stands in a cell: kind, all due days, what was written and what was assumed
 * (conventions: LEDGER.md, "Deadlines"). Never throws; what cannot be read is kind "unclear" with a problem.
 *
 * @example parseDeadline("2024年底前，并长期坚持", context).due // [31 December 2024], then: "standing"
 */
export function parseDeadline(value: CellValue, context: DeadlineContext): DeadlineReading {
  if (isBlank(value)) {
    const problem = { id: "missing", params: {} } as const;
    return { kind: "unclear", due: [], written: "", assumed: [], problem };
  }
  if (typeof value === "number") return numberDeadline(value, context);
  const written = String(value).trim();
  const text = deadlineText(written);
  const bare = text.replace(/[\s();,。]|完成/g, "");
  if (NUMBER_AS_TEXT.test(bare)) return offeredNumber(Number(bare), written, context);
  const watched = watchedWorkingDays(context);
  const points = scanTimePoints(text, watched.context);
  const reading = combinePoints(text, written, points, watched.context);
  if (reading.due.length === 0) return reading;
  const noted = [...watched.assumed(), ...weekdayDoubts(written, context)];
  return noted.length === 0 ? reading : { ...reading, assumed: [...reading.assumed, ...noted] };
}
