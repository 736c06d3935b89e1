import { readFileSync } from "node:fs";
import path from "node:path";
import { runColour, runRestore, runScore, runStructure } from "../../src/actions";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { differingParts } from "../helpers/workbookFacts";
import { partText } from "../ooxml/support/buildPackage";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");

const THERE_AND_BACK: readonly (() => Promise<unknown>)[] = [
  () => runStructure(actionContext(), {}),
  () => runColour(actionContext(), {}),
  () => runScore(actionContext(), {}),
  ...[1, 2, 3].map(() => () => runRestore(actionContext())),
];

/** The saved file after the actions, each in a process of its own. */
async function after(bytes: Uint8Array): Promise<Uint8Array> {
  let saved = bytes;
  for (const action of THERE_AND_BACK) {
    const runtime = openTestWorkbook(saved);
    await action();
    saved = runtime.workbook.save();
  }
  return saved;
}

/** How many entries each shared list of the workbook holds. */
function listCounts(bytes: Uint8Array): Record<string, number> {
  const styles = partText(bytes, "xl/styles.xml");
  const counts = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"].map((name) => {
    const count = new RegExp(`<${name}[^>]*? count="(\\d+)"`).exec(styles)?.[1];
    return [name, Number(count ?? 0)] as const;
  });
  const strings = partText(bytes, "xl/sharedStrings.xml").split("<si>").length - 1;
  return { ...Object.fromEntries(counts), strings };
}

test.each([
  ["the sample", () => new Uint8Array(readFileSync(SAMPLE))],
  ["a plain header", () => buildLedgerWorkbook({ rows: 12 })],
  ["a banded header", () => buildLedgerWorkbook({ rows: 12, banded: true })],
])("%s: restored in new processes, no entry and no byte is left over", async (_name, make) => {
  const before = make();
  const restored = await after(before);
  expect(listCounts(restored)).toEqual(listCounts(before));
  expect(await differingParts(before, restored)).toEqual([]);
});
