import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildLedgerWorkbook } from "../../fixtures/buildLedgerWorkbook";
import { buildRunner, runLedger, scratchFolder, type RunnerLine } from "../../helpers/builtRunner";
import { tinyWorkbook } from "../../ooxml/support/buildPackage";
import { BAD_FILES } from "./support/badFiles";

const folder = scratchFolder();
const within = (...names: string[]): string => path.join(folder, ...names);

/** Writes a file of this test; gives its path. */
function put(name: string, bytes: Uint8Array): string {
  const file = within(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

const LEDGER = buildLedgerWorkbook({ rows: 4, banded: true });
/** A minute of calculation in a few kilobytes: no file has results for its formulas. */
const SLOW = tinyWorkbook({
  sheets: { 慢: formulaRows(20_000, (row) => `SUMPRODUCT(ROW($1:$90000)*${row})`) },
});
/** More than half a gigabyte of text in a few kilobytes. */
const LARGE = tinyWorkbook({
  sheets: { 大: formulaRows(20_000, (row) => `UPPER(REPT(CHAR(${97 + (row % 20)}),32000))`) },
});

function formulaRows(count: number, formula: (row: number) => string): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula(index + 1).replace("&", "&amp;")}</f></c></row>`
  );
  return `<sheetData>${rows.join("")}</sheetData>`;
}

const codes = (lines: readonly RunnerLine[]) => lines.map(({ error }) => error?.code ?? "");

// Every call starts a process; other tests run beside this one.
jest.setTimeout(120_000);

beforeAll(buildRunner, 300_000);

describe("files that cannot be opened", () => {
  const files = BAD_FILES.map(([name, make]) => put(path.join("bad", name), make()));
  const good = put(path.join("bad", "好.xlsx"), LEDGER);
  symlinkSync(within("bad", "loop.xlsx"), within("bad", "loop.xlsx"));
  const others = [within("bad", "没有.xlsx"), within("bad"), within("bad", "loop.xlsx")];
  const all = [...files, ...others, good];
  const expected = [...BAD_FILES.map(([, , code]) => code), "missing", "folder", "unreadable", ""];

  test.each([
    ["touch", "zh-CN", ["touch"]],
    ["inspect", "zh-TW", ["inspect"]],
    ["run", "en-US", ["run", "structure"]],
  ])(
    "%s refuses each with its sentence in %s and goes on",
    (command, locale, words) => {
      const out = within(`out-${command}`);
      const writes = command === "inspect" ? [] : ["--out-dir", out];
      const { status, lines, stderr } = runLedger(
        ...words,
        ...writes,
        "--locale",
        locale,
        "--json",
        ...all
      );
      expect(status).toBe(0);
      expect(lines.map(({ file }) => file)).toEqual(all);
      expect(codes(lines)).toEqual(expected);
      for (const { file, error } of lines.slice(0, -1)) {
        const [name, message] = [path.basename(file), error?.message ?? ""];
        expect(message).toContain(name);
        // One sentence that is filled in, in the language asked for.
        expect(message).toMatch(/^[^。{}]+。$|^[^{}]+\.$/);
        expect(/[\u4e00-\u9fff]/.test(message.replace(name, ""))).toBe(locale !== "en-US");
      }
      if (command === "inspect") expect(lines.at(-1)?.sheets).toHaveLength(1);
      else expect(readdirSync(out)).toEqual(["好.xlsx"]);
      if (command === "run") expect(stderr).toContain(`[${all.length}/${all.length}] 好.xlsx`);
      else expect(stderr).toBe("");
    },
    120_000
  );

  test("read refuses them too", () => {
    const { status, lines } = runLedger("read", "--json", files[0] ?? "", "表", "A1");
    expect([status, codes(lines)]).toEqual([0, ["emptyFile"]]);
  });
});

test("touch changes one sheet and writes beside the input, never over it", () => {
  const first = put(path.join("一", "台账.xlsx"), LEDGER);
  const second = put(path.join("二", "台账.xlsx"), buildLedgerWorkbook({ rows: 9, banded: false }));
  const { lines } = runLedger("touch", "--json", "--out-dir", within("touched"), first, second);
  const outs = [within("touched", "台账.xlsx"), within("touched", "台账 (2).xlsx")];
  expect(lines.map(({ out, touchedParts }) => [out, touchedParts])).toEqual(
    outs.map((out) => [out, ["xl/worksheets/sheet1.xml"]])
  );
  expect(Buffer.compare(readFileSync(first), Buffer.from(LEDGER))).toBe(0);
  expect(outs.map((out) => readFileSync(out).length > 1000)).toEqual([true, true]);
  const here = runLedger("touch", "--json", "--out-dir", within("一"), first);
  expect(codes(here.lines)).toEqual(["sameFile"]);
  expect(Buffer.compare(readFileSync(first), Buffer.from(LEDGER))).toBe(0);
});

test("where results cannot be written each file says so", () => {
  const blocker = put("blocker", new Uint8Array(1));
  const file = put("a.xlsx", LEDGER);
  const { status, lines } = runLedger(
    "touch",
    "--json",
    "--out-dir",
    path.join(blocker, "x"),
    file,
    file
  );
  expect([status, codes(lines)]).toEqual([0, ["unwritable", "unwritable"]]);
  expect(lines[0]?.error?.message).toMatch(/写不进.*ENOTDIR|EEXIST/);
  expect(lines[0]?.touchedParts).toEqual([]);
});

test("run tells how far it is and what came of all of them; stdout holds JSON alone", () => {
  const files = ["甲.xlsx", "乙.xlsx", "丙.xlsx"].map((name) =>
    put(path.join("many", name), LEDGER)
  );
  writeFileSync(files[1] ?? "", "text");
  const out = within("ran");
  const call = ["--out-dir", out, "--today", "2026-07-15", "--json"];
  const { lines, stderr } = runLedger("run", "structure", ...call, ...files);
  expect(codes(lines)).toEqual(["", "textFile", ""]);
  expect(lines.map(({ changes }) => (changes ?? 0) > 0)).toEqual([true, false, true]);
  expect(stderr.trim().split("\n")).toEqual([
    expect.stringMatching(/^\[1\/3\] 甲\.xlsx … 规范成表完成，改动 \d+ 处。$/),
    expect.stringMatching(/^\[2\/3\] 乙\.xlsx … 未处理：“乙\.xlsx”是文本文件/),
    expect.stringMatching(/^\[3\/3\] 丙\.xlsx … 规范成表完成/),
    expect.stringMatching(/^共 3 个文件：改动 2 个，无须改动 0 个，未处理 1 个，用时 [\d.]+ 秒。$/),
  ]);
  const again = runLedger(
    "run",
    "structure",
    "--locale",
    "en-US",
    ...call.slice(2),
    "--out-dir",
    within("again"),
    path.join(out, "甲.xlsx")
  );
  expect(again.lines[0]).toMatchObject({ changes: 0, out: within("again", "甲.xlsx") });
  expect(again.stderr).toMatch(
    /^\[1\/1\] 甲\.xlsx … [\s\S]*1 files: 0 changed, 1 unchanged, 0 not done/
  );
  const [before, after] = [path.join(out, "甲.xlsx"), within("again", "甲.xlsx")].map((file) =>
    readFileSync(file)
  );
  expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true);
});

test("run with one file writes it to --out without a line on stderr", () => {
  const { lines, stderr } = runLedger(
    "run",
    "structure",
    put("one.xlsx", LEDGER),
    "--out",
    within("one-out.xlsx"),
    "--json"
  );
  expect(codes(lines)).toEqual([""]);
  expect(stderr).toBe("");
  expect(readdirSync(folder)).toContain("one-out.xlsx");
});

test("a file that takes too long is stopped, the others are not", () => {
  const [slow, good] = [put("慢.xlsx", SLOW), put("快.xlsx", LEDGER)];
  const { lines } = runLedger(
    "touch",
    "--json",
    "--limit-seconds",
    "6",
    "--out-dir",
    within("slow"),
    slow,
    good,
    slow,
    good
  );
  expect(codes(lines)).toEqual(["tooSlow", "", "tooSlow", ""]);
  expect(lines[0]?.error?.message).toContain("“慢.xlsx”处理超过 6 秒");
  expect(readdirSync(within("slow"))).toEqual(["快 (2).xlsx", "快.xlsx"]);
}, 180_000);

test("a file that needs too much memory is stopped, the others are not", () => {
  const [large, good] = [put("大.xlsx", LARGE), put("小.xlsx", LEDGER)];
  const { lines } = runLedger(
    "touch",
    "--json",
    "--limit-mb",
    "500",
    "--limit-seconds",
    "60",
    "--out-dir",
    within("large"),
    large,
    good,
    large,
    good
  );
  expect(codes(lines)).toEqual(["tooLarge", "", "tooLarge", ""]);
  expect(lines[0]?.error?.message).toContain("占用内存过多（上限 500 MB）");
  expect(readdirSync(within("large"))).toEqual(["小 (2).xlsx", "小.xlsx"]);
}, 180_000);

test.each([
  [["run", "fly", "a.xlsx", "--out", "b"], "unknown action fly"],
  [["run", "score", "a.xlsx", "--out", "b", "--set", "speed=3"], "--set speed=3"],
  [["run", "structure", "a.xlsx", "--out", "b", "--map", "task=1"], "--map task=1"],
  [["run", "score", "a.xlsx", "--out", "b", "--today", "gestern"], "gestern"],
  [["touch", "a.xlsx", "--out-dir", "b", "--today", "2026-13-40"], "2026-13-40"],
  [["touch", "a.xlsx"], "--out-dir"],
])("a wrong call ends with status 2 and prints no line: %j", (args, complaint) => {
  const { status, lines, stderr } = runLedger(...args);
  expect([status, lines]).toEqual([2, []]);
  expect(stderr).toContain(complaint);
  expect(stderr).toContain("Usage:");
});
