import {
  changeAsOf,
  proposeRestore,
  readExplainer,
  readLedgers,
  readWorkbookState,
  runAppraisal,
  runCheck,
  runCloseQuarter,
  runColour,
  runCompare,
  runFixes,
  runFreeze,
  runRanking,
  runReopen,
  runRestore,
  runRoster,
  runScore,
  runSettle,
  runStructure,
} from "../../src/actions";
import { parseIsoDate } from "../../src/domain/calendar/daySerial";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const SMALL = 4;
/** Sixty times as many rows, and still one block of 40,000 cells: more would be one more a block. */
const LARGE = 240;
const by = { by: "王敏", note: "", force: true } as const;

async function mendAll(): Promise<unknown> {
  const { findings } = await runCheck(actionContext(), {});
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  return runFixes(actionContext(), { tableName: "tblLedger", fixes });
}

// In this order in one workbook, each building on what the ones before wrote.
const STEPS: readonly (readonly [string, () => Promise<unknown>, number])[] = [
  ["structure", () => runStructure(actionContext(), {}), 5],
  ["roster", () => runRoster(actionContext(), {}), 5],
  ["check", () => runCheck(actionContext(), {}), 3],
  ["colour", () => runColour(actionContext(), {}), 5],
  ["score", () => runScore(actionContext(), {}), 5],
  ["score again", () => runScore(actionContext(), {}), 3],
  ["check and mend", mendAll, 8],
  ["appraisal", () => runAppraisal(actionContext(), {}), 5],
  ["ranking", () => runRanking(actionContext(), {}), 5],
  ["home", () => readWorkbookState(actionContext()), 3],
  ["explain", () => readExplainer(actionContext(), {}), 4],
  ["the four ledgers", () => readLedgers(actionContext(), {}), 3],
  [
    "as of",
    () => changeAsOf(actionContext(), { tableName: "tblLedger", date: parseIsoDate("2026-07-01") }),
    5,
  ],
  ["freeze", () => runFreeze(actionContext(), by), 6],
  ["close a quarter", () => runCloseQuarter(actionContext(), { ...by, quarter: 2 }), 6],
  ["reopen", () => runReopen(actionContext(), { ...by, reason: "数据有误" }), 5],
  ["compare", () => runCompare(actionContext(), {}), 6],
  ["settle", () => runSettle(actionContext("2027-01-05"), { ...by, carryOver: true }), 6],
  ["what can be taken back", () => proposeRestore(), 2],
  ["restore", () => runRestore(actionContext()), 4],
];

/** Something that 检查 offers to mend. */
async function typeImpossibleDeadline(rows: number): Promise<void> {
  const { sheetName, columnOf, lastDataRow } = ledgerLayout({ rows });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange(`${columnOf.deadline}${lastDataRow}`).values = [["9月31日"]];
    await context.sync();
  });
}

async function syncsOf(rows: number): Promise<readonly (readonly [string, number])[]> {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows }));
  await typeImpossibleDeadline(rows);
  const counted: (readonly [string, number])[] = [];
  for (const [name, step] of STEPS) {
    runtime.resetCounters();
    await step();
    counted.push([name, runtime.counters().syncs]);
  }
  return counted;
}

test("every action takes the same number of round trips, whatever the number of rows", async () => {
  const expected = STEPS.map(([name, , syncs]) => [name, syncs]);
  expect(await syncsOf(SMALL)).toEqual(expected);
  expect(await syncsOf(LARGE)).toEqual(expected);
});
