import type {
  ActionId,
  ActionReport,
  ColourProposal,
  Progress,
  RestoreProposal,
  ScoreProposal,
  StructureProposal,
} from "../../actions/types";
import type { Finding } from "../../domain/model/finding";
import type { FieldId } from "../../domain/model/fields";
import type { MessageId } from "../../i18n/catalogue";
import type { MessageParams } from "../../i18n/formatMessage";

export type ScreenId = "home" | ActionId;

/** Work that is going on; a running write must not be interrupted by another screen. */
export interface Busy {
  readonly stage: "read" | "run";
  readonly progress: Progress | undefined;
}

/** A sentence of the error bar. */
export interface PaneError {
  readonly id: MessageId;
  readonly params: MessageParams;
}

/** What the home screen tells; `structure` is undefined where the sheet has no table. */
export interface Overview {
  readonly structure: StructureProposal | undefined;
  readonly restore: RestoreProposal;
}

/** What the user has chosen on the structure screen. */
export interface StructureChoices {
  readonly candidate: number | undefined;
  /** Field → 0-based sheet column, null leaves it out; only what the user changed. */
  readonly mapping: Readonly<Partial<Record<FieldId, number | null>>>;
  readonly year: number | undefined;
}

export interface ColourChoices {
  readonly wholeRow: boolean;
  readonly readCompletion: boolean;
}

export interface ScoreChoices {
  readonly backSchedule: boolean;
  readonly readCompletion: boolean;
}

/** Everything that the pane shows. Proposals are undefined until they have been read. */
export interface PaneState {
  readonly screen: ScreenId;
  readonly busy: Busy | undefined;
  readonly error: PaneError | undefined;
  /** Of the last action that ran; undefined again once dismissed. */
  readonly report: ActionReport | undefined;
  readonly overview: Overview | undefined;
  readonly structure: StructureProposal | undefined;
  readonly structureChoices: StructureChoices;
  /** Order in which the columns are listed, fixed when a table is first shown so that no line jumps away. */
  readonly columnOrder: readonly number[];
  readonly findings: readonly Finding[] | undefined;
  readonly colour: ColourProposal | undefined;
  readonly colourChoices: ColourChoices;
  readonly score: ScoreProposal | undefined;
  readonly scoreChoices: ScoreChoices;
  readonly restore: RestoreProposal | undefined;
}

const NO_STRUCTURE_CHOICES: StructureChoices = {
  candidate: undefined,
  mapping: {},
  year: undefined,
};

/** What every screen starts with: nothing read, nothing chosen. */
export const FRESH_SCREENS = {
  overview: undefined,
  structure: undefined,
  structureChoices: NO_STRUCTURE_CHOICES,
  columnOrder: [],
  findings: undefined,
  colour: undefined,
  colourChoices: { wholeRow: false, readCompletion: true },
  score: undefined,
  scoreChoices: { backSchedule: true, readCompletion: true },
  restore: undefined,
} as const;

export const INITIAL_STATE: PaneState = {
  screen: "home",
  busy: undefined,
  error: undefined,
  report: undefined,
  ...FRESH_SCREENS,
};
