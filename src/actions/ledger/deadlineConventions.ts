import {
  DEFAULT_CONVENTIONS,
  type DeadlineConventions,
} from "../../domain/deadline/deadlineContext";
import type { CellValue } from "../../domain/model/cellValue";
import { SETTINGS, type SettingDefinition, type SettingId } from "../../domain/model/settings";

const NUMBERS = ["immediateDays", "earlyMonthDay", "firstTenDay", "middleTenDay"] as const;
/** assumption: nobody means more working days than a year has by 立行立改. */
const MOST_DAYS = 250;
const BEFORE_MONTH: readonly unknown[] = ["endOfMonth", "endOfMonthBefore"];

/** The settings that say how deadlines are read. */
export const CONVENTION_SETTINGS = [...NUMBERS, "beforeMonth"] as const satisfies SettingId[];

/** Whether a value is one that a convention can have: a whole number in its range, a known word. */
export function isConventionValue(
  id: (typeof CONVENTION_SETTINGS)[number],
  value: CellValue
): boolean {
  if (id === "beforeMonth") return BEFORE_MONTH.includes(value);
  const { minimum = 0, maximum = MOST_DAYS }: SettingDefinition = SETTINGS[id];
  return Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
}

/** The conventions in force: what stands in their lines of tblSettings where it can be, else the defaults. */
export function deadlineConventions(
  settings: Readonly<Partial<Record<SettingId, CellValue>>>
): DeadlineConventions {
  const stated = CONVENTION_SETTINGS.flatMap((id) => {
    const value = settings[id];
    return value !== undefined && isConventionValue(id, value) ? [[id, value] as const] : [];
  });
  return { ...DEFAULT_CONVENTIONS, ...Object.fromEntries(stated) };
}
