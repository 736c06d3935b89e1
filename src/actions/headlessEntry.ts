import { parseIsoDate } from "../domain/calendar/daySerial";
import type { Finding } from "../domain/model/finding";
import { recordText } from "../domain/scoring/recordText";
import type { LedgerChange } from "../domain/snapshots/ledgerChange";
import { describeCell, describeFinding } from "../i18n/describeFinding";
import { describeNotice } from "../i18n/describeNotice";
import { languageOf, type Language } from "../i18n/languages";
import { workbookWords } from "../i18n/workbookWords";
import { mappingOf, optionOf, settingsOf, type HeadlessCall } from "./headless/headlessCall";
import {
  APPRAISAL_COMMANDS,
  checkAppraisalCall,
  runAppraisalCommand,
} from "./headless/appraisalCall";
import { inspectWorkbook, type InspectedSheet } from "./headless/inspectWorkbook";
import {
  checkLedgersCall,
  LEDGER_COMMANDS,
  runLedgers,
  type LedgerCommand,
} from "./headless/ledgersCall";
import type { RosterReport } from "./roster";
import type { CompareReport } from "./snapshots/snapshotReports";
import { runCheck, runColour, runRestore, runRoster, runScore, runStructure } from "./index";
import {
  OPERATION_IDS,
  ActionError,
  type ActionContext,
  type ActionReport,
  type TypedChange,
} from "./types";

export { checkDeadlineCall, deadlineLine } from "./headless/deadlineLine";
export { ownerLine } from "./headless/ownerLine";
export { calculationWarnings } from "./headless/calculationWarnings";
export { fileSentence, progressLine, summaryLine } from "./headless/fileWords";

/** The answer, ready to be printed: sentences beside the codes. */
export interface HeadlessAnswer {
  readonly changes: number;
  readonly findings?: readonly unknown[];
  readonly typedChanges?: readonly unknown[];
  /** Lines for the roster. */
  readonly lines?: readonly unknown[];
  /** What changed between two snapshots. */
  readonly comparison?: readonly unknown[];
  readonly notices?: readonly string[];
  readonly error?: Refusal;
}

/** Why nothing was done: a code and its sentence. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  /** What Excel said, in English. */
  readonly detail?: string;
}

interface Refused {
  readonly error: Refusal;
  /** What stands against the action, where it says so cell by cell. */
  readonly findings?: readonly object[];
}

/** Throws a plain Error that says what is wrong with a call, whatever the file. */
export function checkCall(call: HeadlessCall): void {
  actionOf(call);
  contextOf(call);
  settingsOf(call);
  mappingOf(call.map);
  const action = actionOf(call);
  if (isLedgerCommand(action)) checkLedgersCall(action, call.ledgers ?? {});
  checkAppraisalCall(call);
}

/** Runs one action as the pane would with every proposal confirmed. Bad calls throw a plain Error. */
export async function run(call: HeadlessCall): Promise<HeadlessAnswer> {
  const action = actionOf(call);
  const context = contextOf(call);
  const answer = await answered(context, async () =>
    answerOf(await runAction(action, call, context), context)
  );
  return "error" in answer ? { changes: 0, ...answer } : answer;
}

/** What 规范成表 would find on each sheet of the open workbook; nothing is written. */
export async function inspect(
  call: Pick<HeadlessCall, "today" | "locale" | "timestamp">
): Promise<{ readonly sheets: readonly InspectedSheet[]; readonly error?: Refusal }> {
  const context = contextOf(call);
  const answer = await answered(context, async () => ({ sheets: await inspectWorkbook(context) }));
  return "error" in answer ? { sheets: [], ...answer } : answer;
}

/** What `work` gives, or the sentence of the refusal that it throws. */
async function answered<Answer>(
  { language }: ActionContext,
  work: () => Promise<Answer>
): Promise<Answer | Refused> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const message = describeNotice(language, { id: `error.${error.code}`, params: error.params });
    const { cause } = error;
    const detail = cause instanceof Error ? { detail: cause.message } : {};
    const findings = error.findings.map((finding) => findingLine(finding, language));
    return {
      ...(findings.length > 0 ? { findings } : {}),
      error: { code: error.code, message, ...detail },
    };
  }
}

