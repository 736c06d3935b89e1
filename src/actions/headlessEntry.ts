import { columnIndexOf } from "../domain/model/area";
import { parseIsoDate } from "../domain/calendar/daySerial";
import type { CellValue } from "../domain/model/cellValue";
import { FIELD_IDS, type FieldId } from "../domain/model/fields";
import type { Finding } from "../domain/model/finding";
import { SETTING_IDS, type SettingId } from "../domain/model/settings";
import { formatMessage } from "../i18n/formatMessage";
import { describeCell, describeFinding } from "../i18n/describeFinding";
import { describeNotice } from "../i18n/describeNotice";
import { languageOf, type Language } from "../i18n/languages";
import { workbookWords } from "../i18n/workbookWords";
import { runCheck, runColour, runRestore, runScore, runStructure } from "./index";
import {
  ACTION_IDS,
  ActionError,
  type ActionContext,
  type ActionReport,
  type TypedChange,
} from "./types";

/** A call from outside, in plain text as it came from the command line. */
export interface HeadlessCall {
  readonly action: string;
  /** `2026-09-30` */
  readonly today: string;
  readonly locale: string;
  readonly timestamp: string;
  readonly sheet?: string;
  /** 1-based number of the candidate table, best first. */
  readonly table?: number;
  /** `field=C` */
  readonly map: readonly string[];
  /** `key=value`: settings, and the options wholeRow, readCompletion, backSchedule (yes/no). */
  readonly set: readonly string[];
  readonly asOf?: string;
  readonly dryRun: boolean;
}

/** The answer, ready to be printed: sentences beside the codes. */
export interface HeadlessAnswer {
  readonly changes: number;
  readonly findings?: readonly unknown[];
  readonly typedChanges?: readonly unknown[];
  readonly notices?: readonly string[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** Runs one action as the pane would with every proposal confirmed. Bad calls throw a plain Error. */
export async function run(call: HeadlessCall): Promise<HeadlessAnswer> {
  const language = languageOf(call.locale);
  const action = ACTION_IDS.find((id) => id === call.action);
  if (!action) throw new Error(`unknown action ${call.action}; one of ${ACTION_IDS.join(", ")}`);
  const today = parseIsoDate(call.today);
  if (today === undefined) throw new Error(`--today ${call.today} is no date like 2026-09-30`);
  const context: ActionContext = {
    today,
    words: workbookWords(language),
    language,
    random: Math.random,
    timestamp: call.timestamp,
  };
  try {
    return answerOf(await runAction(action, call, context), context);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const message = formatMessage(language, `error.${error.code}`, error.params);
    return { changes: 0, error: { code: error.code, message } };
  }
}

function runAction(
  action: (typeof ACTION_IDS)[number],
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
  switch (action) {
    case "structure":
      return runStructure(context, {
        ...common,
        otherSheets: call.sheet === undefined,
        candidate: (call.table ?? 1) - 1,
        mapping: mappingOf(call.map),
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
  }
}

function answerOf(report: ActionReport, { language }: ActionContext): HeadlessAnswer {
  const isCheck = report.action === "check";
  return {
    changes: report.changes,
    ...(isCheck
      ? { findings: report.findings.map((finding) => findingLine(finding, language)) }
      : {}),
    ...(report.typedChanges.length > 0
      ? { typedChanges: report.typedChanges.map((change) => changeLine(change, language)) }
      : {}),
    notices: report.notices.map((notice) => describeNotice(language, notice)),
  };
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

const OPTIONS = ["wholeRow", "readCompletion", "backSchedule"];

function optionOf(call: HeadlessCall, name: string): string | undefined {
  const entry = call.set.find((text) => text.startsWith(`${name}=`));
  return entry?.slice(name.length + 1);
}

function settingsOf(call: HeadlessCall): Partial<Record<SettingId, CellValue>> {
  const settings: Partial<Record<SettingId, CellValue>> = {};
  for (const text of call.set) {
    const at = text.indexOf("=");
    const key = at < 0 ? text : text.slice(0, at);
    if (OPTIONS.includes(key)) continue;
    const id = SETTING_IDS.find((candidate) => candidate === key);
    if (!id || at < 0) {
      throw new Error(
        `--set ${text}: key=value with one of ${[...SETTING_IDS, ...OPTIONS].join(", ")}`
      );
    }
    settings[id] = settingValue(text.slice(at + 1));
  }
  if (call.asOf !== undefined) {
    const day = parseIsoDate(call.asOf);
    if (day === undefined && call.asOf !== "") {
      throw new Error(`--as-of ${call.asOf} is no date like 2026-09-30`);
    }
    settings.asOf = day ?? "";
  }
  return settings;
}

function settingValue(text: string): CellValue {
  const day = parseIsoDate(text);
  if (day !== undefined) return day;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function mappingOf(map: readonly string[]): Partial<Record<FieldId, number | null>> {
  const mapping: Partial<Record<FieldId, number | null>> = {};
  for (const text of map) {
    const [key, letters = ""] = text.split("=");
    const field = FIELD_IDS.find((candidate) => candidate === key);
    const column = columnIndexOf(letters);
    if (!field || (column < 0 && letters !== "")) {
      throw new Error(`--map ${text}: field=C with one of ${FIELD_IDS.join(", ")}`);
    }
    mapping[field] = letters === "" ? null : column;
  }
  return mapping;
}
