import type { CellRef } from "../domain/model/area";
import type { CellValue } from "../domain/model/cellValue";
import type { FieldId } from "../domain/model/fields";
import type { Finding } from "../domain/model/finding";
import type { Light, Status } from "../domain/model/statuses";
import type { DepartmentProgress } from "../domain/overview/departmentProgress";
import type { WorkbookWords } from "../domain/model/workbookWords";
import type { SettingId } from "../domain/model/settings";
import type { NoticeId } from "../i18n/catalogue";
import type { Language } from "../i18n/languages";
import type { DaySerial } from "../domain/calendar/daySerial";
import type { LedgersView } from "./snapshots/ledgersView";

/** The five operations of the ribbon, the pane and the headless runner. */
export const OPERATION_IDS = ["structure", "check", "colour", "score", "restore"] as const;

/** What the ribbon and the pane have a button for: the operations, and the screen of the four ledgers 四账. */
export const ACTION_IDS = ["structure", "check", "colour", "score", "ledgers", "restore"] as const;
export type ActionId = (typeof ACTION_IDS)[number];

/** What 恢复 can take back: the operations, and the small writes that only the pane makes. */
export const JOURNALED_IDS = [
  ...OPERATION_IDS,
  "fix",
  "asOf",
  "roster",
  "freeze",
  "closeQuarter",
  "reopen",
  "compare",
  "settle",
  "appraisal",
  "ranking",
] as const;
export type JournaledId = (typeof JOURNALED_IDS)[number];

export interface Progress {
  readonly phase: "read" | "compute" | "write";
  readonly done: number;
  readonly total: number;
}

