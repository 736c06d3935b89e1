import path from "node:path";
import { parseArgs } from "node:util";
import type { ActionCall } from "./builtActions";
import type { FileLimits } from "./files/FileThread";

/** What every command over files is told. */
interface FilesArguments {
  readonly files: readonly string[];
  readonly today: string | undefined;
  readonly locale: string;
  readonly limits: FileLimits;
}

/** `run ACTION FILE --out OUT …`, `run ACTION FILE… --out-dir DIR …` */
export interface RunArguments extends FilesArguments {
  readonly command: "run";
  readonly action: string;
  readonly out: string | undefined;
  readonly outFolder: string | undefined;
  /** Where the workbook goes that `settle` opens for next year. */
  readonly newWorkbook: string | undefined;
  readonly asOf: string | undefined;
  readonly sheet: string | undefined;
  readonly table: number | undefined;
  readonly map: readonly string[];
  readonly set: readonly string[];
  readonly dryRun: boolean;
  readonly ledgers: NonNullable<ActionCall["ledgers"]>;
}

/** `touch --out-dir DIR FILE…` */
export interface TouchArguments extends FilesArguments {
  readonly command: "touch";
  readonly outFolder: string;
}

/** `inspect FILE…` */
export interface InspectArguments extends FilesArguments {
  readonly command: "inspect";
}

/** `read FILE SHEET RANGE` */
export interface ReadArguments {
  readonly command: "read";
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly today: string | undefined;
  readonly locale: string;
}

/** `deadline --year N`, a phrase a line on stdin. */
export interface DeadlineArguments {
  readonly command: "deadline";
  /** Default: the year of today. */
  readonly year: number | undefined;
  readonly received: string | undefined;
  readonly start: string | undefined;
  readonly today: string | undefined;
  readonly locale: string;
  readonly set: readonly string[];
}

/** `owner`, a cell a line on stdin. */
export interface OwnerArguments {
  readonly command: "owner";
}

export type LedgerArguments =
  | RunArguments
  | TouchArguments
  | InspectArguments
  | ReadArguments
  | DeadlineArguments
  | OwnerArguments
  | { readonly command: "help" };

/** The call itself is wrong: exit status 2 and a line on stderr. */
export class UsageError extends Error {}

/** For many files: what one of them may cost before the rest go on without it. */
const LIMITS_OF_MANY: FileLimits = { seconds: 10, megabytes: 1000 };
/** For one file that somebody waits for: what a computer can give. (assumption) */
const LIMITS_OF_ONE: FileLimits = { seconds: 600, megabytes: 4000 };

