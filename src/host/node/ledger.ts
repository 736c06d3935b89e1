import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PackageError } from "../workbook/openHostWorkbook";
import { ledgerArguments, USAGE, UsageError, type RunArguments } from "./ledgerArguments";
import { readRange } from "./readRange";
import { openForActions, openForReading, runAction } from "./runAction";

/** The headless runner: one JSON line on stdout; exit status 0 unless the call itself is wrong. */
async function main(): Promise<void> {
  const call = ledgerArguments(process.argv.slice(2));
  if (call.command === "run") {
    print(await run(call));
    return;
  }
  const runtime = openForReading(bytesOf(call.file), path.basename(call.file), dayOf(call.today));
  print(await readRange(runtime, call.sheet, call.range));
}

async function run(call: RunArguments): Promise<object> {
  const head = { file: call.file, action: call.action };
  const none = { syncs: 0, bytesOut: 0, bytesIn: 0, changes: 0 };
  const today = dayOf(call.today);
  const bytes = bytesOf(call.file);
  let runtime;
  try {
    runtime = openForActions(bytes, path.basename(call.file), today);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { ...head, ...none, error: { code: error.code, message: error.message } };
  }
  const { answer, ...cost } = await runAction(runtime, {
    action: call.action,
    today,
    locale: call.locale,
    timestamp: new Date().toISOString().slice(0, 16),
    map: call.map,
    set: call.set,
    dryRun: call.dryRun,
    ...(call.sheet === undefined ? {} : { sheet: call.sheet }),
    ...(call.table === undefined ? {} : { table: call.table }),
    ...(call.asOf === undefined ? {} : { asOf: call.asOf }),
  });
  if (call.out !== undefined && !call.dryRun && answer.error === undefined) {
    // Without a change the file goes out as it came in.
    const saved = answer.changes === 0 ? bytes : runtime.workbook.save();
    writeFileSync(call.out, saved);
  }
  return { ...head, ...cost, ...answer };
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
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

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n${USAGE}\n` : `${message}\n`);
  process.exitCode = 2;
});
