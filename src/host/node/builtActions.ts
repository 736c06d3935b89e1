import type { Uncalculated } from "../workbook/uncalculated";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";
import type { OfficeRuntime } from "./officeRuntime";

/** What an action is told, as dist/actions.js takes it. */
export interface ActionCall {
  readonly action: string;
  readonly today: string;
  readonly locale: string;
  readonly timestamp: string;
  readonly sheet?: string;
  readonly table?: number;
  readonly map: readonly string[];
  readonly set: readonly string[];
  readonly asOf?: string;
  readonly dryRun: boolean;
  /** Of the four ledgers. */
  readonly ledgers?: {
    readonly quarter?: string;
    readonly by?: string;
    readonly note?: string;
    readonly reason?: string;
    readonly from?: string;
    readonly to?: string;
    readonly force?: boolean;
    readonly carryOver?: boolean;
    readonly newWorkbook?: boolean;
  };
}

/** Why an action did nothing: a code and its sentence. */
export interface ActionRefusal {
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
}

/** What an action answers besides its own particulars. */
export interface ActionAnswer {
  readonly changes: number;
  readonly error?: ActionRefusal;
  readonly [particular: string]: unknown;
}

/** What can be done with an open workbook. */
export interface BuiltActions {
  run(call: ActionCall): Promise<ActionAnswer>;
  inspect(
    call: Pick<ActionCall, "today" | "locale" | "timestamp">
  ): Promise<{ readonly sheets: readonly unknown[]; readonly error?: ActionRefusal }>;
}

/** What the phrases of time limits are read against. */
export interface DeadlineCall {
  readonly year: number;
  readonly received?: string;
  readonly start?: string;
  readonly locale: string;
  readonly set?: readonly string[];
}

type Params = Readonly<Record<string, string | number>>;

/** What needs no workbook: the sentences, in the user's language, and whether a call makes sense. */
export interface BuiltWords {
  /** Throws an Error that says what is wrong with a call. */
  checkCall(call: ActionCall): void;
  /** Throws an Error that says what is wrong with a call. */
  checkDeadlineCall(call: DeadlineCall): void;
  /** One phrase as it is read. */
  deadlineLine(text: string, call: DeadlineCall): object;
  /** One owner cell as it is read. */
  ownerLine(text: string): object;
  fileSentence(locale: string, code: string, params: Params): string;
  /** A sentence each for what could not be calculated; none where everything could. */
  calculationWarnings(locale: string, found: Uncalculated): readonly string[];
  progressLine(
    locale: string,
    progress: {
      readonly number: number;
      readonly total: number;
      readonly file: string;
      readonly action: string;
      readonly count: number;
      readonly failure?: string;
    }
  ): string;
  summaryLine(
    locale: string,
    summary: Readonly<Record<"total" | "changed" | "unchanged" | "failed" | "seconds", number>>
  ): string;
}

/** The built add-in's actions, made by webpack from src/actions/headlessEntry.ts. */
const ACTIONS_FILE = path.resolve(__dirname, "../dist/actions.js");

/** The built add-in's actions beside the office.js of an open workbook, as in Excel. */
export function builtActions(runtime: OfficeRuntime): BuiltActions {
  runtime.runScript(readFileSync(ACTIONS_FILE, "utf8"), "actions.js");
  return runtime.runScript("globalThis.guatuActions") as BuiltActions;
}

/** The same build without a workbook, in a context of its own. */
export function builtWords(): BuiltWords {
  // This realm's own errors, so that callers can tell them.
  const globals = createContext({ Error });
  new Script(readFileSync(ACTIONS_FILE, "utf8"), { filename: "actions.js" }).runInContext(globals);
  return (globals as { readonly guatuActions: BuiltWords }).guatuActions;
}