/** Reads a command line (without node and script); throws UsageError where it cannot be understood. */
export function ledgerArguments(args: readonly string[]): LedgerArguments {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help === true || command === "help") return { command: "help" };
  if (command === "run") return runArguments(values, rest);
  if (command === "touch") return touchArguments(values, rest);
  if (command === "inspect") {
    return { command: "inspect", ...filesArguments(values, rest, LIMITS_OF_MANY) };
  }
  if (command === "read") return readArguments(values, rest);
  if (command === "deadline") return deadlineArguments(values, rest);
  if (command === "owner") {
    if (rest.length > 0) throw new UsageError("owner reads its cells from stdin");
    return { command: "owner" };
  }
  throw new UsageError(command === undefined ? "no command" : `unknown command ${command}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        "out-dir": { type: "string" },
        today: { type: "string" },
        "as-of": { type: "string" },
        sheet: { type: "string" },
        table: { type: "string" },
        year: { type: "string" },
        received: { type: "string" },
        start: { type: "string" },
        map: { type: "string", multiple: true },
        set: { type: "string", multiple: true },
        "dry-run": { type: "boolean" },
        quarter: { type: "string" },
        by: { type: "string" },
        note: { type: "string" },
        reason: { type: "string" },
        from: { type: "string" },
        to: { type: "string" },
        force: { type: "boolean" },
        "carry-over": { type: "boolean" },
        "new-workbook": { type: "string" },
        locale: { type: "string" },
        "limit-seconds": { type: "string" },
        "limit-mb": { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parse>["values"];

function filesArguments(
  values: Values,
  files: readonly string[],
  limits: FileLimits
): FilesArguments {
  if (files.length === 0) throw new UsageError("no file is named");
  return {
    files,
    today: values.today,
    locale: values.locale ?? "zh-CN",
    limits: {
      seconds: positiveNumber(values, "limit-seconds") ?? limits.seconds,
      megabytes: positiveNumber(values, "limit-mb") ?? limits.megabytes,
    },
  };
}

function positiveNumber(values: Values, name: "limit-seconds" | "limit-mb"): number | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!(number > 0 && Number.isFinite(number)))
    throw new UsageError(`--${name} ${text} is no number above 0`);
  return number;
}

function runArguments(values: Values, rest: readonly string[]): RunArguments {
  const [action, ...files] = rest;
  if (action === undefined) throw new UsageError("run needs an action");
  const { out, "out-dir": outFolder, "dry-run": dryRun = false } = values;
  const newWorkbook = values["new-workbook"];
  if (newWorkbook !== undefined && (action !== "settle" || files.length > 1)) {
    throw new UsageError("--new-workbook is for settle on one file");
  }
  if (newWorkbook !== undefined && out !== undefined && isSamePath(newWorkbook, out)) {
    throw new UsageError("--out and --new-workbook name the same file");
  }
  if (out !== undefined && outFolder !== undefined) {
    throw new UsageError("--out is for one file, --out-dir for many: give one of them");
  }
  if (out !== undefined && files.length > 1) throw new UsageError("many files need --out-dir DIR");
  if (out === undefined && outFolder === undefined && !dryRun && action !== "check") {
    throw new UsageError("run needs --out OUT or --out-dir DIR (or --dry-run)");
  }
  const isMany = files.length > 1 || outFolder !== undefined;
  return {
    command: "run",
    ...filesArguments(values, files, isMany ? LIMITS_OF_MANY : LIMITS_OF_ONE),
    action,
    out,
    outFolder,
    newWorkbook,
    asOf: values["as-of"],
    sheet: values.sheet,
    table: tableNumber(values.table),
    map: values.map ?? [],
    set: values.set ?? [],
    dryRun,
    ledgers: ledgersOptions(values),
  };
}

function isSamePath(left: string, right: string): boolean {
  return path.resolve(left) === path.resolve(right);
}

function ledgersOptions(values: Values): RunArguments["ledgers"] {
  const { quarter, by, note, reason, from, to, force, "carry-over": carryOver } = values;
  const newWorkbook = values["new-workbook"] === undefined ? undefined : true;
  const given = Object.entries({
    quarter,
    by,
    note,
    reason,
    from,
    to,
    force,
    carryOver,
    newWorkbook,
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function tableNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const table = Number(text);
  if (!(Number.isInteger(table) && table >= 1)) {
    throw new UsageError(`--table ${text} is no number from 1`);
  }
  return table;
}

function touchArguments(values: Values, files: readonly string[]): TouchArguments {
  const outFolder = values["out-dir"];
  if (outFolder === undefined) throw new UsageError("touch needs --out-dir DIR");
  return { command: "touch", ...filesArguments(values, files, LIMITS_OF_MANY), outFolder };
}

function readArguments(values: Values, rest: readonly string[]): ReadArguments {
  const [file, sheet, range, ...more] = rest;
  if (file === undefined || sheet === undefined || range === undefined || more.length > 0) {
    throw new UsageError("read needs FILE SHEET RANGE");
  }
  const { today, locale = "zh-CN" } = values;
  return { command: "read", file, sheet, range, today, locale };
}

function deadlineArguments(values: Values, rest: readonly string[]): DeadlineArguments {
  if (rest.length > 0) throw new UsageError("deadline reads its phrases from stdin");
  const { received, start, today, locale = "zh-CN" } = values;
  const year = values.year === undefined ? undefined : Number(values.year);
  return { command: "deadline", year, received, start, today, locale, set: values.set ?? [] };
}
