import { isBlank, type CellValue } from "../model/cellValue";
import { combinePoints } from "./combinePoints";
import type { DeadlineContext } from "./deadlineContext";
import type { DeadlineReading } from "./deadlineReading";
import { numberDeadline } from "./numberDeadline";
import { scanTimePoints } from "./scanTimePoints";
import { deadlineText } from "./deadlineText";

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
  return combinePoints(text, written, scanTimePoints(text, context), context);
}
