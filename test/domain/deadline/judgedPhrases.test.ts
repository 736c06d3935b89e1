import { isoDate } from "../../../src/domain/calendar/daySerial";
import { parseDeadline } from "../../../src/domain/deadline/parseDeadline";
import { commonForms } from "./judged/commonForms";
import { documentClauses } from "./judged/documentClauses";
import { freshClauses } from "./judged/freshClauses";
import { mixedClauses } from "./judged/mixedClauses";
import { placesAndCounts } from "./judged/placesAndCounts";
import { rangesAndScans } from "./judged/rangesAndScans";
import { ruleClauses } from "./judged/ruleClauses";
import { stagedClauses } from "./judged/stagedClauses";
import { workbookCells } from "./judged/workbookCells";
import { CONTEXT_2026 } from "./shownDeadline";

interface Judged {
  readonly text: string;
  readonly year: number;
  readonly kind: string;
  readonly day: string;
  readonly count: string;
}

const LINE = /^(.*) → (\w+)(?: ([\d>-]+))?(?: of (\d+))?(?: in (\d{4}))?$/;

/** Lines such as `6月底前 → dated 2026-06-30`. */
function judgedLines(lines: string): readonly (readonly [string, Judged])[] {
  return lines.split("\n").flatMap((line) => {
    if (line === "") return [];
    const [, text = "", kind = "", day = "", count = "", year = "2026"] = LINE.exec(line) ?? [];
    const judged = { text: text.replace(/\\n/g, "\n"), year: Number(year), kind, day, count };
    return [[line, judged] as const];
  });
}

describe.each([
  ["forms that most ledgers hold", commonForms],
  ["clauses out of documents", documentClauses],
  ["cells of work plans", workbookCells],
  ["clauses of rules", ruleClauses],
  ["ranges, slips and scans", rangesAndScans],
  ["campaigns and rectification", mixedClauses],
  ["stages, labels, English", stagedClauses],
  ["a last mixture", freshClauses],
  ["months of a quarter, short dates and counts", placesAndCounts],
])("%s", (_, lines) => {
  test.each(judgedLines(lines))("%s", (_line, { text, year, kind, day, count }) => {
    const reading = parseDeadline(text, { ...CONTEXT_2026, year });
    const due = reading.due.at(-1);
    const shownDue = due === undefined ? "" : isoDate(due);
    const shownStart = reading.start === undefined ? "" : `${isoDate(reading.start)}>`;
    expect(reading.kind).toBe(kind);
    if (kind === "dated" || day !== "") {
      expect(`${day.includes(">") ? shownStart : ""}${shownDue}`).toBe(day);
    }
    if (count !== "") expect(reading.due).toHaveLength(Number(count));
  });
});
