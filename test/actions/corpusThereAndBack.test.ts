import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeStructure, runColour, runRestore, runScore, runStructure } from "../../src/actions";
import { ActionError } from "../../src/actions/types";
import { CORPUS_FOLDER, describeWithCorpus } from "../domain/corpus/sharedCorpus";
import { actionContext } from "../helpers/actionContext";
import { distinguishableParts } from "../helpers/comparableParts";
import { ledgerColumns } from "../helpers/drawnWorkbook";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const OPTIONS = { otherSheets: true, year: 2026 };

/** Structures, colours and scores a workbook and takes it back; says what was not as announced or as before. */
async function thereAndBack(bytes: Uint8Array): Promise<readonly string[]> {
  const runtime = openTestWorkbook(bytes);
  const original = runtime.workbook.save();
  const proposal = await proposeStructure(actionContext(), OPTIONS);
  const { typedChanges } = await runStructure(actionContext(), OPTIONS);
  const problems: string[] = [];
  if (JSON.stringify(typedChanges) !== JSON.stringify(proposal.typedChanges)) {
    problems.push("announced other cells than it wrote");
  }
  const keys = (await ledgerColumns())["行标识"] ?? [];
  const tasks = keys.filter((key) => /^[a-z]/.test(String(key)) && !/^o/.test(String(key)));
  if (tasks.length < proposal.recordCount) problems.push("fewer tasks than announced");
  await runColour(actionContext(), {});
  await runScore(actionContext(), {});
  for (let step = 0; step < 3; step++) await runRestore(actionContext());
  problems.push(...distinguishableParts(original, runtime.workbook.save()));
  return problems;
}

describeWithCorpus("real workbooks there and back", () => {
  const folder = join(CORPUS_FOLDER, "tasklike");
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));

  test.each(files)(
    "%s",
    async (file) => {
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      try {
        expect(await thereAndBack(bytes)).toEqual([]);
      } catch (error) {
        // An empty form has no task to work on; that is said in one sentence.
        if (!(error instanceof ActionError) || error.code !== "noTable") throw error;
        process.stdout.write(`  ${file}: no task table\n`);
      }
    },
    60_000
  );
});
