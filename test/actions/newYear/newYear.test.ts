import { runNewYear } from "../../../src/actions/newYear";
import { runSettle } from "../../../src/actions/settle";
import { actionContext } from "../../helpers/actionContext";
import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { workbookFacts } from "../../helpers/workbookFacts";
import { columnValues, sampleLedger, TASK } from "../snapshots/snapshotBook";

const YEAR_END = "2026-12-31";

test("next year's workbook is made of the ledger at any time; this one is left as it is", async () => {
  const runtime = await sampleLedger(true);
  const files: Uint8Array[] = [];
  runtime.workbook.onNewWorkbook((bytes) => files.push(bytes));
  const early = await runNewYear(actionContext(YEAR_END), { dryRun: true });
  expect(early.notices.map(({ id }) => id)).toEqual([
    ...["notice.newYearBookPlanned", "notice.newYearUnsettled"],
  ]);
  expect(early.opensWorkbook).toBeUndefined();
  await runSettle(actionContext(YEAR_END), { force: true });
  const before = workbookFacts(runtime.workbook.save());
  const report = await runNewYear(actionContext("2027-01-20"), {});
  expect(report.notices).toEqual([{ id: "notice.newYearBook", params: { count: 42, year: 2027 } }]);
  expect([report.changes, report.opensWorkbook, files.length]).toEqual([0, true, 1]);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  openTestWorkbook(files[0]);
  expect(await columnValues("tblLedger", TASK)).toHaveLength(42);
});
