import path from "node:path";
import { answerLines, type LineOutput } from "./answerLines";
import { builtWords, type ActionCall, type DeadlineCall } from "./builtActions";
import { createClock } from "./createClock";
import { failureOf } from "./files/fileError";
import type { FileTask } from "./files/fileJob";
import { readInputFile } from "./files/readInputFile";
import { runFiles } from "./files/runFiles";
import {
  ledgerArguments,
  UsageError,
  type DeadlineArguments,
  type InspectArguments,
  type ReadArguments,
  type RunArguments,
  type TouchArguments,
} from "./ledgerArguments";
import { readRange } from "./readRange";
import { openForReading } from "./runAction";
import { stepTime } from "./stepTime";
import { USAGE } from "./usage";

/** The headless runner: JSON lines on stdout; exit status 0 unless the call itself is wrong. */
async function main(): Promise<void> {
  const call = ledgerArguments(process.argv.slice(2));
  if (call.command === "help") process.stdout.write(`${USAGE}\n`);
  else if (call.command === "read") print(await read(call));
  else if (call.command === "deadline") await readDeadlines(call);
  else if (call.command === "owner") await readOwners();
  else await overFiles(call);
}

async function overFiles(call: RunArguments | TouchArguments | InspectArguments): Promise<void> {
  const words = builtWords();
  const today = dayOf(call.today);
  const { files, locale, limits } = call;
  const task = taskOf(call, today);
  usageIfThrown(() => createClock({ today }));
  if (task.kind === "run") usageIfThrown(() => words.checkCall(task.call));
  const { out, newWorkbook } = call.command === "run" ? call : {};
  const outFolder = call.command === "inspect" ? undefined : call.outFolder;
  await runFiles(
    {
      task,
      today,
      locale,
      files,
      limits,
      ...(out === undefined ? {} : { out }),
      ...(newWorkbook === undefined ? {} : { newWorkbook }),
      ...(outFolder === undefined ? {} : { outFolder }),
    },
    words,
    { answer: print, progress: (line) => process.stderr.write(`${line}\n`) }
  );
}

function taskOf(call: RunArguments | TouchArguments | InspectArguments, today: string): FileTask {
  if (call.command === "touch") return { kind: "touch" };
  const common = { today, locale: call.locale, timestamp: stepTime(today, new Date()) };
  if (call.command === "inspect") return { kind: "inspect", call: common };
  const { action, map, set, dryRun, sheet, table, asOf, ledgers } = call;
  const actionCall: ActionCall = {
    ...common,
    action,
    map,
    set,
    dryRun,
    ledgers,
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  return { kind: "run", call: actionCall };
}

async function read({ file, sheet, range, today, locale }: ReadArguments): Promise<object> {
  const fileName = path.basename(file);
  const day = dayOf(today);
  let runtime;
  try {
    runtime = openForReading(readInputFile(file), fileName, day);
  } catch (error) {
    const { code, params, detail } = failureOf(error);
    const message = builtWords().fileSentence(locale, code, { file: fileName, ...params });
    return { file, error: { code, message, ...(detail === undefined ? {} : { detail }) } };
  }
  return readRange(runtime, sheet, range);
}

async function readDeadlines(call: DeadlineArguments): Promise<void> {
  const { received, start, locale, set } = call;
  const words = builtWords();
  const context: DeadlineCall = {
    year: call.year ?? Number(dayOf(call.today).slice(0, 4)),
    locale,
    set,
    ...(received === undefined ? {} : { received }),
    ...(start === undefined ? {} : { start }),
  };
  usageIfThrown(() => words.checkDeadlineCall(context));
  await answerLines(process.stdin, (text) => words.deadlineLine(text, context), LINE_OUTPUT);
}

async function readOwners(): Promise<void> {
  const words = builtWords();
  await answerLines(process.stdin, (text) => words.ownerLine(text), LINE_OUTPUT);
}

/** What the add-in says of a wrong call becomes a complaint about the call. */
function usageIfThrown(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function dayOf(today: string | undefined): string {
  if (today !== undefined) return today;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function print(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

const LINE_OUTPUT: LineOutput = {
  print,
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
};

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${USAGE}\n` : `${message}\n`);
  process.exitCode = 2;
});
