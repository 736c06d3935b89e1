import { deadlineDoubt } from "../../domain/deadline/deadlineDoubt";
import type { DeadlineReading } from "../../domain/deadline/deadlineReading";
import type { CellRef } from "../../domain/model/area";
import { isBlank } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import { deadlineNote } from "../../i18n/deadlineNote";
import { describeNotice } from "../../i18n/describeNotice";
import { formatMessage } from "../../i18n/formatMessage";
import type { Language } from "../../i18n/languages";
import type { DeadlineDoubtLine, SettingQuestion } from "../types";
import type { StructurePlan } from "./buildStructurePlan";

/** The doubt of one row, its place still without a sheet. */
type PlacedReading = readonly [row: number, reading: DeadlineReading];

function doubtfulReadings({ derived, records }: StructurePlan): readonly PlacedReading[] {
  return derived.flatMap(({ reading }, row): readonly PlacedReading[] =>
    reading && !isBlank(records[row]?.deadlineText) && deadlineDoubt(reading) === "ask"
      ? [[row, reading]]
      : []
  );
}

function onlyBeforePeriod(reading: DeadlineReading): boolean {
  return (
    !reading.problem &&
    deadlineDoubt({
      assumed: reading.assumed.filter(({ id }) => id !== "beforePeriod"),
    }) !== "ask"
  );
}

function sentence(reading: DeadlineReading, language: Language): string {
  if (reading.problem) return deadlineNote(language, reading);
  return reading.assumed
    .map(({ id, params }) => describeNotice(language, { id: `assumption.${id}`, params }))
    .join(formatMessage(language, "common.listSeparator"));
}

/**
 * The deadlines that somebody should look at before they are written, top to bottom. X月前 is left to
 * `settingQuestions`: it is asked once for all rows.
 */
export function deadlineDoubts(
  sheetName: string,
  structure: StructurePlan,
  language: Language
): readonly DeadlineDoubtLine[] {
  const { plan, headings, derived } = structure;
  const ledger = plan.newLedger;
  if (!ledger) return [];
  const field: FieldId = "deadlineText";
  const columnIndex =
    ledger.columnIndex + Math.max(0, ledger.headings.indexOf(headings[field] ?? ""));
  return doubtfulReadings(structure)
    .filter(([, reading]) => !onlyBeforePeriod(reading))
    .map(([row, reading]) => {
      const at: CellRef = { sheetName, rowIndex: ledger.firstBodyRow + row, columnIndex };
      const inForce = derived[row]?.deadline;
      const proposed = reading.problem ? reading.problem.nearest : reading.due.at(-1);
      return {
        at,
        written: reading.written,
        ...(proposed === undefined ? {} : { proposed }),
        ...(typeof inForce === "number" ? { inForce } : {}),
        sentence: sentence(reading, language),
      };
    });
}

/** What should be asked once for the whole workbook, with how many rows it concerns; empty where nothing is. */
export function settingQuestions({ derived }: StructurePlan): readonly SettingQuestion[] {
  const concerned = derived.flatMap(({ reading }) =>
    reading?.assumed.some(({ id }) => id === "beforePeriod") ? [reading.written] : []
  );
  const [example] = concerned;
  return example === undefined
    ? []
    : [{ setting: "beforeMonth", count: concerned.length, example }];
}
