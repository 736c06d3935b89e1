import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildLedgerWorkbook } from "../../fixtures/buildLedgerWorkbook";
import { buildRunner, runLedger, scratchFolder, type RunnerLine } from "../../helpers/builtRunner";

interface ReadLine extends RunnerLine {
  readonly values: readonly (readonly unknown[])[];
}

const folder = scratchFolder();
const at = (name: string): string => path.join(folder, name);
const SHEET = "重点工作台账";
const YEAR_END = ["--today", "2027-01-05", "--force"];

jest.setTimeout(120_000);

/** Runs an action on a file of the folder; it must succeed. */
function run(action: string, file: string, out: string, ...options: readonly string[]): RunnerLine {
  const args = ["run", action, at(file), "--out", at(out), "--json", ...options];
  const { status, lines, stderr } = runLedger(...args);
  expect([status, lines[0]?.error, stderr]).toEqual([0, undefined, ""]);
  return lines[0] as RunnerLine;
}

function read(file: string, range: string): readonly (readonly unknown[])[] {
  const { lines } = runLedger("read", "--json", at(file), SHEET, range);
  return (lines[0] as ReadLine).values;
}

beforeAll(() => {
  buildRunner();
  writeFileSync(at("ledger.xlsx"), buildLedgerWorkbook({ rows: 12, banded: true }));
  run("structure", "ledger.xlsx", "structured.xlsx", "--today", "2026-07-15");
  run("colour", "structured.xlsx", "coloured.xlsx", "--today", "2026-07-15");
  run("score", "coloured.xlsx", "scored.xlsx", "--today", "2026-07-15");
}, 300_000);

test("settle --new-workbook writes next year's ledger beside the settled one", () => {
  const line = run(
    "settle",
    "scored.xlsx",
    "settled.xlsx",
    ...YEAR_END,
    "--new-workbook",
    at("n.xlsx")
  );
  expect(line.changes).toBeGreaterThan(0);
  expect(read("n.xlsx", "A1:A1")).toEqual([["2027年重点工作任务台账"]]);
  const tasks = read("n.xlsx", "C5:C16")
    .flat()
    .filter((task) => task !== "");
  expect(tasks.length).toBeGreaterThan(1);
  const old = read("settled.xlsx", "C5:C16").flat();
  expect(tasks.slice(1).every((task) => old.includes(task))).toBe(true);
});

test("a settled year gives it again and changes nothing; a dry run writes no file", () => {
  const again = ["--new-workbook", at("again.xlsx")];
  const line = run("settle", "settled.xlsx", "unchanged.xlsx", ...YEAR_END, ...again);
  expect(line.changes).toBe(0);
  expect(read("again.xlsx", "A1:Z20")).toEqual(read("n.xlsx", "A1:Z20"));
  const dry = ["--new-workbook", at("dry.xlsx"), "--dry-run"];
  run("settle", "settled.xlsx", "dry-out.xlsx", ...YEAR_END, ...dry);
  expect(existsSync(at("dry.xlsx"))).toBe(false);
});

test("the new workbook goes through the year's actions like any ledger", () => {
  const spring = ["--today", "2027-02-01"];
  expect(run("structure", "n.xlsx", "n1.xlsx", ...spring).changes).toBe(0);
  expect(run("colour", "n1.xlsx", "n2.xlsx", ...spring).changes).toBe(0);
  run("score", "n2.xlsx", "n3.xlsx", ...spring);
  expect(run("score", "n3.xlsx", "n4.xlsx", ...spring).changes).toBe(0);
  expect(run("freeze", "n4.xlsx", "n5.xlsx", ...spring, "--force").changes).toBeGreaterThan(0);
});

test.each([
  [["settle", at("scored.xlsx"), "--out", at("x.xlsx"), "--new-workbook", at("x.xlsx")]],
  [["score", at("scored.xlsx"), "--out", at("x.xlsx"), "--new-workbook", at("y.xlsx")]],
])("a call that makes no sense is refused: %#", (args) => {
  const { status, lines } = runLedger("run", ...args, "--json", "--today", "2027-01-05");
  expect([status === 0, lines, existsSync(at("x.xlsx"))]).toEqual([false, [], false]);
});
