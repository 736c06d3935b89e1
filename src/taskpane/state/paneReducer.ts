import type {
  ActionReport,
  ColourProposal,
  Progress,
  RestoreProposal,
  ScoreProposal,
  StructureProposal,
} from "../../actions/types";
import { assertNever } from "../../domain/model/invariant";
import { columnOrder } from "../view/columnOrder";
import {
  FRESH_SCREENS,
  type ColourChoices,
  type Overview,
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
  | { readonly type: "failed"; readonly error: PaneError }
  | { readonly type: "errorDismissed" }
  | { readonly type: "reportDismissed" }
  | { readonly type: "overviewRead"; readonly overview: Overview }
  | { readonly type: "structureProposed"; readonly proposal: StructureProposal }
  | { readonly type: "structureChosen"; readonly choices: StructureChoices }
  | { readonly type: "colourProposed"; readonly proposal: ColourProposal }
  | { readonly type: "colourChosen"; readonly choices: ColourChoices }
  | { readonly type: "scoreProposed"; readonly proposal: ScoreProposal }
  | { readonly type: "scoreChosen"; readonly choices: ScoreChoices }
  | { readonly type: "restoreProposed"; readonly proposal: RestoreProposal }
  | { readonly type: "checked"; readonly report: ActionReport }
  | { readonly type: "finished"; readonly report: ActionReport };

/** The pane after an event; pure, the given state is not changed. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "opened":
      return { ...state, ...FRESH_SCREENS, screen: event.screen, error: undefined };
    case "started":
      return { ...state, error: undefined, busy: { stage: event.stage, progress: undefined } };
    case "progressed":
      return state.busy ? { ...state, busy: { ...state.busy, progress: event.progress } } : state;
    case "failed":
      return { ...state, busy: undefined, error: event.error };
    case "errorDismissed":
      return { ...state, error: undefined };
    case "reportDismissed":
      return { ...state, report: undefined };
    case "overviewRead":
      return { ...state, busy: undefined, overview: event.overview };
    case "structureProposed":
      return structureProposed(state, event.proposal);
    case "structureChosen":
      return { ...state, structureChoices: event.choices };
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
    case "checked":
      return { ...state, busy: undefined, findings: event.report.findings };
    case "finished":
      return { ...state, busy: undefined, report: event.report };
    default:
      return assertNever(event);
  }
}

/** Columns keep their places while only the mapping changes; another table is listed anew. */
function structureProposed(state: PaneState, proposal: StructureProposal): PaneState {
  const columns = proposal.candidates[proposal.chosen]?.columns ?? [];
  const sameTable = state.structure?.chosen === proposal.chosen && state.columnOrder.length > 0;
  return {
    ...state,
    busy: undefined,
    structure: proposal,
    columnOrder: sameTable ? state.columnOrder : columnOrder(columns),
  };
}
