import { Worker } from "node:worker_threads";
import { FileError } from "./fileError";
import type { FileJob, FileOutcome } from "./fileJob";

/** What one file may cost. */
export interface FileLimits {
  readonly seconds: number;
  /** Of the whole process, in units of a million bytes. */
  readonly megabytes: number;
}

/**
 * A file that took its seconds is ended only if it had the processor for this share of them: a computer
 * that is busy with other things makes no file too slow. (assumption)
 */
const OWN_SHARE = 0.6;
/** However busy the computer is, a file is ended after so many times its seconds. (assumption) */
const PATIENCE = 3;
/** How often the memory of the process is looked at; it grows by about 1 MB a millisecond at worst. */
const WATCH_MS = 20;
/** Share of the memory limit at which the thread is ended: it takes more until it has ended. */
const ENDED_AT_SHARE = 0.82;
/** A thread that took more than this share of the limit is not used again. */
const REUSE_SHARE = 0.4;
const MEGABYTE = 1_000_000;
/** Share of the memory limit that the thread's own objects may take; the rest is for unpacked bytes. */
const HEAP_SHARE = 0.6;

/**
 * A thread that works on files, one at a time, and is ended when one takes too long or too much memory;
 * the next file gets a new thread.
 */
export class FileThread {
  private worker: Worker | undefined;

  constructor(
    private readonly script: string,
    private readonly limits: FileLimits
  ) {}

  /** The outcome of a job; rejects with FileError "tooSlow", "tooLarge" or "unexpected". */
  async run(job: FileJob): Promise<FileOutcome> {
    const worker = (this.worker ??= this.start());
    try {
      const outcome = await this.outcomeOf(worker, job);
      if (process.memoryUsage.rss() > this.limits.megabytes * MEGABYTE * REUSE_SHARE) {
        await this.end();
      }
      return outcome;
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  /** Ends the thread at once, whatever it is doing. */
  async end(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    const { megabytes } = this.limits;
    const worker = new Worker(this.script, {
      stdout: true,
      resourceLimits: { maxOldGenerationSizeMb: Math.round(megabytes * HEAP_SHARE) },
    });
    // The process's own stdout carries the answers alone.
    worker.stdout.on("data", (chunk: Buffer) => process.stderr.write(chunk));
    return worker;
  }

  private outcomeOf(worker: Worker, job: FileJob): Promise<FileOutcome> {
    const { seconds, megabytes } = this.limits;
    return new Promise((resolve, reject) => {
      const isTooSlow = stopWatch(seconds);
      const watch = setInterval(() => {
        if (isTooSlow()) {
          finish(() => reject(new FileError("tooSlow", { seconds })));
        } else if (process.memoryUsage.rss() > megabytes * MEGABYTE * ENDED_AT_SHARE) {
          finish(() => reject(new FileError("tooLarge", { megabytes })));
        }
      }, WATCH_MS);
      const onMessage = (outcome: FileOutcome): void => finish(() => resolve(outcome));
      const onError = (error: Error): void => finish(() => reject(threadError(error, megabytes)));
      const onExit = (): void =>
        finish(() => reject(new FileError("unexpected", { reason: "exit" })));
      const finish = (settle: () => void): void => {
        clearInterval(watch);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        settle();
      };
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
    });
  }
}

/** Tells whether a file that begins now has had its seconds. */
function stopWatch(seconds: number): () => boolean {
  const started = performance.now();
  const usageBefore = process.cpuUsage();
  return () => {
    const passed = (performance.now() - started) / 1000;
    if (passed < seconds) return false;
    const { user, system } = process.cpuUsage(usageBefore);
    return (user + system) / 1_000_000 > seconds * OWN_SHARE || passed > seconds * PATIENCE;
  };
}

/** What ended the thread: its memory (the code is Node's own), or a mistake of ours. */
function threadError(error: Error, megabytes: number): FileError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return new FileError("tooLarge", { megabytes });
  return new FileError("unexpected", { reason: code ?? error.message });
}
