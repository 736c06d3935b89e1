import { proposeRoster, runCheck, runRestore, runRoster } from "../../src/actions";
import { actionContext } from "../helpers/actionContext";
import { structuredSample } from "../helpers/structuredSample";
import { workbookFacts } from "../helpers/workbookFacts";

async function rosterRows(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblRoster").getDataBodyRange().load("values");
    await context.sync();
    return body.values as readonly (readonly unknown[])[];
  });
}

test("the dry run lists the lines in three round trips and writes nothing", async () => {
  const runtime = await structuredSample();
  const before = workbookFacts(runtime.workbook.save());
  runtime.resetCounters();
  const report = await proposeRoster(actionContext(), {});
  expect(runtime.counters().syncs).toBe(3);
  expect(report.lines.length).toBeGreaterThan(3);
  expect(report.lines.every(({ name, department }) => name !== "" || department !== "")).toBe(true);
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("writing takes five round trips, a second run changes nothing, 恢复 gives back the empty roster", async () => {
  const runtime = await structuredSample();
  const before = workbookFacts(runtime.workbook.save());
  runtime.resetCounters();
  const report = await runRoster(actionContext(), {});
  expect(runtime.counters().syncs).toBe(5);
  expect(report.changes).toBeGreaterThan(0);
  const rows = await rosterRows();
  expect(rows).toEqual(
    report.lines.map(({ name, department, leader, backup }) => [
      ...[name, department, "", leader, backup, "", ""],
    ])
  );
  runtime.resetCounters();
  const again = await runRoster(actionContext(), {});
  expect([again.changes, again.lines, runtime.counters().syncs]).toEqual([0, [], 3]);
  const { findings } = await runCheck(actionContext(), {});
  expect(findings.filter(({ ruleId }) => ruleId.endsWith("NotInRoster"))).toEqual([]);
  await runRestore(actionContext(), {});
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("lines that people wrote stay as they are; only who is missing comes below", async () => {
  await structuredSample();
  const { lines } = await proposeRoster(actionContext(), {});
  const [first] = lines;
  if (!first) throw new Error("nobody is named");
  const own = [first.name, first.department, "科长", "", "", "老同志", "是"];
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblRoster").getDataBodyRange().values = [own];
    await context.sync();
  });
  const report = await runRoster(actionContext(), {});
  expect(report.lines).toEqual(lines.slice(1));
  expect((await rosterRows())[0]).toEqual(own);
  expect(await rosterRows()).toHaveLength(lines.length);
});