/** What an action is given besides its options; only entry points read the clock and the locale. */
export interface ActionContext {
  readonly today: DaySerial;
  readonly words: WorkbookWords;
  /** For the few sentences that stand in the workbook itself. */
  readonly language: Language;
  /** Uniform in [0, 1), for row keys. */
  readonly random: () => number;
  /** Written into the journal so that the pane can say when an action ran: `2026-11-21T09:30`. */
  readonly timestamp: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A cell that people typed (or left blank) and what an action would write there. */
export interface TypedChange {
  readonly at: CellRef;
  /** Undefined for a column that is no field. */
  readonly field: FieldId | undefined;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Message id and ingredients that say why, e.g. "完成情况写着“已完成”". */
  readonly reason: Notice;
}

/** Something to tell the user; i18n turns `id` and `params` into a sentence. */
export interface Notice {
  readonly id: NoticeId;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One column of a proposed table, as the pane lists it. */
export interface ColumnProposal {
  readonly columnIndex: number;
  /** Bands and heading joined: `计划时间·开始`. */
  readonly heading: string;
  readonly field: FieldId | undefined;
  /** 0–1; below 0.6 is a doubt and listed first. */
  readonly confidence: number;
  readonly reason: Notice;
  /** Up to three of the values below, as shown. */
  readonly samples: readonly string[];
}

export interface CandidateProposal {
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** A1 address of header and body. */
  readonly address: string;
  readonly score: number;
  readonly reasons: readonly Notice[];
  readonly columns: readonly ColumnProposal[];
}

/** Settings that an action writes before it works, e.g. the as-of date (null = clear the cell). */
export interface SettingOptions {
  readonly settings?: Readonly<Partial<Record<SettingId, CellValue>>>;
  /** Compute everything, write nothing. */
  readonly dryRun?: boolean;
}

export interface StructureOptions extends SettingOptions {
  /** Default: the active sheet. */
  readonly sheetName?: string;
  /** Where the active sheet holds no task table, take the first visible sheet that does. Default false. */
  readonly otherSheets?: boolean;
  /** Index into `candidates`, best first; default 0. */
  readonly candidate?: number;
  /** Field → 0-based sheet column; replaces the proposal for the fields named, null leaves a field out. */
  readonly mapping?: Readonly<Partial<Record<FieldId, number | null>>>;
  /** Ledger year where the sheet does not say it. */
  readonly year?: number;
  /**
   * Take cells that name several units, or a unit with people, apart into columns for lead, support and
   * people (the written column stays). Default: only where the cells themselves tell roles or people.
   */
  readonly splitOwners?: boolean;
  /**
   * Days that somebody set for deadlines, by 0-based row of the sheet: they are written instead of the
   * reading; null writes none.
   */
  readonly confirmedDeadlines?: Readonly<Record<number, DaySerial | null>>;
  /** Write 同上 and 下同 out. Default true. */
  readonly writeOutSame?: boolean;
}

/** Cells that could be taken apart with `splitOwners`. */
export interface OwnerSplitOffer {
  readonly count: number;
  /** One of them, as written. */
  readonly example: string;
}

/** A deadline that somebody should look at before it is written. */
export interface DeadlineDoubtLine {
  /** The cell it is written in. */
  readonly at: CellRef;
  readonly written: string;
  /** The day that would be put in, or that is offered instead; none where none can be told. */
  readonly proposed?: DaySerial;
  /** The day that is put in as things stand, by the reading or by `confirmedDeadlines`. */
  readonly inForce?: DaySerial;
  /** What was assumed or what is wrong, in the user's language. */
  readonly sentence: string;
}

/** A convention that is asked once for the workbook: X月前 by the end of X or of the month before. */
export interface SettingQuestion {
  readonly setting: Extract<SettingId, "beforeMonth">;
  /** Rows that it concerns. */
  readonly count: number;
  /** One of them, as written. */
  readonly example: string;
}

export interface StructureProposal {
  readonly sheetName: string;
  readonly candidates: readonly CandidateProposal[];
  readonly chosen: number;
  readonly year: number | undefined;
  /** Already a ledger: running again only renews keys and new rows. */
  readonly alreadyStructured: boolean;
  /** Rows that become records. */
  readonly recordCount: number;
  readonly typedChanges: readonly TypedChange[];
  /** Deadlines to be confirmed, top to bottom; none on a ledger. */
  readonly deadlineDoubts?: readonly DeadlineDoubtLine[];
  readonly settingQuestions?: readonly SettingQuestion[];
  /** Offered where cells name several units; `StructureOptions.splitOwners` takes it. */
  readonly ownerSplit?: OwnerSplitOffer;
  readonly addedFields: readonly FieldId[];
  readonly notices: readonly Notice[];
}

export interface ColourOptions extends SettingOptions {
  readonly tableName?: string;
  /** The ledger on this sheet; default: the active sheet's, else the first of the workbook. */
  readonly sheetName?: string;
  /** Colour the whole row instead of deadline and status cells. */
  readonly wholeRow?: boolean;
  /** Take completion from 完成情况, 完成率 and 状态 where no date or percentage is typed. Default true. */
  readonly readCompletion?: boolean;
}

export interface ColourProposal {
  readonly tableName: string;
  readonly sheetName: string;
  readonly statusCounts: Readonly<Record<Status, number>>;
  /** Overdue rows in which no completion is given. */
  readonly overdueUnreported: number;
  /** What reading completion from the text would fill in, old → new. */
  readonly completionOffers: readonly TypedChange[];
  /** The same counts if the offers are taken. */
  readonly statusCountsWithOffers: Readonly<Record<Status, number>>;
  /** Formulas typed over by hand that this action puts back, old → formula. */
  readonly overwritten: readonly TypedChange[];
  readonly addedFields: readonly FieldId[];
  readonly notices: readonly Notice[];
}

export interface ScoreOptions extends SettingOptions {
  readonly tableName?: string;
  readonly sheetName?: string;
  /** Write plan figures by 倒排工期 where none is typed. Default true. */
  readonly backSchedule?: boolean;
  /** As in ColourOptions. Default true. */
  readonly readCompletion?: boolean;
}

export interface ScoreProposal {
  readonly tableName: string;
  readonly sheetName: string;
  readonly planOffers: readonly TypedChange[];
  readonly completionOffers: readonly TypedChange[];
  /** What was typed over formulas of ours and gives way to them. */
  readonly overwritten: readonly TypedChange[];
  readonly addedFields: readonly FieldId[];
  readonly notices: readonly Notice[];
}

export interface CheckOptions extends SettingOptions {
  readonly tableName?: string;
  readonly sheetName?: string;
}

/** One action that can still be taken back. */
export interface RestorePoint {
  readonly action: JournaledId;
  readonly timestamp: string;
  /** Cells, columns, rows, rules, sheets that the action wrote. */
  readonly changes: number;
}

export interface RestoreProposal {
  /** Newest first, five at most. */
  readonly points: readonly RestorePoint[];
}

/** What an action did (or, dry run, would do). */
export interface ActionReport {
  readonly action: JournaledId;
  /** Writes that made a difference; 0 = everything was already so. */
  readonly changes: number;
  readonly typedChanges: readonly TypedChange[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Another workbook was opened and this one left as it is. */
  readonly opensWorkbook?: boolean;
}

/** What a row is called in a list of findings. */
export interface RowLabel {
  readonly task: string;
  /** 牵头科室; `""` where none is written. */
  readonly department: string;
}

/** What 检查 found, with the names of the rows concerned. */
export interface CheckReport extends ActionReport {
  readonly tableName: string;
  /** By 0-based sheet row; only rows with findings. */
  readonly rows: Readonly<Record<number, RowLabel>>;
}

/** What mending some findings would write. */
export interface FixProposal {
  readonly typedChanges: readonly TypedChange[];
  /** Fixes whose cell holds something else by now; they are left alone. */
  readonly staleCount: number;
}

/** The as-of date 基准日 in force and where it comes from. */
export interface AsOfState {
  readonly date: DaySerial;
  readonly source: "typed" | "today";
}

/** An open task that falls due soon, and whom to call. */
export interface DueItem {
  /** Its deadline cell. */
  readonly at: CellRef;
  readonly task: string;
  /** 牵头科室, 责任人 and B岗; each `""` where none is written. */
  readonly department: string;
  readonly owner: string;
  readonly backup: string;
  readonly due: DaySerial;
  /** 0 = on the as-of day. */
  readonly daysLeft: number;
}

/** A ledger as the home screen tells of it. */
export interface LedgerState {
  readonly tableName: string;
  readonly sheetName: string;
  /** Rows with task text. */
  readonly recordCount: number;
  readonly isColoured: boolean;
  readonly isScored: boolean;
  readonly asOf: AsOfState;
  /** Words of the status column as they stand in the sheet, with their rows; empty before 标色. */
  readonly statusCounts: readonly WordCount[];
  /** Words of the light column 灯 as they stand in the sheet, most urgent first; empty before 标色. */
  readonly lightCounts: readonly LightCount[];
  /** Most overdue first; `""` collects the rows without a lead department. */
  readonly departments: readonly DepartmentProgress[];
  /** What falls due within 30 days of the as-of day, soonest first. */
  readonly dueItems: readonly DueItem[];
  /** Rows that `departments` and `dueItems` take as completed on what people typed; 0 once 标色 was run. */
  readonly completedByWords: number;
  /** Where the year's four ledgers 四账 stand. */
  readonly ledgers: LedgersView;
}

/** A word and how many rows hold it. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** A light's word with its colour in this workbook; undefined where the legend does not know the word. */
export interface LightCount extends WordCount {
  readonly light: Light | undefined;
}

/** What the workbook is like now, for the home screen. */
export interface LedgerOverview {
  /** The active sheet. */
  readonly sheetName: string;
  /** The ledger on the active sheet. */
  readonly ledger: LedgerState | undefined;
  /** The best task list of a sheet without a ledger. */
  readonly candidate: { readonly address: string; readonly rowCount: number } | undefined;
  /** Where check, colour and score would go from a sheet without a ledger. */
  readonly ledgerElsewhere: { readonly sheetName: string; readonly tableName: string } | undefined;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** Newest first, five at most. */
  readonly restorePoints: readonly RestorePoint[];
}

/** Why an action did nothing: one code, the words come from i18n (`error.<code>`). */
export type ActionErrorCode =
  | "noSheet"
  | "noTable"
  | "noLedger"
  | "tableHasTotals"
  | "protectedSheet"
  | "protectedWorkbook"
  | "tableRefused"
  | "filteredSheet"
  | "cellEditMode"
  | "columnsBlocked"
  | "nothingToRestore"
  | "restoreBlocked"
  | "sortedSince"
  | "frozenBefore"
  | "yearUnknown"
  | "planIncomplete"
  | "quarterNotEnded"
  | "reasonMissing"
  | "noSnapshot"
  | "snapshotUnknown"
  | "snapshotGone"
  | "nothingToCompare"
  | "noTasks"
  | "noDepartments"
  | "noPeople"
  | "cancelled"
  | "halfWritten"
  | "excel";

/** Thrown by an action before anything is written or after everything was put back, but for `halfWritten`. */
export class ActionError extends Error {
  constructor(
    readonly code: ActionErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    /** What stands against the action, cell by cell, where it says so. */
    readonly findings: readonly Finding[] = []
  ) {
    super(code);
    this.name = "ActionError";
  }
}
