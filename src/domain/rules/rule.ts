import type { DaySerial } from "../calendar/daySerial";
import type { DeadlineConventions } from "../deadline/deadlineContext";
import type { DeadlineReading } from "../deadline/deadlineReading";
import type { CellValue } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import type { Fix, Severity } from "../model/finding";
import type { WorkbookWords } from "../model/workbookWords";
import type { Roster } from "../owner/roster";
import type { OwnTablesToCheck } from "./ownLines";
import type { FieldColumns, TaskRecord } from "../reading/readRecords";
import type { ClosedQuarterChange } from "../snapshots/closedQuarterChanges";

/** Every check of 检查 by name; i18n has the words for each. */
export type RuleId =
  | "columnMissing" // {field}
  | "cellError" // {field, error}
  | "formulaOverwritten" // {field, written}
  | "leadMissing"
  | "leadCatchAll" // {name}
  | "severalLeads" // {count, names}: names one a line
  | "departmentSpelling" // {name, usual}
  | "ownerMissing"
  | "leadNotInRoster" // {name, nearest}; nearest is "" where there is none
  | "ownerNotInRoster" // {name, nearest}
  | "ownerAmbiguous" // {name, names}: departments one a line
  | "ownerNotInPost" // {name}
  | "deadlineMissing"
  | "deadlineUnreadable" // {written, problem}: problem is a DeadlineProblemId
  | "deadlineImpossible" // {written, nearest}
  | "deadlineOutsideYear" // {due, year}
  | "deadlineTextDiffers" // {date, written, due}: the date that counts, what is written, its reading
  | "deadlineKindDiffers" // {kind, written, read}: kinds in the workbook's words
  | "completedNotDate" // {written}
  | "completedAfterAsOf" // {date, asOf}
  | "doneWithoutDate" // {evidence}
  | "percentOutOfRange" // {value, setting?}: setting is fullPercent for a figure of the other unit
  | "percentUnitsMixed" // {value, fullPercent}
  | "pointsWithoutWeight" // {written}
  | "extensionNotCounted" // {date, problem}: problem is an ExtensionProblem
  | "extensionUnapproved" // {date}
  | "closedQuarterChanged" // {closed, field, from, to, then, now}: then and now are scores
  | "closedQuarterRow" // {closed, task, problem, then, now}: problem rowAdded or rowDropped
  | "closedQuarterRescored" // {closed, count, then, now}
  | "unfinishedUnexplained" // {fields}
  | "noRecords"
  | "taskMissing"
  | "severalPeople" // {field, count, names}: names one a line
  | "personSpelling" // {field, name, usual}
  | "dateNotDate" // {field, written}
  | "dateNotReal" // {field, written}
  | "percentNotNumber" // {field, written}
  | "planDecreases" // {field, from, to}
  | "numberInvalid" // {field, written}
  | "bonusWithoutReason" // {written}
  | "categoryOutside" // {category}; "" where none is written
  | "categoryColumnMissing"
  | "categoryInvalid" // {category, written}
  | "categoryTwice" // {category}
  | "settingInvalid" // {setting, written, choices?}: choices is the setting again where it has choices
  | "settingOutOfRange" // {setting, written, range}
  | "settingEmpty" // {setting, defaultOf}: defaultOf is the setting again, for its default
  | "settingMissing" // {setting}
  | "settingTwice" // {setting, row}: 1-based sheet row of the line that counts
  | "settingUnread" // {setting}
  | "settingsOutOfOrder" // {setting, otherSetting}
  | "weightsSum" // {settings, sum}: setting ids with commas
  | "categoriesSum" // {sum}
  | "lightUnknown" // {status, written}
  | "lightMissing" // {status}
  | "scoreEntryInvalid" // {name, written}
  | "figureTypedOver" // {written, action}: the action that brings the formula back
  | "markNotCounted" // {name, rater, written}
  | "ownMark" // {name, written}
  | "markMissing" // {name, rater}
  | "raterSilent" // {rater}
  | "itemWithoutMarks"
  | "unitNotAppraised" // {name}
  | "rankWeightInvalid" // {item, written}
  | "rankWeightsSum"; // {sum}

/** What rules look at besides the records. */
export interface RuleContext {
  readonly sheetName: string;
  readonly columns: FieldColumns;
  /** 0-based sheet row of the table's first body row, for what is said of the table as a whole. */
  readonly firstBodyRow?: number;
  readonly year: number;
  readonly asOf: DaySerial;
  /** Empty where no roster has been filled in: then nobody is looked up. */
  readonly roster: Roster;
  readonly settings: {
    readonly conventions: DeadlineConventions;
    /** What 100 % is in the percent columns. */
    readonly fullPercent: 1 | 100;
  };
  /** Rows of a ledger that hold no task text and are not marked as no tasks; `runRules` fills it in. */
  readonly withoutTask?: readonly TaskRecord[];
  /** Cells of the add-in's own formula columns that hold no formula any more. */
  readonly overwritten?: readonly { readonly field: FieldId; readonly rowIndex: number }[];
  /** What was changed in quarters that were closed 已查账; absent where none was. */
  readonly closedChanges?: readonly ClosedQuarterChange[];
  /** Unfinished items that are handed in 交账 without cause or remedy, by sheet row. */
  readonly unexplained?: readonly {
    readonly rowIndex: number;
    readonly fields: readonly FieldId[];
  }[];
  /** The add-in's own tables; absent where only the ledger is looked at. */
  readonly own?: OwnTablesToCheck;
  /** What the kinds 时限类型 are called in the workbook; absent where nobody compares them. */
  readonly deadlineKinds?: WorkbookWords["deadlineKinds"];
  readonly addWorkingDays: (from: DaySerial, count: number) => DaySerial;
}

/** A record with what several rules need of it, read once. */
export interface CheckedRecord extends TaskRecord {
  /** The real date in `deadline`, else `deadlineText` as it is read. */
  readonly deadline: DeadlineReading;
  /** Where the deadline was read. */
  readonly deadlineField: FieldId | undefined;
  /** `deadlineText` as it is read, whatever date stands beside it; undefined where it is blank. */
  readonly writtenDeadline: DeadlineReading | undefined;
}

/** What a rule found in one cell; `runRules` adds the rule's name, severity and sheet. */
export interface Observation {
  /** Default: the ledger's sheet. */
  readonly sheetName?: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: Omit<Fix, "at">;
}

interface RuleHead {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Where the rule stands written, or `assumption`. */
  readonly source: string;
}

/** A check of one record after the other, or of all together. */
export type Rule =
  | (RuleHead & {
      readonly scope: "row";
      check(record: CheckedRecord, context: RuleContext): readonly Observation[];
    })
  | (RuleHead & {
      readonly scope: "table";
      check(records: readonly CheckedRecord[], context: RuleContext): readonly Observation[];
    });

/** One observation in a field's cell of a record; none where the field has no column. */
export function observe(
  record: TaskRecord,
  context: RuleContext,
  field: FieldId,
  params: Observation["params"] = {},
  fix?: { readonly to: CellValue; readonly safety: Fix["safety"] }
): readonly Observation[] {
  const columnIndex = context.columns[field];
  if (columnIndex === undefined) return [];
  const from = record.values[field] ?? "";
  return [
    { rowIndex: record.rowIndex, columnIndex, params, ...(fix && { fix: { from, ...fix } }) },
  ];
}
