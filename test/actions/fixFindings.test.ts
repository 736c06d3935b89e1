import { changeAsOf, proposeFixes, runCheck, runFixes, runRestore } from "../../src/actions";
import { readWorkbookState } from "../../src/actions";
import { parseIsoDate } from "../../src/domain/calendar/daySerial";
import type { Fix } from "../../src/domain/model/finding";
import { actionContext } from "../helpers/actionContext";
import { SAMPLE_SHEET as SHEET, structuredSample } from "../helpers/structuredSample";
import { workbookFacts } from "../helpers/workbookFacts";

const IMPOSSIBLE = "deadlineImpossible";

async function fixes(ruleId: string): Promise<readonly Fix[]> {
  const { findings } = await runCheck(actionContext(), {});
  return findings.flatMap((finding) =>
    finding.ruleId === ruleId && finding.fix ? [finding.fix] : []
  );
}

async function values(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

test("the preview shows the cell and the date read out of it, and writes nothing", async () => {
  const runtime = await structuredSample();
  const found = await fixes(IMPOSSIBLE);
  const before = workbookFacts(runtime.workbook.save());
  runtime.resetCounters();
  const proposal = await proposeFixes(actionContext(), { tableName: "tblLedger", fixes: found });
  expect(runtime.counters().syncs).toBe(3);
  expect(proposal.staleCount).toBe(0);
  expect(proposal.typedChanges).toMatchObject([
    {
      at: { sheetName: SHEET, rowIndex: 27, columnIndex: 8 },
      field: "deadlineText",
      from: "9月31日",
      to: "9月30日",
      reason: { id: "reason.fixed" },
    },
    {
      field: "deadline",
      from: "",
      to: parseIsoDate("2026-09-30"),
      reason: { id: "reason.readFromFixed", params: { text: "9月30日" } },
    },
  ]);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("mending removes the finding in five round trips, and 恢复 gives the text back", async () => {
  const runtime = await structuredSample();
  const before = workbookFacts(runtime.workbook.save());
  const found = await fixes(IMPOSSIBLE);
  runtime.resetCounters();
  const report = await runFixes(actionContext(), { tableName: "tblLedger", fixes: found });
  expect([report.changes, runtime.counters().syncs]).toEqual([2, 5]);
  expect(await values("I28")).toEqual([["9月30日"]]);
  expect(await fixes(IMPOSSIBLE)).toEqual([]);
  await runRestore(actionContext());
  expect(withoutJournal(workbookFacts(runtime.workbook.save()))).toEqual(withoutJournal(before));
});

test("a cell that was typed in meanwhile is left alone and counted", async () => {
  await structuredSample();
  const found = await fixes(IMPOSSIBLE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("I28").values = [["10月中旬"]];
    await context.sync();
  });
  const report = await runFixes(actionContext(), { tableName: "tblLedger", fixes: found });
  expect(report.changes).toBe(0);
  expect(report.notices[0]).toEqual({ id: "notice.keptFormula", params: { count: 1 } });
  expect(await values("I28")).toEqual([["10月中旬"]]);
});

test("several small writes in a row are one step of 恢复", async () => {
  const runtime = await structuredSample();
  const before = workbookFacts(runtime.workbook.save());
  for (const day of ["2026-03-31", "2026-06-30", "2026-09-30"]) {
    await changeAsOf(actionContext(), { tableName: "tblLedger", date: parseIsoDate(day) });
  }
  const { restorePoints } = await readWorkbookState(actionContext());
  expect(restorePoints.map(({ action, changes }) => [action, changes])).toEqual([
    ["asOf", 1],
    ["structure", restorePoints[1]?.changes],
  ]);
  await runRestore(actionContext());
  expect(withoutJournal(workbookFacts(runtime.workbook.save()))).toEqual(withoutJournal(before));
});

function withoutJournal(facts: object): object {
  return { ...facts, customXml: [] };
}
