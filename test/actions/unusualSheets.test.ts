import { runCheck, runColour, runRestore, runScore, runStructure } from "../../src/actions";
import type { ActionReport } from "../../src/actions/types";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { editParts } from "../helpers/editParts";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const LAYOUT = ledgerLayout({ rows: 10 });
const { columnOf, firstDataRow, lastDataRow } = LAYOUT;
const SHEET = "xl/worksheets/sheet1.xml";

interface Stage {
  readonly name: string;
  readonly report: ActionReport;
  readonly syncs: number;
}

/** Structure, check, colour, score and three restores; afterwards everything is as it was. */
async function throughAll(
  bytes: Uint8Array
): Promise<{ readonly stages: readonly Stage[]; readonly runtime: OfficeRuntime }> {
  const runtime = openTestWorkbook(bytes);
  const before = workbookFacts(runtime.workbook.save());
  const stages: Stage[] = [];
  const run = async (name: string, action: () => Promise<ActionReport>): Promise<void> => {
    runtime.resetCounters();
    const report = await action();
    stages.push({ name, report, syncs: runtime.counters().syncs });
  };
  await run("structure", () => runStructure(actionContext(), {}));
  await run("check", () => runCheck(actionContext(), {}));
  await run("colour", () => runColour(actionContext(), {}));
  await run("score", () => runScore(actionContext(), {}));
  for (let step = 0; step < 3; step++) await run("restore", () => runRestore(actionContext()));
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  return { stages, runtime };
}

const syncsOf = (stages: readonly Stage[]) => stages.map(({ name, syncs }) => [name, syncs]);
const USUAL_SYNCS = [
  ["structure", 5],
  ["check", 3],
  ["colour", 5],
  ["score", 5],
  ["restore", 4],
  ["restore", 4],
  ["restore", 4],
];

test("formats down to the last row of the sheet cost no round trip and are not printed", async () => {
  const bytes = editParts(buildLedgerWorkbook({ rows: 10 }), SHEET, (xml) =>
    xml
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:Q1048576"')
      .replace(
        "</sheetData>",
        '<row r="1048576" s="3" customFormat="1"><c r="A1048576" s="3"/></row></sheetData>'
      )
  );
  const runtime = openTestWorkbook(bytes);
  runtime.resetCounters();
  await runStructure(actionContext(), {});
  expect(runtime.counters().syncs).toBe(5);
  const table = runtime.workbook.package.tables.find(({ name }) => name === "tblLedger");
  expect(table?.area.rowCount).toBe(11);
  const area = runtime.workbook.package.definedNames.find(({ name }) => /Print_Area/.test(name));
  expect(area?.formula).toContain(`$${lastDataRow}`);
  expect((await runCheck(actionContext(), {})).action).toBe("check");
  await runRestore(actionContext());
  expect(runtime.workbook.package.tables).toEqual([]);
  expect(runtime.workbook.package.sheets).toHaveLength(1);
});

test("formulas with errors in owner and date cells: found, counted as blank, left alone", async () => {
  const owner = `${columnOf["owner"]}${firstDataRow}`;
  const deadline = `${columnOf["deadline"]}${firstDataRow + 1}`;
  const error = (cell: string, formula: string, text: string) => (xml: string) =>
    xml.replace(
      new RegExp(`<c r="${cell}"( s="\\d+")[^>]*>.*?</c>`),
      `<c r="${cell}"$1 t="e"><f>${formula}</f><v>${text}</v></c>`
    );
  const bytes = editParts(buildLedgerWorkbook({ rows: 10 }), SHEET, (xml) =>
    error(deadline, "1/0", "#DIV/0!")(error(owner, "NA()", "#N/A")(xml))
  );
  const { stages } = await throughAll(bytes);
  const findings = stages.find(({ name }) => name === "check")?.report.findings ?? [];
  const broken = findings.filter(({ ruleId }) => ruleId === "cellError");
  expect(broken.map(({ at, params }) => [at.rowIndex + 1, params])).toEqual([
    [firstDataRow, { field: "owner", error: "#N/A" }],
    [firstDataRow + 1, { field: "deadlineText", error: "#DIV/0!" }],
  ]);
  const places = broken.map(({ at }) => `${at.rowIndex},${at.columnIndex}`);
  const others = findings.filter(
    ({ ruleId, at }) =>
      ruleId !== "cellError" && places.includes(`${at.rowIndex},${at.columnIndex}`)
  );
  expect(others).toEqual([]);
});

test("more than 512 merged areas", async () => {
  const rows = 260;
  const first = ledgerLayout({ rows }).firstDataRow;
  const merges = Array.from({ length: rows / 2 }, (_, at) => first + at * 2).flatMap((row) =>
    ["B", "D", "E", "G"].map((column) => `<mergeCell ref="${column}${row}:${column}${row + 1}"/>`)
  );
  expect(merges.length).toBeGreaterThan(512);
  const bytes = editParts(buildLedgerWorkbook({ rows }), SHEET, (xml) =>
    xml.replace("</mergeCells>", `${merges.join("")}</mergeCells>`)
  );
  const runtime = openTestWorkbook(bytes);
  const before = runtime.workbook.package.sheets[0]?.merges.length;
  const { notices } = await runStructure(actionContext(), {});
  expect(notices).toContainEqual({ id: "notice.mergesFilled", params: { count: merges.length } });
  await runRestore(actionContext());
  expect(runtime.workbook.package.sheets[0]?.merges).toHaveLength(before ?? 0);
});

test.each([
  ["quotes and commas in the sheet's name", "xl/workbook.xml", renameSheet('张\'三,"台账" (2026)')],
  [
    "read-only recommended",
    "xl/workbook.xml",
    (xml: string) =>
      xml.replace(
        /(?=<(?:workbookPr|bookViews|sheets)\b)/,
        '<fileSharing readOnlyRecommended="1"/>'
      ),
  ],
])("%s: through all actions and back", async (_name, part, change) => {
  const bytes = editParts(buildLedgerWorkbook({ rows: 10 }), part, change);
  const { stages } = await throughAll(bytes);
  expect(syncsOf(stages)).toEqual(USUAL_SYNCS);
});

function renameSheet(name: string): (xml: string) => string {
  const written = name.replace(/"/g, "&quot;");
  return (xml) => xml.replace(/(<sheet name=")[^"]*"/, `$1${written}"`);
}

test("a very hidden sheet and a hidden one are left as they are", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 10 }));
  await Excel.run(async (context) => {
    for (const visibility of ["VeryHidden", "Hidden"] as const) {
      const sheet = context.workbook.worksheets.add(visibility);
      sheet.getRange("A1").values = [["勿动"]];
      sheet.visibility = visibility;
    }
    await context.sync();
  });
  const { stages } = await throughAll(runtime.workbook.save());
  expect(syncsOf(stages)).toEqual(USUAL_SYNCS);
});
