import path from "node:path";
import type { BuiltWords } from "../builtActions";
import { FileError, failureOf } from "./fileError";
import { emptyAnswer, type FileFailure, type FileOutcome, type FileTask } from "./fileJob";
import { FileThread, type FileLimits } from "./FileThread";
import { isSameFile, outputPaths, writeOutput } from "./outputFiles";
import { readInputFile } from "./readInputFile";

/** A call over files as the command line gives it. */
export interface FilesCall {
  readonly task: FileTask;
  /** `2026-09-30` */
  readonly today: string;
  readonly locale: string;
  readonly files: readonly string[];
  readonly limits: FileLimits;
  /** The one result's file. */
  readonly out?: string;
  /** The file of a workbook that the action opens beside the one file. */
  readonly newWorkbook?: string;
  /** The folder of the results of many files; a result never replaces its input there. */
  readonly outFolder?: string;
}

/** Where the answers go. */
export interface FilesOutput {
  /** One JSON line a file, in the order of the call. */
  readonly answer: (line: object) => void;
  /** Lines for a person who waits. */
  readonly progress: (line: string) => void;
}

/** The built script of the thread, beside the runner's own. */
const THREAD_SCRIPT = path.resolve(__dirname, "fileWorker.js");

/** What one file came to, with its failure in the user's words. */
interface FileResult {
  readonly answer: FileOutcome["answer"];
  readonly error?: { readonly code: string; readonly message: string; readonly detail?: string };
  /** Where the result was written. */
  readonly out?: string;
}

/**
 * Works on each file in turn: one answer a file, and a bad file never stops the rest. Over many files of
 * an action it tells how far it is and what came of them all.
 */
export async function runFiles(
  call: FilesCall,
  words: BuiltWords,
  output: FilesOutput
): Promise<void> {
  const started = performance.now();
  const outs = call.outFolder === undefined ? [] : outputPaths(call.files, call.outFolder);
  const thread = new FileThread(THREAD_SCRIPT, call.limits);
  const counts = { changed: 0, unchanged: 0, failed: 0 };
  const isTold =
    call.task.kind === "run" && (call.files.length > 1 || call.outFolder !== undefined);
  try {
    for (const [index, file] of call.files.entries()) {
      const result = await resultOf(call, thread, words, file, outs[index] ?? call.out);
      output.answer({
        file,
        ...result.answer,
        ...(call.outFolder !== undefined && result.out !== undefined ? { out: result.out } : {}),
        ...(result.error === undefined ? {} : { error: result.error }),
      });
      counts[result.error ? "failed" : countOf(result) > 0 ? "changed" : "unchanged"] += 1;
      if (isTold) output.progress(words.progressLine(call.locale, told(call, index, file, result)));
    }
  } finally {
    await thread.end();
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const summary = { total: call.files.length, ...counts, seconds };
  if (isTold) output.progress(words.summaryLine(call.locale, summary));
}

async function resultOf(
  call: FilesCall,
  thread: FileThread,
  words: BuiltWords,
  file: string,
  out: string | undefined
): Promise<FileResult> {
  try {
    if (out !== undefined && call.outFolder !== undefined && isSameFile(file, out)) {
      throw new FileError("sameFile");
    }
    if (call.newWorkbook !== undefined && isSameFile(file, call.newWorkbook)) {
      throw new FileError("sameFile");
    }
    const fileName = path.basename(file);
    const bytes = readInputFile(file);
    const outcome = await thread.run({ bytes, fileName, today: call.today, task: call.task });
    const { saved, failure, newWorkbook } = outcome;
    const answer = withWarnings(call, words, outcome);
    if (failure !== undefined) return { answer, error: inWords(call, words, file, failure) };
    if (newWorkbook !== undefined && call.newWorkbook !== undefined) {
      writeOutput(call.newWorkbook, newWorkbook);
    }
    if (saved === undefined || out === undefined) return { answer };
    writeOutput(out, saved);
    return { answer, out };
  } catch (error) {
    const answer = emptyAnswer(call.task);
    return { answer, error: inWords(call, words, file, failureOf(error)) };
  }
}

/** The outcome's particulars and, where formulas could not be calculated, what they name and where. */
function withWarnings(
  { locale }: FilesCall,
  words: BuiltWords,
  { answer, uncalculated }: FileOutcome
): FileOutcome["answer"] {
  const warnings = uncalculated ? words.calculationWarnings(locale, uncalculated) : [];
  return warnings.length === 0 ? answer : { ...answer, warnings };
}

function inWords(
  { limits, locale }: FilesCall,
  words: BuiltWords,
  file: string,
  { code, message, params, detail }: FileFailure
): NonNullable<FileResult["error"]> {
  const known = { file: path.basename(file), ...limits, ...params };
  return {
    code,
    message: message ?? words.fileSentence(locale, code, known),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Changes that a file got; what 检查 finds are no changes but worth telling. */
function countOf({ answer: { changes, findings } }: FileResult): number {
  if (Array.isArray(findings)) return findings.length;
  return typeof changes === "number" ? changes : 0;
}

function told(call: FilesCall, index: number, file: string, result: FileResult) {
  return {
    number: index + 1,
    total: call.files.length,
    file: path.basename(file),
    action: call.task.kind === "run" ? call.task.call.action : "",
    count: countOf(result),
    ...(result.error === undefined ? {} : { failure: result.error.message }),
  };
}
