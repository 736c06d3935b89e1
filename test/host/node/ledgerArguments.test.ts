import { ledgerArguments, UsageError } from "../../../src/host/node/ledgerArguments";

const read = (line: string) => ledgerArguments(line === "" ? [] : line.split(" "));

test.each([
  [
    "run score a.xlsx --out b.xlsx",
    { command: "run", action: "score", files: ["a.xlsx"], out: "b.xlsx" },
  ],
  [
    "run check a.xlsx b.xlsx",
    { files: ["a.xlsx", "b.xlsx"], out: undefined, outFolder: undefined },
  ],
  ["run colour --out-dir d a.xlsx b.xlsx --locale en-US", { outFolder: "d", locale: "en-US" }],
  [
    "run structure a --dry-run --table 2 --map task=C --map id=A --set nearDays=3",
    { dryRun: true, table: 2, map: ["task=C", "id=A"], set: ["nearDays=3"] },
  ],
  [
    "touch --json --out-dir d a b",
    { command: "touch", outFolder: "d", files: ["a", "b"], locale: "zh-CN" },
  ],
  ["inspect --json a", { command: "inspect", files: ["a"] }],
  ["read --json a 表 A1:B2", { command: "read", file: "a", sheet: "表", range: "A1:B2" }],
  ["--help", { command: "help" }],
  ["run -h", { command: "help" }],
])("%s", (line, expected) => {
  expect(read(line)).toMatchObject(expected);
});

test.each([
  ["touch --out-dir d a", 10, 1000],
  ["inspect a", 10, 1000],
  ["run score a b --dry-run", 10, 1000],
  ["run score a --out-dir d", 10, 1000],
  ["run score a --out b", 600, 4000],
  ["run score a --out b --limit-seconds 2.5 --limit-mb 300", 2.5, 300],
])("limits of %s", (line, seconds, megabytes) => {
  expect(read(line)).toMatchObject({ limits: { seconds, megabytes } });
});

test.each([
  ["", "no command"],
  ["fly a", "unknown command fly"],
  ["run", "run needs an action"],
  ["run score", "run needs --out OUT or --out-dir DIR"],
  ["run score --out b", "no file is named"],
  ["run score a b --out c", "many files need --out-dir DIR"],
  ["run score a --out b --out-dir c", "give one of them"],
  ["run score a --out b --table 0", "--table 0 is no number from 1"],
  ["touch a", "touch needs --out-dir DIR"],
  ["touch --out-dir d", "no file is named"],
  ["inspect", "no file is named"],
  ["inspect a --limit-seconds 0", "--limit-seconds 0 is no number above 0"],
  ["inspect a --limit-mb viel", "--limit-mb viel is no number above 0"],
  ["read a", "read needs FILE SHEET RANGE"],
  ["inspect a --quick", "Unknown option '--quick'"],
])("refuses: %s", (line, complaint) => {
  expect(() => read(line)).toThrow(UsageError);
  expect(() => read(line)).toThrow(complaint);
});
