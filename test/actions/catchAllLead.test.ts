import { runCheck, runScore, runStructure } from "../../src/actions";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const { sheetName, firstDataRow, columnOf } = ledgerLayout({ rows: 6 });

test("各科室 is found, counts for no department and gets no line of its own", async () => {
  openTestWorkbook(buildLedgerWorkbook({ rows: 6 }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const department = `${columnOf["department"]}${firstDataRow + 1}`;
    sheet.getRange(department).values = [["各科室"]];
    await context.sync();
  });
  await runStructure(actionContext(), {});
  const { findings } = await runCheck(actionContext(), {});
  const found = findings.filter(({ ruleId }) => ruleId === "leadCatchAll");
  expect(found.map(({ at, params }) => [at.rowIndex + 1, params])).toEqual([
    [firstDataRow + 1, { name: "各科室" }],
  ]);
  const { notices } = await runScore(actionContext(), {});
  expect(notices).toContainEqual({ id: "notice.departmentMissing", params: { count: 1 } });
  const departments = await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("tblScores").columns.getItemAt(0);
    const body = column.getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([name]) => String(name));
  });
  expect(departments.length).toBeGreaterThan(0);
  expect(departments).not.toContain("各科室");
});
