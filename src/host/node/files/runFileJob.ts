import { changedParts } from "../../workbook/changedParts";
import { uncalculated } from "../../workbook/uncalculated";
import { builtActions } from "../builtActions";
import type { OfficeRuntime } from "../officeRuntime";
import { openForActions, runAction } from "../runAction";
import { failureOf } from "./fileError";
import { emptyAnswer, type FileJob, type FileOutcome } from "./fileJob";
import { touchWorkbook } from "./touchWorkbook";

/** Works on one file; whatever goes wrong with it is part of the outcome, nothing is thrown. */
export async function runFileJob(job: FileJob): Promise<FileOutcome> {
  try {
    const runtime = openForActions(job.bytes, job.fileName, job.today);
    const outcome = await perform(job, runtime);
    return { ...outcome, uncalculated: uncalculated(runtime.workbook) };
  } catch (error) {
    return { answer: emptyAnswer(job.task), failure: failureOf(error) };
  }
}

async function perform({ bytes, task }: FileJob, runtime: OfficeRuntime): Promise<FileOutcome> {
  switch (task.kind) {
    case "touch": {
      await touchWorkbook(runtime);
      const saved = runtime.workbook.save();
      return { answer: { touchedParts: changedParts(bytes, saved) }, saved };
    }
    case "inspect": {
      const { sheets, error } = await builtActions(runtime).inspect(task.call);
      return { answer: { sheets }, ...(error === undefined ? {} : { failure: error }) };
    }
    case "run": {
      let newWorkbook: Uint8Array | undefined;
      runtime.workbook.onNewWorkbook((made) => {
        newWorkbook = made;
      });
      const { answer, ...cost } = await runAction(runtime, task.call);
      const { error, ...particulars } = answer;
      const outcome = {
        answer: { action: task.call.action, ...cost, ...particulars },
        ...(newWorkbook === undefined ? {} : { newWorkbook }),
      };
      if (error !== undefined) return { ...outcome, failure: error };
      if (task.call.dryRun || task.call.action === "check") return outcome;
      // Without a change the file goes out as it came in.
      return { ...outcome, saved: answer.changes === 0 ? bytes : runtime.workbook.save() };
    }
  }
}
