import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { CORPUS_FOLDER, describeWithCorpus, readCorpus } from "../../domain/corpus/sharedCorpus";
import {
  buildRunner,
  runLedger,
  scratchFolder,
  type RunnerAnswer,
  type RunnerLine,
} from "../../helpers/builtRunner";
import { partTexts } from "../../ooxml/support/buildPackage";

interface Truth {
  readonly file: string;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly headerRowsAcceptable?: readonly (readonly number[])[];
  readonly lastDataRow: number | null;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly acceptable?: Readonly<Record<string, readonly (string | null)[]>>;
}

/** The corpus has coarser fields than the ledger. */
const LEDGER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  deadline: ["deadline", "deadlineText"],
  progress: ["progress", "percentDone"],
  status: ["reportedStatus"],
  target: ["target", "outcome"],
};

/** What a real workbook may be refused for; anything else is a mistake of ours. */
const RIGHT_REFUSALS = ["corrupt", "encrypted", "oldBinaryFormat", "protectedSheet"];

const say = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join("\n")}\n`);
};

const refusals = (lines: readonly RunnerLine[]): string[] =>
  lines.flatMap(({ error }) => (error ? [`  ${error.code}: ${error.message}`] : []));

/** Rows of a sheet's text by their tags; what stands before, between and after them is kept apart. */
function rowsOf(xml: string): { readonly rows: ReadonlySet<string>; readonly rest: string } {
  const row = /<((?:\w+:)?)row[\s>][\s\S]*?<\/\1row>|<(?:\w+:)?row\s[^>]*\/>/g;
  const rest = xml
    .replace(row, "")
    .replace(/<(?:\w+:)?dimension [^>]*>/, "")
    .replace(/<((?:\w+:)?)sheetData\s*\/>|<((?:\w+:)?)sheetData>\s*<\/\2sheetData>/, "<data/>");
  return { rows: new Set(xml.match(row) ?? []), rest };
}

describeWithCorpus("real workbooks through the headless runner", () => {
  const files = ["robust", "tasklike"].flatMap((folder) =>
    readdirSync(path.join(CORPUS_FOLDER, folder)).map((file) =>
      path.join(CORPUS_FOLDER, folder, file)
    )
  );
  const out = scratchFolder();
  let touched: RunnerAnswer;

  beforeAll(() => {
    buildRunner();
    touched = runLedger("touch", "--json", "--out-dir", out, ...files);
  }, 300_000);

  test("touch changes one cell of one sheet and loses nothing, or refuses with a sentence", () => {
    const { status, lines } = touched;
    expect([status, lines.length]).toEqual([0, files.length]);
    const wrong = lines.filter(({ error }) => error && !RIGHT_REFUSALS.includes(error.code));
    const done = lines.filter(({ error }) => !error);
    const more = done.filter(({ touchedParts }) => touchedParts?.length !== 1);
    say([
      `corpus touch: ${files.length} files, ${done.length} written, ${more.length} of them with more than one part, ` +
        `${lines.length - done.length} refused`,
      ...more.map(
        ({ file, touchedParts }) => `  ${path.basename(file)}: ${touchedParts?.join(", ")}`
      ),
      ...refusals(lines),
    ]);
    expect(wrong).toEqual([]);
    // Random numbers elsewhere in the workbook are new after every edit, as in Excel.
    for (const { file, touchedParts } of more) {
      const parts = partTexts(new Uint8Array(readFileSync(file)));
      const others = (touchedParts ?? []).slice(1).map((name) => parts[name] ?? "");
      expect({ file, random: others.every((text) => /RAND|NOW\(/.test(text)) }).toMatchObject({
        random: true,
      });
    }
  }, 120_000);

  test("in the changed sheet one row differs and nothing around the rows", () => {
    const changed = touched.lines.filter(({ touchedParts }) => touchedParts?.length === 1);
    expect(changed.length).toBeGreaterThan(0);
    for (const { file, touchedParts, out: written } of changed) {
      const [part = ""] = touchedParts ?? [];
      const [before, after] = [file, written ?? ""].map((name) =>
        rowsOf(partTexts(new Uint8Array(readFileSync(name)))[part] ?? "")
      );
      const isNew = [...(after?.rows ?? [])].filter((row) => !before?.rows.has(row));
      const isGone = [...(before?.rows ?? [])].filter((row) => !after?.rows.has(row));
      expect({ file, isNew: isNew.length, isGone: isGone.length <= 1, rest: before?.rest }).toEqual(
        {
          file,
          isNew: 1,
          isGone: true,
          rest: after?.rest,
        }
      );
    }
  }, 120_000);

  test("inspect reads headers and columns as the tables were judged by hand", () => {
    const { status, lines } = runLedger("inspect", "--json", ...files);
    expect([status, lines.length]).toEqual([0, files.length]);
    expect(lines.filter(({ error }) => error && !RIGHT_REFUSALS.includes(error.code))).toEqual([]);
    const answers = new Map(lines.map((line) => [path.relative(CORPUS_FOLDER, line.file), line]));
    const truths = (readCorpus("truth.json") as readonly Truth[]).filter(({ file }) =>
      file.endsWith(".xlsx")
    );
    const tally = { headers: 0, lastRows: 0, right: 0, wrong: 0, missed: 0 };
    for (const truth of truths) {
      const sheet = answers.get(truth.file)?.sheets?.find((item) => item.sheet === truth.sheet);
      const accepted = [truth.headerRows, ...(truth.headerRowsAcceptable ?? [])].map(String);
      const table = sheet?.tables.find(({ headerRows }) => accepted.includes(String(headerRows)));
      if (table) tally.headers += 1;
      if (truth.lastDataRow === null || table?.lastDataRow === truth.lastDataRow)
        tally.lastRows += 1;
      countColumns(truth, table?.columns ?? {}, tally);
    }
    const f1 = (2 * tally.right) / (2 * tally.right + tally.wrong + tally.missed);
    say([
      `corpus inspect: ${truths.length} tables, header rows exact ${tally.headers}, last rows ${tally.lastRows}, columns F1 ${f1.toFixed(3)}`,
    ]);
    expect(tally.headers / truths.length).toBeGreaterThanOrEqual(0.96);
    expect(f1).toBeGreaterThanOrEqual(0.96);
  }, 120_000);

  test("no input was written to", () => {
    const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
    expect(newest).toBeLessThan(statSync(out).birthtimeMs);
  });
});

function countColumns(
  truth: Truth,
  columns: Readonly<Record<string, string>>,
  tally: { right: number; wrong: number; missed: number }
): void {
  for (const [field, column] of Object.entries(truth.columns)) {
    const ours = (LEDGER_FIELDS[field] ?? [field]).flatMap((id) => columns[id] ?? []);
    const accepted = [column, ...(truth.acceptable?.[field] ?? [])];
    const isRight =
      ours.length === 0
        ? accepted.includes(null)
        : ours.some((letters) => accepted.includes(letters));
    if (isRight) tally.right += ours.length > 0 ? 1 : 0;
    else {
      tally.wrong += ours.length > 0 ? 1 : 0;
      tally.missed += column === null ? 0 : 1;
    }
  }
}
