import type { LedgerTask } from "../../actions/ledgerTask";
import type { LedgersView } from "../../actions/snapshots/ledgersView";
import { nextLedgerStep, type LedgerStep } from "../../domain/snapshots/ledgersOfYear";
import type { SnapshotOccasion } from "../../domain/snapshots/snapshotLine";
import type { MessageId } from "../../i18n/catalogue";
import { describeDate } from "../../i18n/describeValue";
import type { DisplayLanguage } from "../../i18n/languages";
import type { Messages } from "../messages";

/** One of the year's ledgers as the pane lists it. */
export interface ShownStep {
  readonly id: string;
  readonly name: string;
  /** Where it stands, in one sentence. */
  readonly state: string;
  /** The same in a word or two. */
  readonly shortState: string;
  readonly step: LedgerStep | undefined;
  readonly isNext: boolean;
}

/** The message that names one of the four ledgers. */
export function occasionMessage(occasion: SnapshotOccasion): MessageId {
  if (occasion.kind === "quarter") return `ledgers.quarter${occasion.quarter}`;
  return `ledgers.${occasion.kind}`;
}

/** 年初对账, 季度查账, 半年催账 after the second quarter, 年底交账, in the order of the year. */
export function shownSteps(view: LedgersView, messages: Messages): readonly ShownStep[] {
  const next = nextLedgerStep(view.steps);
  return view.steps.flatMap((step) => {
    const id = occasionMessage(step.occasion);
    const shown: ShownStep = {
      id,
      step,
      isNext: step === next,
      name: messages.say(id),
      state: stateSentence(step, messages),
      shortState: shortState(step, messages),
    };
    const isHalfYear = step.occasion.kind === "quarter" && step.occasion.quarter === 2;
    return isHalfYear ? [shown, chaseStep(view, messages)] : [shown];
  });
}

function stateSentence({ state, line, from }: LedgerStep, { say, language }: Messages): string {
  const date = (day: number): string => describeDate(language, day);
  if (line?.reopened) {
    const { on, reason } = line.reopened;
    return say("ledgers.state.reopened", { date: date(on), reason });
  }
  if (line) {
    const by = line.by === "" ? "" : say("ledgers.state.by", { by: line.by });
    return say("ledgers.state.done", { date: date(line.madeOn), by });
  }
  return say(state === "due" ? "ledgers.state.due" : "ledgers.state.open", { date: date(from) });
}

function shortState({ state, line, from }: LedgerStep, { say, language }: Messages): string {
  const day = state === "done" && line ? line.madeOn : from;
  return say(`home.ledger.${state}`, { date: describeDate(language, day) });
}

function chaseStep({ chase }: LedgersView, { say }: Messages): ShownStep {
  const state = say("ledgers.state.chase", { count: chase.lagging, chased: chase.chased });
  return {
    id: "ledgers.chase",
    step: undefined,
    isNext: false,
    name: say("ledgers.chase"),
    state,
    shortState: state,
  };
}

/** The task that a step's button begins: closing it, or opening it again once it stands. */
export function taskOf({ occasion, state }: LedgerStep, tableName: string): LedgerTask {
  const kind = state === "done" ? "reopen" : CLOSING[occasion.kind];
  return { kind, tableName, occasion, by: "", note: "", force: false, carryOver: false };
}

const CLOSING = { baseline: "freeze", quarter: "closeQuarter", final: "settle" } as const;

/** Whether 年底交账 stands, so that next year's workbook can be made of it. */
export function canOpenNewYear({ steps }: LedgersView): boolean {
  return steps.some(({ occasion, state }) => occasion.kind === "final" && state === "done");
}

/** 新年度工作簿 of the unfinished items. */
export function newYearTask(tableName: string): LedgerTask {
  return { ...comparisonTask(tableName), kind: "newYear" };
}

/** What a comparison is begun with: the last snapshot and the ledger as it is. */
export function comparisonTask(tableName: string): LedgerTask {
  return { kind: "compare", tableName, by: "", note: "", force: false, carryOver: false };
}

/** The language of the workbook's words that the pane speaks too; keys are shown in Chinese. */
export function wordsLanguage(language: DisplayLanguage): Exclude<DisplayLanguage, "keys"> {
  return language === "keys" ? "zh-CN" : language;
}
