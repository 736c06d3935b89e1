import { parentPort } from "node:worker_threads";
import type { FileJob } from "./fileJob";
import { runFileJob } from "./runFileJob";

/** The thread in which files are worked on, one after another: a job comes in, its outcome goes out. */
parentPort?.on("message", (job: FileJob) => {
  void runFileJob(job).then((outcome) => parentPort?.postMessage(outcome));
});
