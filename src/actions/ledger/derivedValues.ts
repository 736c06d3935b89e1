import { OFFICIAL_WORKING_DAYS } from "../../domain/calendar/officialWorkingDays";
import { isBlank, type CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import type { DeadlineReading } from "../../domain/deadline/deadlineReading";
import { parseDeadline } from "../../domain/deadline/parseDeadline";
import { parseOwner } from "../../domain/owner/parseOwner";
import { splitOwners } from "../../domain/owner/splitOwners";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { numberIn } from "../../domain/scoring/ledgerRecord";
import type { SettingId } from "../../domain/model/settings";
import { deadlineConventions } from "./deadlineConventions";

export interface DerivationContext {
  readonly year: number;
  readonly words: WorkbookWords;
  readonly settings: Readonly<Partial<Record<SettingId, CellValue>>>;
}

/** What the add-in reads out of texts that people wrote, for columns of its own beside them. */
export interface DerivedValues {
  readonly deadline?: CellValue;
  readonly deadlineKind?: CellValue;
  readonly leadDepartment?: CellValue;
  readonly supportDepartments?: CellValue;
  /** People named in 责任单位原文, for a table without columns for them. */
  readonly owner?: CellValue;
  readonly backup?: CellValue;
  readonly leader?: CellValue;
  /** The reading behind `deadline`, for the words. */
  readonly reading?: DeadlineReading;
  /** Somebody set the day, or that there is none, in the preview. */
  readonly isConfirmed?: boolean;
}

export const DERIVED_FIELDS = [
  "deadline",
  "deadlineKind",
  "leadDepartment",
  "supportDepartments",
] as const satisfies readonly FieldId[];
/** Columns for people, made where 责任单位原文 names some and the table has none. */
export const PERSON_FIELDS = ["owner", "backup", "leader"] as const satisfies readonly FieldId[];
export type DerivedField = (typeof DERIVED_FIELDS)[number];

/** Dates and kinds from 时限原文, lead and support units from 责任单位原文; nothing where those are blank. */
export function derivedValues(record: LedgerRecord, context: DerivationContext): DerivedValues {
  return { ...fromDeadlineText(record, context), ...fromUnits(record) };
}

function fromDeadlineText(record: LedgerRecord, context: DerivationContext): DerivedValues {
  const text = record.deadlineText;
  if (text === undefined || isBlank(text)) return {};
  const start = numberIn(record, "startDate");
  const received = numberIn(record, "receivedDate");
  const reading = parseDeadline(text, {
    year: context.year,
    conventions: deadlineConventions(context.settings),
    ...(start === undefined ? {} : { startSerial: Math.floor(start) }),
    ...(received === undefined ? {} : { receivedSerial: Math.floor(received) }),
    ...OFFICIAL_WORKING_DAYS,
  });
  const last = reading.due[reading.due.length - 1];
  return {
    // A date that does not exist is proposed by 检查, never silently put in.
    ...(last === undefined || reading.problem ? {} : { deadline: last }),
    deadlineKind: context.words.deadlineKinds[reading.kind],
    reading,
  };
}

function fromUnits(record: LedgerRecord): DerivedValues {
  const text = record.unitsText;
  if (typeof text !== "string" || isBlank(text)) return fromOwner(record);
  const { lead, support, owners, backups, leaders } = splitOwners(text);
  return {
    ...(lead === "" ? {} : { leadDepartment: lead }),
    supportDepartments: support.join(SEPARATOR),
    ...people({ owner: owners, backup: backups, leader: leaders }),
  };
}

/** 张伟（组织一科） in 责任人 of a table that has no column for departments. */
function fromOwner(record: LedgerRecord): DerivedValues {
  const text = record.owner;
  const hasColumn = record.leadDepartment !== undefined || record.unitsText !== undefined;
  if (hasColumn || typeof text !== "string" || isBlank(text)) return {};
  const { lead, owners } = splitOwners(text);
  return lead === "" || owners.length === 0 ? {} : { leadDepartment: lead };
}

const SEPARATOR = "、";

function people(
  names: Readonly<Record<(typeof PERSON_FIELDS)[number], readonly string[]>>
): DerivedValues {
  return Object.fromEntries(
    PERSON_FIELDS.filter((field) => names[field].length > 0).map((field) => [
      field,
      names[field].join(SEPARATOR),
    ])
  );
}

/** True where units of several roles, or units with people, stand in the cells of a column, so that it must be read apart. */
export function holdsSeveralUnits(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => {
    if (typeof cell !== "string" || isBlank(cell)) return false;
    const { units } = parseOwner(cell);
    const { lead, owners } = splitOwners(cell);
    const hasRoles = units.some((unit) => unit.role === "lead" || unit.role === "support");
    return (units.length > 1 && hasRoles) || (lead !== "" && owners.length > 0);
  });
}
