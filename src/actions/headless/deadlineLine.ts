import { isoDate, parseIsoDate, type DaySerial } from "../../domain/calendar/daySerial";
import { OFFICIAL_WORKING_DAYS } from "../../domain/calendar/officialWorkingDays";
import type { Recurrence } from "../../domain/deadline/deadlineReading";
import { parseDeadline } from "../../domain/deadline/parseDeadline";
import { SETTINGS } from "../../domain/model/settings";
import type { DeadlineKind } from "../../domain/model/statuses";
import { deadlineNote } from "../../i18n/deadlineNote";
import { describeNotice } from "../../i18n/describeNotice";
import { languageOf } from "../../i18n/languages";
import {
  CONVENTION_SETTINGS,
  deadlineConventions,
  isConventionValue,
} from "../ledger/deadlineConventions";
import { settingsOf } from "./headlessCall";

/** What phrases are read against, in plain text as it came from the command line. */
export interface DeadlineCall {
  readonly year: number;
  /** `2026-09-30`, 交办日期 */
  readonly received?: string;
  readonly start?: string;
  readonly locale: string;
  /** `key=value`: settings that say how deadlines are read. */
  readonly set?: readonly string[];
}

/** One phrase as it was read; days as `2026-09-30`, what was assumed and the note in words. */
export interface DeadlineLine {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly due: readonly string[];
  readonly start?: string;
  readonly every?: Recurrence;
  readonly until?: string;
  readonly then?: "standing";
  readonly written: string;
  readonly assumed: readonly string[];
  readonly note: string;
}

/** Throws a plain Error that says what is wrong with a call, whatever the phrases. */
export function checkDeadlineCall({ year, received, start, set }: DeadlineCall): void {
  const { minimum, maximum } = SETTINGS.year;
  if (!(Number.isInteger(year) && year >= minimum && year <= maximum)) {
    throw new Error(`--year ${year} is no year from ${minimum} to ${maximum}`);
  }
  checkConventions(set ?? []);
  dayOf("received", received);
  dayOf("start", start);
}

/** Reads one phrase as 规范成表 would read a cell of 时限原文. */
export function deadlineLine(text: string, call: DeadlineCall): DeadlineLine {
  const receivedSerial = dayOf("received", call.received);
  const startSerial = dayOf("start", call.start);
  const language = languageOf(call.locale);
  const reading = parseDeadline(text, {
    year: call.year,
    conventions: deadlineConventions(settingsOf({ set: call.set ?? [] })),
    ...OFFICIAL_WORKING_DAYS,
    ...(receivedSerial === undefined ? {} : { receivedSerial }),
    ...(startSerial === undefined ? {} : { startSerial }),
  });
  const { kind, due, start, every, until, then, written, assumed } = reading;
  return {
    text,
    kind,
    due: due.map(isoDate),
    ...(start === undefined ? {} : { start: isoDate(start) }),
    ...(every ? { every } : {}),
    ...(until === undefined ? {} : { until: isoDate(until) }),
    ...(then ? { then } : {}),
    written,
    assumed: assumed.map(({ id, params }) =>
      describeNotice(language, { id: `assumption.${id}`, params })
    ),
    note: deadlineNote(language, reading),
  };
}

/** Of the settings only those that say how deadlines are read can be meant. */
function checkConventions(set: readonly string[]): void {
  const settings = settingsOf({ set });
  for (const text of set) {
    const id = CONVENTION_SETTINGS.find((each) => text.startsWith(`${each}=`));
    if (id === undefined) {
      throw new Error(`--set ${text}: key=value with one of ${CONVENTION_SETTINGS.join(", ")}`);
    }
    const value = settings[id];
    if (value === undefined || !isConventionValue(id, value)) {
      throw new Error(`--set ${text}: no value that ${id} can have`);
    }
  }
}

function dayOf(name: string, text: string | undefined): DaySerial | undefined {
  if (text === undefined) return undefined;
  const day = parseIsoDate(text);
  if (day === undefined) throw new Error(`--${name} ${text} is no date like 2026-09-30`);
  return day;
}
