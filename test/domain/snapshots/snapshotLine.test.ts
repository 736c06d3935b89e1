import { daySerial } from "../../../src/domain/calendar/daySerial";
import { ledgersOfYear, nextLedgerStep } from "../../../src/domain/snapshots/ledgersOfYear";
import {
  parseSnapshotLines,
  snapshotCells,
  standingLine,
  standingLines,
  type SnapshotLine,
} from "../../../src/domain/snapshots/snapshotLine";

const LINE: SnapshotLine = {
  tableName: "tblSnapshot2",
  occasion: { kind: "quarter", quarter: 1 },
  ledgerTable: "tblLedger",
  asOf: daySerial(2026, 3, 31),
  madeOn: daySerial(2026, 4, 2),
  by: "张建国",
  note: "",
  reopened: undefined,
};
const BASELINE: SnapshotLine = {
  ...LINE,
  tableName: "tblSnapshot1",
  occasion: { kind: "baseline" },
};
const REOPENED: SnapshotLine = {
  ...LINE,
  reopened: { on: daySerial(2026, 4, 10), by: "王芳", reason: "一科漏报" },
};

test.each([LINE, BASELINE, REOPENED])("a line is read as it was written", (line) => {
  expect(parseSnapshotLines([snapshotCells(line, "一季度查账")])).toEqual([line]);
});

test("lines that hold no snapshot are left out", () => {
  const cells = snapshotCells(LINE, "一季度查账");
  expect(
    parseSnapshotLines([
      cells.map(() => ""),
      cells.map((cell, at) => (at === 8 ? "季度" : cell)),
      cells.map((cell, at) => (at === 9 ? 5 : cell)),
      cells.map((cell, at) => (at === 1 ? "三月底" : cell)),
    ])
  ).toEqual([]);
});

test("the snapshot that counts is the last that was not reopened, of this ledger", () => {
  const again = { ...LINE, tableName: "tblSnapshot3" };
  const other = { ...LINE, tableName: "tblSnapshot4", ledgerTable: "tblLedger2" };
  const lines = [BASELINE, REOPENED, again, other];
  expect(standingLine(lines, "tblledger", { kind: "quarter", quarter: 1 })).toBe(again);
  expect(standingLine(lines, "tblLedger", { kind: "quarter", quarter: 2 })).toBeUndefined();
  expect(standingLines(lines, "tblLedger")).toEqual([BASELINE, again]);
});

test("the year's ledgers on 15 July: the baseline stands, the first quarter was reopened", () => {
  const steps = ledgersOfYear([BASELINE, REOPENED], "tblLedger", 2026, daySerial(2026, 7, 15));
  expect(steps.map(({ state, line }) => [state, line?.tableName])).toEqual([
    ["done", "tblSnapshot1"],
    ["reopened", "tblSnapshot2"],
    ["due", undefined],
    ["open", undefined],
    ["open", undefined],
    ["open", undefined],
  ]);
  expect(nextLedgerStep(steps)?.occasion).toEqual({ kind: "quarter", quarter: 1 });
});

test("once 年底交账 stands nothing that was left out is asked for, only what was reopened", () => {
  const final: SnapshotLine = { ...LINE, tableName: "tblSnapshot3", occasion: { kind: "final" } };
  const next = (lines: readonly SnapshotLine[]) =>
    nextLedgerStep(ledgersOfYear(lines, "tblLedger", 2026, daySerial(2027, 1, 5)))?.occasion;
  expect(next([])).toEqual({ kind: "baseline" });
  expect(next([final])).toBeUndefined();
  expect(next([final, REOPENED])).toEqual({ kind: "quarter", quarter: 1 });
});

test("on its last day a quarter can be closed, and on the year's last day the year", () => {
  const states = (day: number): readonly string[] =>
    ledgersOfYear([], "tblLedger", 2026, day).map(({ state }) => state);
  expect(states(daySerial(2026, 3, 30))).toEqual(["due", "open", "open", "open", "open", "open"]);
  expect(states(daySerial(2026, 3, 31))).toEqual(["due", "due", "open", "open", "open", "open"]);
  expect(states(daySerial(2026, 12, 31))).toEqual(["due", "due", "due", "due", "due", "due"]);
});
