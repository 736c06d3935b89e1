import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Folder of real workbooks and phrases beside the project; tests that need it are skipped without it. */
export const CORPUS_FOLDER = resolve(__dirname, "../../../../shared/corpus");

/** `describe`, or a skipped one with a printed line where the corpus is absent. */
export function describeWithCorpus(name: string, body: () => void): void {
  if (existsSync(join(CORPUS_FOLDER, "truth.json"))) {
    describe(name, body);
    return;
  }
  process.stdout.write(`skipped: ${name} (no corpus beside the project)\n`);
  // The body reads the corpus while tests are collected, so it must not even be called. The reason for
  // skipping is printed above.
  describe(name, () => {
    test.skip("needs the corpus beside the project", () => undefined);
  });
}

/** A JSON file of the corpus. */
export function readCorpus(file: string): unknown {
  return JSON.parse(readFileSync(join(CORPUS_FOLDER, file), "utf8"));
}
