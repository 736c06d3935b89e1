import type { DaySerial } from "../../domain/calendar/daySerial";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { DerivedValues } from "../ledger/derivedValues";

/**
 * The values read out of a row with the day that somebody set for its deadline in the preview: undefined
 * leaves the reading as it is, null writes no day. A row without a written deadline is left as it is.
 */
export function confirmedDeadline(
  values: DerivedValues,
  day: DaySerial | null | undefined,
  words: WorkbookWords
): DerivedValues {
  if (day === undefined || values.reading === undefined) return values;
  const others = Object.entries(values).filter(([key]) => key !== "deadline");
  const rest: DerivedValues = Object.fromEntries(others);
  if (day === null) return { ...rest, isConfirmed: true };
  const isDated = values.reading.kind !== "unclear";
  return {
    ...rest,
    deadline: day,
    ...(isDated ? {} : { deadlineKind: words.deadlineKinds.dated }),
    isConfirmed: true,
  };
}
