import { parseArgs } from "node:util";

/** `run ACTION FILE --out OUT …` */
export interface RunArguments {
  readonly command: "run";
  readonly action: string;
  readonly file: string;
  readonly out: string | undefined;
  readonly today: string | undefined;
  readonly asOf: string | undefined;
  readonly sheet: string | undefined;
  readonly table: number | undefined;
  readonly map: readonly string[];
  readonly set: readonly string[];
  readonly dryRun: boolean;
  readonly locale: string;
}

/** `read FILE SHEET RANGE` */
export interface ReadArguments {
  readonly command: "read";
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly today: string | undefined;
}

/** The call itself is wrong: exit status 2 and a line on stderr. */
export class UsageError extends Error {}

export const USAGE = `Usage:
  ledger run ACTION FILE --out OUT [--today D] [--as-of D] [--sheet S] [--table N]
             [--map field=C]… [--set key=value]… [--dry-run] [--locale L] --json
  ledger read --json [--today D] FILE SHEET RANGE
  ACTION: structure, check, colour, score, restore; D like 2026-09-30`;

/** Reads a command line (without node and script); throws UsageError where it cannot be understood. */
export function ledgerArguments(args: readonly string[]): RunArguments | ReadArguments {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (command === "run") return runArguments(values, rest);
  if (command === "read") return readArguments(values, rest);
  throw new UsageError(command === undefined ? "no command" : `unknown command ${command}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        today: { type: "string" },
        "as-of": { type: "string" },
        sheet: { type: "string" },
        table: { type: "string" },
        map: { type: "string", multiple: true },
        set: { type: "string", multiple: true },
        "dry-run": { type: "boolean" },
        locale: { type: "string" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parse>["values"];

function runArguments(values: Values, rest: readonly string[]): RunArguments {
  const [action, file, ...more] = rest;
  if (action === undefined || file === undefined || more.length > 0) {
    throw new UsageError("run needs an action and one file");
  }
  const dryRun = values["dry-run"] ?? false;
  if (values.out === undefined && !dryRun && action !== "check") {
    throw new UsageError("run needs --out OUT (or --dry-run)");
  }
  const table = values.table === undefined ? undefined : Number(values.table);
  if (table !== undefined && !(Number.isInteger(table) && table >= 1)) {
    throw new UsageError(`--table ${values.table} is no number from 1`);
  }
  return {
    command: "run",
    action,
    file,
    out: values.out,
    today: values.today,
    asOf: values["as-of"],
    sheet: values.sheet,
    table,
    map: values.map ?? [],
    set: values.set ?? [],
    dryRun,
    locale: values.locale ?? "zh-CN",
  };
}

function readArguments(values: Values, rest: readonly string[]): ReadArguments {
  const [file, sheet, range, ...more] = rest;
  if (file === undefined || sheet === undefined || range === undefined || more.length > 0) {
    throw new UsageError("read needs FILE SHEET RANGE");
  }
  return { command: "read", file, sheet, range, today: values.today };
}
