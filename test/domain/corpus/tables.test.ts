import { join } from "node:path";
import { columnLetters } from "../../../src/domain/model/area";
import type { FieldId } from "../../../src/domain/model/fields";
import { detectTables, type TableCandidate } from "../../../src/domain/reading/detectTables";
import { proposeMapping } from "../../../src/domain/reading/proposeMapping";
import { loadSnapshot } from "../loadSnapshot";
import { CORPUS_FOLDER, describeWithCorpus, readCorpus } from "./sharedCorpus";

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
const LEDGER_FIELDS: Readonly<Record<string, readonly FieldId[]>> = {
  deadline: ["deadline", "deadlineText"],
  progress: ["progress", "percentDone"],
  status: ["reportedStatus"],
  target: ["target", "outcome"],
};

interface Tally {
  tables: number;
  headers: number;
  lastRows: number;
  right: number;
  wrong: number;
  missed: number;
}

const numbers = (rows: readonly number[]): string => rows.map((row) => row + 1).join();

function isHeaderRight(truth: Truth, candidate: TableCandidate | undefined): boolean {
  if (!candidate) return false;
  return [truth.headerRows, ...(truth.headerRowsAcceptable ?? [])].some(
    (rows) => rows.join() === numbers(candidate.headerRows)
  );
}

/** Counts right, wrong and missed fields of one table; returns what differs for the printed list. */
function compareColumns(truth: Truth, found: ReadonlyMap<FieldId, string>, tally: Tally): string[] {
  return Object.entries(truth.columns).flatMap(([field, column]) => {
    const ours = (LEDGER_FIELDS[field] ?? [field as FieldId]).flatMap((id) => found.get(id) ?? []);
    const accepted = [column, ...(truth.acceptable?.[field] ?? [])];
    const isRight =
      ours.length === 0
        ? accepted.includes(null)
        : ours.some((letters) => accepted.includes(letters));
    if (isRight) {
      if (ours.length > 0) tally.right += 1;
      return [];
    }
    if (ours.length > 0) tally.wrong += 1;
    if (column !== null) tally.missed += 1;
    return [`${field}: ${ours.join() || "-"} instead of ${accepted.join(" or ")}`];
  });
}

describeWithCorpus("tables of real workbooks", () => {
  const truths = (readCorpus("truth.json") as readonly Truth[]).filter(({ file }) =>
    file.endsWith(".xlsx")
  );
  const tally: Tally = { tables: 0, headers: 0, lastRows: 0, right: 0, wrong: 0, missed: 0 };
  const differences: string[] = [];

  beforeAll(async () => {
    for (const truth of truths) {
      const sheet = await loadSnapshot(join(CORPUS_FOLDER, truth.file), truth.sheet);
      const [candidate] = detectTables(sheet);
      tally.tables += 1;
      const name = `${truth.file} ${truth.sheet}`;
      if (isHeaderRight(truth, candidate)) tally.headers += 1;
      else
        differences.push(
          `${name}: header ${numbers(candidate?.headerRows ?? [])} instead of ${truth.headerRows.join()}`
        );
      if (candidate && truth.lastDataRow !== null) {
        if (candidate.lastDataRow + 1 === truth.lastDataRow) tally.lastRows += 1;
        else
          differences.push(
            `${name}: last row ${candidate.lastDataRow + 1} instead of ${truth.lastDataRow}`
          );
      } else tally.lastRows += 1;
      const mapping = candidate ? proposeMapping(candidate, sheet).columns : [];
      const found = new Map(
        mapping.flatMap(({ field, columnIndex }) =>
          field ? [[field, columnLetters(columnIndex)] as const] : []
        )
      );
      differences.push(...compareColumns(truth, found, tally).map((text) => `${name}: ${text}`));
    }
  }, 60_000);

  test("header rows, last rows and columns", () => {
    const precision = tally.right / (tally.right + tally.wrong);
    const recall = tally.right / (tally.right + tally.missed);
    const f1 = (2 * precision * recall) / (precision + recall);
    const percent = (count: number): string => `${((100 * count) / tally.tables).toFixed(1)} %`;
    process.stdout.write(
      `corpus tables: ${tally.tables}, header rows exact ${percent(tally.headers)}, ` +
        `last rows ${percent(tally.lastRows)}, columns F1 ${f1.toFixed(3)}\n` +
        differences.map((line) => `  ${line}\n`).join("")
    );
    expect(tally.headers / tally.tables).toBeGreaterThanOrEqual(0.96);
    expect(f1).toBeGreaterThanOrEqual(0.96);
  });
});
