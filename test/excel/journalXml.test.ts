import { randomBytes } from "node:crypto";
import {
  JOURNAL_ENTRIES,
  JOURNAL_LIMIT_CHARACTERS,
  journalXml,
  parseJournalXml,
} from "../../src/excel/journal/journalXml";
import type { JournalEntry } from "../../src/excel/journal/journalEntry";

const entry = (timestamp: string, text = ""): JournalEntry => ({
  action: "colour",
  timestamp,
  changes: 3,
  tableName: "tblLedger",
  keyHeading: "行标识",
  cells: [{ heading: "完成日期", keys: ["abc"], before: [text], after: [46023] }],
  addedColumns: [],
  formulas: [],
  names: [],
  addedSheets: [],
  ownTables: [],
});

/** Text that deflate cannot shrink much. */
function noise(bytes: number): string {
  return randomBytes(bytes).toString("base64");
}

test("entries come back as they went in, newest first", () => {
  const entries = [entry("2026-02-02T10:00", "月底前"), entry("2026-02-01T09:00")];
  expect(parseJournalXml(journalXml(entries))).toEqual(entries);
});

test("only the last five are kept", () => {
  const entries = ["7", "6", "5", "4", "3", "2", "1"].map((day) => entry(day));
  const kept = parseJournalXml(journalXml(entries));
  expect(kept.map((item) => item.timestamp)).toEqual(["7", "6", "5", "4", "3"]);
  expect(kept).toHaveLength(JOURNAL_ENTRIES);
});

test("beyond two million characters the oldest go, the newest never", () => {
  const big = noise(900_000);
  const kept = parseJournalXml(journalXml([entry("3", big), entry("2", big), entry("1", big)]));
  expect(kept.map((item) => item.timestamp)).toEqual(["3"]);
  expect(journalXml([entry("3", big)]).length).toBeGreaterThan(JOURNAL_LIMIT_CHARACTERS / 2);
});

test("what cannot be read ends the list: older entries rest on newer ones", () => {
  const [first, second] = [entry("2"), entry("1")];
  const xml = journalXml([first, second]).replace(/<entry>/, "<entry>AAAA</entry><entry>");
  expect(parseJournalXml(xml)).toEqual([]);
  expect(parseJournalXml("<journal/>")).toEqual([]);
});