/** The operations of the ribbon, and what only the pane has buttons for. */
const HEADLESS_IDS = [
  ...OPERATION_IDS,
  "roster",
  ...LEDGER_COMMANDS,
  ...APPRAISAL_COMMANDS,
] as const;
type HeadlessId = (typeof HEADLESS_IDS)[number];

function isLedgerCommand(action: HeadlessId): action is LedgerCommand {
  return LEDGER_COMMANDS.some((command) => command === action);
}

function actionOf({ action }: HeadlessCall): HeadlessId {
  const found = HEADLESS_IDS.find((id) => id === action);
  if (!found) throw new Error(`unknown action ${action}; one of ${HEADLESS_IDS.join(", ")}`);
  return found;
}

function contextOf(call: Pick<HeadlessCall, "today" | "locale" | "timestamp">): ActionContext {
  const language = languageOf(call.locale);
  const today = parseIsoDate(call.today);
  if (today === undefined) throw new Error(`--today ${call.today} is no date like 2026-09-30`);
  const words = workbookWords(language);
  return { today, words, language, random: Math.random, timestamp: call.timestamp };
}

function runAction(
  action: HeadlessId,
  call: HeadlessCall,
  context: ActionContext
): Promise<ActionReport> {
  const settings = settingsOf(call);
  const common = {
    dryRun: call.dryRun,
    settings,
    ...(call.sheet === undefined ? {} : { sheetName: call.sheet }),
  };
  const yes = (name: string, otherwise: boolean): boolean => {
    const value = optionOf(call, name);
    return value === undefined ? otherwise : /^(?:yes|true|1|on)$/i.test(value);
  };
  if (isLedgerCommand(action)) return runLedgers(action, call.ledgers ?? {}, common, context);
  switch (action) {
    case "structure":
      return runStructure(context, {
        ...common,
        otherSheets: call.sheet === undefined,
        candidate: (call.table ?? 1) - 1,
        mapping: mappingOf(call.map),
        splitOwners: yes("splitOwners", false),
        writeOutSame: yes("writeOutSame", true),
      });
    case "check":
      return runCheck(context, common);
    case "colour":
      return runColour(context, {
        ...common,
        wholeRow: yes("wholeRow", false),
        readCompletion: yes("readCompletion", true),
      });
    case "score":
      return runScore(context, {
        ...common,
        backSchedule: yes("backSchedule", true),
        readCompletion: yes("readCompletion", true),
      });
    case "restore":
      return runRestore(context, common);
    case "roster":
      return runRoster(context, common);
    case "appraisal":
    case "ranking":
      return runAppraisalCommand(action, call, common, context);
  }
}

function answerOf(
  report: ActionReport | RosterReport | CompareReport,
  { language }: ActionContext
): HeadlessAnswer {
  const isCheck = report.action === "check";
  return {
    changes: report.changes,
    ...(isCheck || report.findings.length > 0
      ? { findings: report.findings.map((finding) => findingLine(finding, language)) }
      : {}),
    ...(report.typedChanges.length > 0
      ? { typedChanges: report.typedChanges.map((change) => changeLine(change, language)) }
      : {}),
    ...("lines" in report ? { lines: report.lines } : {}),
    ...("comparison" in report ? { comparison: report.comparison.map(comparisonLine) } : {}),
    notices: report.notices.map((notice) => describeNotice(language, notice)),
  };
}

function comparisonLine({ kind, key, record, field, from, to, reason }: LedgerChange): object {
  return { kind, key, task: recordText(record), field, from, to, reason };
}

function findingLine(finding: Finding, language: Language): object {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    sheet: finding.at.sheetName,
    cell: describeCell(finding.at),
    params: finding.params,
    ...(finding.fix ? { fix: { from: finding.fix.from, to: finding.fix.to } } : {}),
    message: describeFinding(language, finding),
  };
}

function changeLine({ at, field, from, to, reason }: TypedChange, language: Language): object {
  return {
    sheet: at.sheetName,
    cell: describeCell(at),
    field,
    from,
    to,
    reason: describeNotice(language, reason),
  };
}
