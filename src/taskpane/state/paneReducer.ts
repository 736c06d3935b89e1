import type {
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
import type { LedgerExplainer } from "../../actions/explain/explainerOf";
import type { AppraisalReport } from "../../actions/appraisal";
import type { RankingReport } from "../../actions/ranking";
import type { RosterReport } from "../../actions/roster";
import type { LedgerTask, LedgerTaskReport } from "../../actions/ledgerTask";
import type { LedgersView } from "../../actions/snapshots/ledgersView";
import type { Fix } from "../../domain/model/finding";
import { assertNever } from "../../domain/model/invariant";
import { doubtfulColumns } from "../view/columnOrder";
import {
  FRESH_SCREENS,
  NO_STRUCTURE_CHOICES,
  type ColourChoices,
  type PaneError,
  type PaneState,
  type ScoreChoices,
  type ScreenId,
  type StructureChoices,
} from "./paneState";

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: "opened"; readonly screen: ScreenId }
  | { readonly type: "started"; readonly stage: "read" | "run" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "stopping" }
  | { readonly type: "failed"; readonly error: PaneError }
  /** Of something beside the work that goes on. */
  | { readonly type: "errorRaised"; readonly error: PaneError }
  | { readonly type: "errorDismissed" }
  | { readonly type: "reportDismissed" }
  | { readonly type: "overviewRead"; readonly overview: LedgerOverview }
  | { readonly type: "structureProposed"; readonly proposal: StructureProposal }
  | { readonly type: "structureChosen"; readonly choices: StructureChoices }
  | { readonly type: "colourProposed"; readonly proposal: ColourProposal }
  | { readonly type: "colourChosen"; readonly choices: ColourChoices }
  | { readonly type: "scoreProposed"; readonly proposal: ScoreProposal }
  | { readonly type: "scoreChosen"; readonly choices: ScoreChoices }
  | { readonly type: "restoreProposed"; readonly proposal: RestoreProposal }
  | { readonly type: "explainerRead"; readonly explainer: LedgerExplainer }
  | { readonly type: "appraisalProposed"; readonly report: AppraisalReport }
  | { readonly type: "rankingProposed"; readonly report: RankingReport }
  | { readonly type: "rosterProposed"; readonly report: RosterReport }
  | { readonly type: "ledgersRead"; readonly view: LedgersView }
  | { readonly type: "ledgerTaskChosen"; readonly task: LedgerTask }
  | { readonly type: "ledgerTaskProposed"; readonly preview: LedgerTaskReport }
  | { readonly type: "checked"; readonly report: CheckReport }
  | { readonly type: "fixesChosen"; readonly fixes: readonly Fix[] }
  | { readonly type: "fixesProposed"; readonly proposal: FixProposal }
  | { readonly type: "fixesDropped" }
  | { readonly type: "finished"; readonly report: ActionReport };

/** The pane after an event; pure, the given state is not changed. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "opened":
      return { ...state, ...FRESH_SCREENS, screen: event.screen, error: undefined };
    case "started":
      return { ...state, error: undefined, busy: busyAt(event.stage) };
    case "progressed":
      return state.busy ? { ...state, busy: { ...state.busy, progress: event.progress } } : state;
    case "stopping":
      return state.busy ? { ...state, busy: { ...state.busy, isStopping: true } } : state;
    case "failed":
      return failed(state, event.error);
    case "errorRaised":
      return { ...state, error: event.error };
    case "errorDismissed":
      return { ...state, error: undefined };
    case "reportDismissed":
      return { ...state, report: undefined };
    case "overviewRead":
      return { ...state, busy: undefined, overview: event.overview };
    case "structureProposed":
      return structureProposed(state, event.proposal);
    case "structureChosen":
      return structureChosen(state, event.choices);
    case "colourProposed":
      return { ...state, busy: undefined, colour: event.proposal };
    case "colourChosen":
      return { ...state, colourChoices: event.choices };
    case "scoreProposed":
      return { ...state, busy: undefined, score: event.proposal };
    case "scoreChosen":
      return { ...state, scoreChoices: event.choices };
    case "restoreProposed":
      return { ...state, busy: undefined, restore: event.proposal };
    case "explainerRead":
      return { ...state, busy: undefined, explainer: event.explainer };
    case "appraisalProposed":
      return { ...state, busy: undefined, appraisal: event.report };
    case "rankingProposed":
      return { ...state, busy: undefined, ranking: event.report };
    case "rosterProposed":
      return { ...state, busy: undefined, roster: event.report };
    case "ledgersRead":
      return { ...state, busy: undefined, ledgers: event.view };
    case "ledgerTaskChosen":
      return { ...state, report: undefined, ledgerTask: { task: event.task, preview: undefined } };
    case "ledgerTaskProposed":
      return {
        ...state,
        busy: undefined,
        ledgerTask: state.ledgerTask && { ...state.ledgerTask, preview: event.preview },
      };
    case "checked":
      return {
        ...state,
        busy: undefined,
        check: event.report,
        checkedTables: [...new Set([...state.checkedTables, event.report.tableName])],
        mending: undefined,
      };
    case "fixesChosen":
      return { ...state, mending: { fixes: event.fixes, proposal: undefined } };
    case "fixesProposed":
      return {
        ...state,
        busy: undefined,
        mending: state.mending && { ...state.mending, proposal: event.proposal },
      };
    case "fixesDropped":
      return { ...state, mending: undefined };
    case "finished":
      return { ...state, busy: undefined, report: event.report, mending: undefined };
    default:
      return assertNever(event);
  }
}

const busyAt = (stage: "read" | "run") => ({ stage, progress: undefined, isStopping: false });

/** A sheet without a table takes the proposal of another sheet out of view; every other failure keeps it. */
function failed(state: PaneState, error: PaneError): PaneState {
  const isGone = error.id === "error.noTable" || error.id === "error.noSheet";
  return {
    ...state,
    busy: undefined,
    error,
    mending: state.mending?.proposal && state.mending,
    ...(isGone ? { structure: undefined } : {}),
  };
}

function structureChosen(state: PaneState, choices: StructureChoices): PaneState {
  const sheetName = state.structure?.sheetName;
  return {
    ...state,
    structureChoices: choices,
    keptChoices:
      sheetName === undefined ? state.keptChoices : { ...state.keptChoices, [sheetName]: choices },
  };
}

/** Columns keep their places while only the mapping changes; another table or sheet is listed anew. */
function structureProposed(state: PaneState, proposal: StructureProposal): PaneState {
  const columns = proposal.candidates[proposal.chosen]?.columns ?? [];
  const { sheetName, chosen } = proposal;
  const sameSheet = state.structure?.sheetName === sheetName;
  const sameTable = sameSheet && state.structure?.chosen === chosen;
  return {
    ...state,
    busy: undefined,
    structure: proposal,
    structureChoices: sameSheet
      ? state.structureChoices
      : (state.keptChoices[sheetName] ?? NO_STRUCTURE_CHOICES),
    doubts: sameTable ? state.doubts : doubtfulColumns(columns),
  };
}
