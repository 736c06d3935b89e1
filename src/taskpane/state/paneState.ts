import type {
  ActionId,
  ActionReport,
  CheckReport,
  ColourProposal,
  FixProposal,
  LedgerOverview,
  Progress,
  RestoreProposal,
  ScoreProposal,
  StructureProposal,
} from "../../actions/types";
import type { AppraisalReport } from "../../actions/appraisal";
import type { LedgerTask, LedgerTaskReport } from "../../actions/ledgerTask";
import type { LedgersView } from "../../actions/snapshots/ledgersView";
import type { RankingReport } from "../../actions/ranking";
import type { RosterReport } from "../../actions/roster";
import type { LedgerExplainer } from "../../actions/explain/explainerOf";
import type { DaySerial } from "../../domain/calendar/daySerial";
import type { Fix } from "../../domain/model/finding";
import type { FieldId } from "../../domain/model/fields";
import type { MessageId } from "../../i18n/catalogue";
import type { MessageParams } from "../../i18n/formatMessage";

export type ScreenId = "home" | "explain" | "roster" | "appraisal" | ActionId;

/** Work that is going on; a running write must not be interrupted by another screen. */
export interface Busy {
  readonly stage: "read" | "run";
  readonly progress: Progress | undefined;
  /** The user has asked it to stop; it answers at its next step. */
  readonly isStopping: boolean;
}

/** A sentence of the error bar. */
export interface PaneError {
  readonly id: MessageId;
  readonly params: MessageParams;
  /** For whoever is asked for help; never shown before it is asked for. */
  readonly details: string;
}

/** Findings that are about to be mended; the proposal is undefined until it has been read. */
export interface Mending {
  readonly fixes: readonly Fix[];
  readonly proposal: FixProposal | undefined;
}

/** The readings of X月前 (setting beforeMonth), the usual one first. */
export const BEFORE_MONTH_READINGS = ["endOfMonth", "endOfMonthBefore"] as const;

/** What the user has chosen on the structure screen. */
export interface StructureChoices {
  readonly candidate: number | undefined;
  /** Field → 0-based sheet column, null leaves it out; only what the user changed. */
  readonly mapping: Readonly<Partial<Record<FieldId, number | null>>>;
  readonly year: number | undefined;
  readonly beforeMonth: (typeof BEFORE_MONTH_READINGS)[number] | undefined;
  readonly splitOwners: boolean | undefined;
  readonly writeOutSame: boolean | undefined;
  /** Days set for deadlines by 0-based row of the sheet; null for none. */
  readonly deadlines: Readonly<Record<number, DaySerial | null>>;
}

export interface ColourChoices {
  readonly wholeRow: boolean;
  readonly readCompletion: boolean;
}

export interface ScoreChoices {
  readonly backSchedule: boolean;
  readonly readCompletion: boolean;
}

/** A task on one of the four ledgers, and what it would do once that has been read. */
export interface ChosenLedgerTask {
  readonly task: LedgerTask;
  readonly preview: LedgerTaskReport | undefined;
}

/** Everything that the pane shows. Proposals are undefined until they have been read. */
export interface PaneState {
  readonly screen: ScreenId;
  readonly busy: Busy | undefined;
  readonly error: PaneError | undefined;
  /** Of the last action that ran; undefined again once dismissed. */
  readonly report: ActionReport | undefined;
  /** Stays in view while it is read again. */
  readonly overview: LedgerOverview | undefined;
  readonly structure: StructureProposal | undefined;
  /** Choices for the sheet in view. */
  readonly structureChoices: StructureChoices;
  /** Choices by sheet name, so that a look at another sheet loses none. */
  readonly keptChoices: Readonly<Record<string, StructureChoices>>;
  /** Columns in doubt (0-based), fixed when a table is first shown so that no line jumps away. */
  readonly doubts: readonly number[];
  readonly check: CheckReport | undefined;
  /** Names of the ledgers that were checked since the pane was opened. */
  readonly checkedTables: readonly string[];
  readonly mending: Mending | undefined;
  readonly colour: ColourProposal | undefined;
  readonly colourChoices: ColourChoices;
  readonly score: ScoreProposal | undefined;
  readonly scoreChoices: ScoreChoices;
  readonly restore: RestoreProposal | undefined;
  readonly ledgers: LedgersView | undefined;
  /** What is about to be done to one of the four ledgers. */
  readonly ledgerTask: ChosenLedgerTask | undefined;
  readonly explainer: LedgerExplainer | undefined;
  /** What 建名册 would add. */
  readonly roster: RosterReport | undefined;
  readonly appraisal: AppraisalReport | undefined;
  readonly ranking: RankingReport | undefined;
}

export const NO_STRUCTURE_CHOICES: StructureChoices = {
  candidate: undefined,
  mapping: {},
  year: undefined,
  beforeMonth: undefined,
  splitOwners: undefined,
  writeOutSame: undefined,
  deadlines: {},
};

/** What every screen starts with: nothing read, nothing chosen. */
export const FRESH_SCREENS = {
  structure: undefined,
  structureChoices: NO_STRUCTURE_CHOICES,
  keptChoices: {},
  doubts: [],
  check: undefined,
  mending: undefined,
  colour: undefined,
  colourChoices: { wholeRow: false, readCompletion: true },
  score: undefined,
  scoreChoices: { backSchedule: true, readCompletion: true },
  restore: undefined,
  ledgers: undefined,
  ledgerTask: undefined,
  explainer: undefined,
  roster: undefined,
  appraisal: undefined,
  ranking: undefined,
} as const;

export const INITIAL_STATE: PaneState = {
  screen: "home",
  busy: undefined,
  error: undefined,
  report: undefined,
  overview: undefined,
  checkedTables: [],
  ...FRESH_SCREENS,
};
