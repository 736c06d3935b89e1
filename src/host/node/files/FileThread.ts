import { Worker } from "node:worker_threads";
import { FileError } from "./fileError";
import type { FileJob, FileOutcome } from "./fileJob";

/** What one file may cost. */
export interface FileLimits {
  readonly seconds: number;
  /** Of the whole process, in units of a million bytes. */
  readonly megabytes: number;
}

/** How often the memory of the process is looked at; it grows by about 1 MB a millisecond at worst. */
const WATCH_MS = 20;
/** Share of the memory limit at which the thread is ended: it takes more until it has ended. */
const ENDED_AT_SHARE = 0.88;
/** A thread that took more than this share of the limit is not used again. */
const REUSE_SHARE = 0.4;
const MEGABYTE = 1_000_000;
/** Share of the memory limit that the thread's own objects may take; the rest is for unpacked bytes. */
const HEAP_SHARE = 0.7;

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
      const started = performance.now();
      const watch = setInterval(() => {
        if (performance.now() - started > seconds * 1000) {
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

/** What ended the thread: its memory (the code is Node's own), or a mistake of ours. */
function threadError(error: Error, megabytes: number): FileError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return new FileError("tooLarge", { megabytes });
  return new FileError("unexpected", { reason: code ?? error.message });
}
