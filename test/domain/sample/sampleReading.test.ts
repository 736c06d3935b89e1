import { addWorkingDays, WEEKENDS_ONLY } from "../../../src/domain/calendar/workingDays";
import { daySerial, isoDate } from "../../../src/domain/calendar/daySerial";
import { DEFAULT_CONVENTIONS } from "../../../src/domain/deadline/deadlineContext";
import { parseDeadline } from "../../../src/domain/deadline/parseDeadline";
import { columnLetters } from "../../../src/domain/model/area";
import { DEADLINE_KINDS } from "../../../src/domain/model/statuses";
import { detectTables } from "../../../src/domain/reading/detectTables";
import { mappedColumns, proposeMapping } from "../../../src/domain/reading/proposeMapping";
import { readCompletion } from "../../../src/domain/reading/readCompletion";
import { readRecords, type TaskRecord } from "../../../src/domain/reading/readRecords";
import {
  EXPECTED_SAMPLE,
  EXPECTED_SAMPLE_COLUMNS,
  EXPECTED_SAMPLE_COMPLETED,
  EXPECTED_SAMPLE_DEADLINES,
  EXPECTED_SAMPLE_KINDS,
  EXPECTED_SAMPLE_SHARES,
} from "../../helpers/expectedSample";
import { loadSnapshot } from "../loadSnapshot";

const SAMPLE = "assets/samples/组织部2026年重点工作任务台账.xlsx";

async function readSample() {
  const sheet = await loadSnapshot(SAMPLE, EXPECTED_SAMPLE.sheetName);
  const [candidate] = detectTables(sheet);
  if (!candidate) throw new Error("no table found in the sample");
  const mapping = proposeMapping(candidate, sheet);
  const records = readRecords(candidate, mappedColumns(mapping), sheet);
  return { candidate, mapping, records };
}

function readDeadline(record: TaskRecord | undefined) {
  const start = record?.values.startDate;
  return parseDeadline(record?.values.deadlineText ?? "", {
    year: EXPECTED_SAMPLE.year,
    conventions: DEFAULT_CONVENTIONS,
    ...(typeof start === "number" ? { startSerial: start } : {}),
    addWorkingDays: (from, count) => addWorkingDays(from, count, WEEKENDS_ONLY),
  });
}

test("the table stands where the printed one does", async () => {
  const { candidate, mapping, records } = await readSample();
  expect(candidate.headerRows.map((row) => row + 1)).toEqual(EXPECTED_SAMPLE.headerRows);
  expect(candidate.firstDataRow + 1).toBe(EXPECTED_SAMPLE.firstDataRow);
  expect(candidate.lastDataRow + 1).toBe(EXPECTED_SAMPLE.lastDataRow);
  expect(records).toHaveLength(EXPECTED_SAMPLE.recordCount);
  expect(mapping.ledgerYear?.year).toBe(EXPECTED_SAMPLE.year);
});

test("every column is read as its field", async () => {
  const { mapping } = await readSample();
  const columns = Object.fromEntries(
    Object.entries(mappedColumns(mapping)).map(([field, column]) => [field, columnLetters(column)])
  );
  expect(columns).toEqual(EXPECTED_SAMPLE_COLUMNS);
});

test("merged categories and leaders reach every record", async () => {
  const { records } = await readSample();
  for (const field of ["category", "leader"] as const) {
    expect(records.filter(({ values }) => values[field] === "")).toEqual([]);
  }
});

test.each(EXPECTED_SAMPLE_DEADLINES.map((deadline, index) => ({ number: index + 1, deadline })))(
  "deadline of task $number",
  async ({ number, deadline }) => {
    const { records } = await readSample();
    const reading = readDeadline(records[number - 1]);
    const nearest = reading.problem?.nearest;
    expect({
      kind: reading.kind,
      due: reading.due.map(isoDate),
      ...(nearest === undefined ? {} : { nearest: isoDate(nearest) }),
    }).toEqual(deadline);
  }
);

test("as many deadlines of each kind", async () => {
  const { records } = await readSample();
  const kinds = records.map((record) => readDeadline(record).kind);
  const counts = DEADLINE_KINDS.map((kind) => [kind, kinds.filter((k) => k === kind).length]);
  expect(Object.fromEntries(counts)).toEqual(EXPECTED_SAMPLE_KINDS);
});

test("completions with their days, and shares", async () => {
  const { records } = await readSample();
  const context = { year: EXPECTED_SAMPLE.year, today: daySerial(2026, 11, 21) };
  const completed: Record<number, string> = {};
  const shares: Record<number, number> = {};
  records.forEach((record, index) => {
    const reading = readCompletion(record, context);
    if (reading?.complete) {
      const day = reading.completedDate;
      completed[index + 1] = day === undefined ? "no day" : isoDate(day);
    } else if (reading?.donePercent !== undefined && reading.donePercent > 0) {
      shares[index + 1] = reading.donePercent;
    }
  });
  expect(completed).toEqual(EXPECTED_SAMPLE_COMPLETED);
  expect(shares).toEqual(EXPECTED_SAMPLE_SHARES);
});
