import { join } from "node:path";
import { isoDate, parseIsoDate } from "../../../src/domain/calendar/daySerial";
import { addWorkingDays, WEEKENDS_ONLY } from "../../../src/domain/calendar/workingDays";
import { DEFAULT_CONVENTIONS } from "../../../src/domain/deadline/deadlineContext";
import { parseDeadline } from "../../../src/domain/deadline/parseDeadline";
import { columnLetters } from "../../../src/domain/model/area";
import { parseOwner } from "../../../src/domain/owner/parseOwner";
import { detectTables, type TableCandidate } from "../../../src/domain/reading/detectTables";
import {
  mappedColumns,
  proposeMapping,
  type MappingProposal,
} from "../../../src/domain/reading/proposeMapping";
import { readCompletion } from "../../../src/domain/reading/readCompletion";
import { readRecords, type TaskRecord } from "../../../src/domain/reading/readRecords";
import {
  EXPECTED_SAMPLE,
  EXPECTED_SAMPLE_COLUMNS,
  EXPECTED_SAMPLE_COMPLETED,
  EXPECTED_SAMPLE_DEADLINES,
  EXPECTED_SAMPLE_SHARES,
  EXPECTED_SAMPLE_UNITS,
} from "../../helpers/expectedSample";
import { loadSnapshot } from "../loadSnapshot";

const SAMPLE = join(__dirname, "../../../assets/samples/组织部2026年重点工作任务台账.xlsx");
const TODAY = parseIsoDate("2026-11-21") ?? 0;

/** The sample as a careful reader reads it, held against what the program reads. */
describe("the sample ledger", () => {
  let candidate: TableCandidate;
  let mapping: MappingProposal;
  let records: readonly TaskRecord[];

  beforeAll(async () => {
    const sheet = await loadSnapshot(SAMPLE, EXPECTED_SAMPLE.sheetName);
    const [best] = detectTables(sheet);
    if (!best) throw new Error("no table");
    candidate = best;
    mapping = proposeMapping(candidate, sheet);
    records = readRecords(candidate, mappedColumns(mapping), sheet);
  }, 30_000);

  test("header, first and last row; total, notes and signature stay out", () => {
    expect(candidate.headerRows.map((row) => row + 1)).toEqual(EXPECTED_SAMPLE.headerRows);
    expect(candidate.firstDataRow + 1).toBe(EXPECTED_SAMPLE.firstDataRow);
    expect(candidate.lastDataRow + 1).toBe(EXPECTED_SAMPLE.lastDataRow);
    expect(records).toHaveLength(EXPECTED_SAMPLE.recordCount);
  });

  test("columns and year", () => {
    const found = Object.fromEntries(
      mapping.columns.flatMap(({ field, columnIndex }) =>
        field ? [[field, columnLetters(columnIndex)]] : []
      )
    );
    expect(found).toEqual(EXPECTED_SAMPLE_COLUMNS);
    expect(mapping.ledgerYear?.year).toBe(EXPECTED_SAMPLE.year);
  });

  test("every deadline", () => {
    const readings = records.map(({ values: { deadlineText = "", startDate } }) => {
      const { kind, due, problem } = parseDeadline(deadlineText, {
        year: EXPECTED_SAMPLE.year,
        conventions: DEFAULT_CONVENTIONS,
        addWorkingDays: (from, count) => addWorkingDays(from, count, WEEKENDS_ONLY),
        ...(typeof startDate === "number" && { startSerial: startDate }),
      });
      const nearest = problem?.nearest;
      return { kind, due: due.map(isoDate), ...(nearest && { nearest: isoDate(nearest) }) };
    });
    expect(readings).toEqual(EXPECTED_SAMPLE_DEADLINES);
  });

  test("lead and support units", () => {
    for (const [number, expected] of Object.entries(EXPECTED_SAMPLE_UNITS)) {
      const { units } = parseOwner(String(records[Number(number) - 1]?.values.leadDepartment));
      const named = (roles: readonly string[]): readonly string[] =>
        units.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
      const leads = named(["lead"]);
      const isWithoutRoles = leads.length === 0;
      expect({
        number,
        lead: isWithoutRoles ? named(["responsible"]) : leads,
        support: isWithoutRoles ? [] : named(["support", "responsible"]),
      }).toEqual({ number, ...expected });
    }
  });

  test("completion and shares done", () => {
    const completed: Record<number, string> = {};
    const shares: Record<number, number> = {};
    records.forEach((record, index) => {
      const reading = readCompletion(record, { year: EXPECTED_SAMPLE.year, today: TODAY });
      if (!reading) return;
      if (reading.complete) {
        completed[index + 1] =
          reading.completedDate === undefined ? "no day" : isoDate(reading.completedDate);
      } else if (reading.donePercent) shares[index + 1] = reading.donePercent;
    });
    expect(completed).toEqual(EXPECTED_SAMPLE_COMPLETED);
    expect(shares).toEqual(EXPECTED_SAMPLE_SHARES);
  });
});
