import {
  DEFAULT_CONVENTIONS,
  type DeadlineConventions,
} from "../../domain/deadline/deadlineContext";
import type { CellValue } from "../../domain/model/cellValue";
import type { SettingId } from "../../domain/model/settings";

const NUMBERS = ["immediateDays", "earlyMonthDay", "firstTenDay", "middleTenDay"] as const;

/** The conventions in force: a number in its line of tblSettings, else the default. */
export function deadlineConventions(
  settings: Readonly<Partial<Record<SettingId, CellValue>>>
): DeadlineConventions {
  const numbers = Object.fromEntries(
    NUMBERS.map((id) => {
      const value = settings[id];
      return [id, typeof value === "number" ? value : DEFAULT_CONVENTIONS[id]];
    })
  ) as Pick<DeadlineConventions, (typeof NUMBERS)[number]>;
  return {
    ...numbers,
    beforeMonth:
      settings.beforeMonth === "endOfMonthBefore"
        ? "endOfMonthBefore"
        : DEFAULT_CONVENTIONS.beforeMonth,
  };
}
