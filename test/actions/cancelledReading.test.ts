import { proposeStructure, runStructure } from "../../src/actions";
import type { Progress } from "../../src/actions/types";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { differingParts } from "../helpers/workbookFacts";

/** A block of a full read holds 30,000 cells: 4,000 rows of 17 columns are three. */
const ROWS = 4_000;

test("reading stops between two blocks, with one code and nothing written", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: ROWS }));
  const before = runtime.workbook.save();
  const stop = new AbortController();
  const seen: Progress[] = [];
  const onProgress = (progress: Progress): void => {
    seen.push(progress);
    if (progress.done > 0) stop.abort();
  };
  runtime.resetCounters();
  const context = { ...actionContext(), signal: stop.signal, onProgress };
  await expect(runStructure(context, {})).rejects.toMatchObject({ code: "cancelled" });
  expect(seen.filter(({ phase }) => phase === "write")).toEqual([]);
  const [first, second] = seen.map(({ done }) => done).filter((done) => done > 0);
  expect([first !== undefined && first < ROWS, second]).toEqual([true, undefined]);
  // Two for the overview, one for the first block and one for the second, which was under way.
  expect(runtime.counters().syncs).toBeLessThanOrEqual(4);
  expect(await differingParts(before, runtime.workbook.save())).toEqual([]);
});

test("a signal that is aborted beforehand reads no cell; without one all is read", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: ROWS }));
  const aborted = { ...actionContext(), signal: AbortSignal.abort() };
  runtime.resetCounters();
  await expect(proposeStructure(aborted, {})).rejects.toMatchObject({ code: "cancelled" });
  expect(runtime.counters().syncs).toBe(2);
  const { recordCount } = await proposeStructure(actionContext(), {});
  expect(recordCount).toBe(ROWS);
});
