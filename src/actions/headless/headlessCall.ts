import { parseIsoDate } from "../../domain/calendar/daySerial";
import { columnIndexOf } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { FIELD_IDS, type FieldId } from "../../domain/model/fields";
import { SETTING_IDS, type SettingId } from "../../domain/model/settings";
import { meantSettings } from "../ledger/meantSettings";
import type { LedgersCall } from "./ledgersCall";

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
  /** `key=value`: settings, and the options of single actions (yes/no), see `OPTIONS`. */
  readonly set: readonly string[];
  readonly asOf?: string;
  readonly dryRun: boolean;
  /** Options of the four ledgers; other actions do not look at them. */
  readonly ledgers?: LedgersCall;
}

/** Options of single actions; every other key is a setting. */
const OPTIONS = [
  "wholeRow",
  "readCompletion",
  "backSchedule",
  "splitOwners",
  "writeOutSame",
  "surveyRaters",
  "massRaters",
  "leaderRaters",
  "rank",
];

/** The value that `--set name=…` gives to an option of the action; undefined where it gives none. */
export function optionOf(call: HeadlessCall, name: string): string | undefined {
  const entry = call.set.find((text) => text.startsWith(`${name}=`));
  return entry?.slice(name.length + 1);
}

/** The settings that a call writes; throws a plain Error for an unknown key. */
export function settingsOf(
  call: Pick<HeadlessCall, "set" | "asOf">
): Partial<Record<SettingId, CellValue>> {
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
  return meantSettings(settings);
}

function settingValue(text: string): CellValue {
  const day = parseIsoDate(text);
  if (day !== undefined) return day;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Field → 0-based column of `--map field=C`, null for `field=`; throws a plain Error for anything else. */
export function mappingOf(map: readonly string[]): Partial<Record<FieldId, number | null>> {
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
