import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildRunner } from "../../helpers/builtRunner";

const RUNNER = path.resolve(__dirname, "../../../dist-host/ledger.js");

interface Line {
  readonly text: string;
  readonly kind: string;
  readonly due: readonly string[];
  readonly assumed: readonly string[];
  readonly note: string;
  readonly start?: string;
  readonly until?: string;
  readonly then?: string;
  readonly every?: { readonly unit: string; readonly count: number };
}

/** Calls the built runner with phrases on stdin, as `npm run -s ledger -- deadline` does. */
function deadlines(input: string | Buffer, ...args: readonly string[]) {
  const child = spawnSync(process.execPath, [RUNNER, "deadline", "--json", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const lines = child.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  return { status: child.status, stderr: child.stderr, lines };
}

beforeAll(buildRunner, 300_000);

test("a phrase a line: kind, days, what was assumed and what to do, in words", () => {
  const { status, lines } = deadlines(
    [
      "6月底前",
      "3-12月",
      "每季度末",
      "年内持续推进",
      "2024年底前，并长期坚持",
      "9月31日",
      "7日内",
      "",
    ].join("\n") + "\n\n",
    ...["--year", "2026"]
  );
  expect(status).toBe(0);
  expect(lines).toHaveLength(9);
  expect(lines[0]).toEqual({
    text: "6月底前",
    kind: "dated",
    due: ["2026-06-30"],
    written: "6月底前",
    assumed: ["没写年份，按 2026 年"],
    note: "",
  });
  expect(lines[1]).toMatchObject({ start: "2026-03-01", due: ["2026-12-31"] });
  expect(lines[2]).toMatchObject({ kind: "periodic", every: { unit: "quarter", count: 1 } });
  expect(lines[3]).toMatchObject({ kind: "standing", due: [], until: "2026-12-31" });
  expect(lines[4]).toMatchObject({ due: ["2024-12-31"], then: "standing" });
  expect(lines[5]).toMatchObject({
    kind: "unclear",
    note: "期限“9月31日”不存在，是否为2026年9月30日？",
  });
  expect(lines[6]?.note).toBe("期限“7日内”没写从哪天起算，请写明日期。");
  expect(lines[7]).toMatchObject({ text: "", kind: "unclear", due: [] });
});

test("JSON strings hold line breaks; a mark of the encoding, CRLF and a last line without its end are read", () => {
  const { lines } = deadlines('\uFEFF6月底\r\n"6月底\\n12月底"\n"七一"前', "--year", "2026");
  expect(lines.map(({ text }) => text)).toEqual(["6月底", "6月底\n12月底", '"七一"前']);
  expect(lines.map(({ due }) => due.length)).toEqual([1, 2, 1]);
});

test("a line in quotation marks that is no JSON string is told by its number and read as plain text", () => {
  const input = ['"6月底"', '"6月底\\q"', '"七一"前', '"6月底', '"6月"和"9月"', '"9月底" '].join(
    "\n"
  );
  const { status, stderr, lines } = deadlines(input, "--year", "2026");
  expect(status).toBe(0);
  expect(lines.map(({ due }) => due.at(-1))).toEqual([
    "2026-06-30",
    "2026-06-30",
    "2026-06-30",
    "2026-06-30",
    "2026-09-30",
    "2026-09-30",
  ]);
  const told = stderr.trimEnd().split("\n");
  expect(told.map((line) => /^第 (\d+) 行.* Line \1 /.exec(line)?.[1])).toEqual(["2", "4", "5"]);
});

test("terms count from the days that are given; words in the language that is asked for", () => {
  const { lines } = deadlines(
    "7日内\n立行立改\n",
    ...["--year", "2026", "--received", "2026-03-02", "--start", "2026-06-22"],
    ...["--locale", "en-US"]
  );
  expect(lines[0]).toMatchObject({
    due: ["2026-03-09"],
    assumed: ["counted from the day of receipt, 2026-03-02"],
  });
  expect(lines[1]?.due).toEqual(["2026-07-01"]);
});

test("settings say how open words are read", () => {
  const { lines } = deadlines(
    "3月上旬\n6月前\n",
    ...["--year", "2026", "--set", "firstTenDay=8", "--set", "beforeMonth=endOfMonthBefore"]
  );
  expect(lines.map(({ due }) => due)).toEqual([["2026-03-08"], ["2026-05-31"]]);
});

test("characters that a chunk of the stream cuts in two stay whole", () => {
  const count = 5_000;
  const { lines } = deadlines("三月底前完成方案\n".repeat(count), "--year", "2026");
  expect(lines).toHaveLength(count);
  expect(new Set(lines.map(({ text }) => text))).toEqual(new Set(["三月底前完成方案"]));
});

test.each([
  [["--year", "26"], "--year 26 is no year from 1990 to 2100"],
  [["--received", "6月"], "--received 6月 is no date like 2026-09-30"],
  [["--set", "firstTenDay=80"], "--set firstTenDay=80: no value that firstTenDay can have"],
  [["--set", "latePerDay=1"], "--set latePerDay=1: key=value with one of immediateDays"],
  [["6月底"], "deadline reads its phrases from stdin"],
])("a wrong call %p is refused with exit status 2", (args, message) => {
  const { status, stderr, lines } = deadlines("6月底\n", ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(lines).toEqual([]);
});
