import type { LedgerRecord } from "../domain/scoring/ledgerRecord";
import { compareRecords } from "../domain/snapshots/compareRecords";
import { standingLine, standingLines, type SnapshotLine } from "../domain/snapshots/snapshotLine";
import { readAreas } from "../excel/read/readAreas";
import type { NewSheet } from "../excel/write/writePlan";
import { fillPlaceholders } from "../i18n/formatMessage";
import { smallPlan } from "./ledger/smallPlan";
import { applyFor, withActionErrors } from "./report";
import {
  changeCountLines,
  comparisonSheet,
  type ComparisonWords,
} from "./snapshots/comparisonSheet";
import { dayText, occasionName } from "./snapshots/occasionName";
import { openLedger, type OpenLedger } from "./snapshots/openLedger";
import { scoredItems, withFigures } from "./snapshots/scoredRows";
import { snapshotRecordsOf } from "./snapshots/snapshotRecordsOf";
import type { CompareOptions, CompareReport, ComparisonSide } from "./snapshots/snapshotReports";
import { ActionError, type ActionContext } from "./types";

/**
 * 对比: what changed from one snapshot to another or to now: new, dropped, postponed with its reason, owners,
 * points, plans, progress; on a sheet of its own. A sheet that says the same is not made again. Round trips: 6 (7 where a comparison stands already),
 * plus one a further block of cells. Throws ActionError where a side is not there.
 */
export async function runCompare(
  given: ActionContext,
  options: CompareOptions
): Promise<CompareReport> {
  const opened = await openLedger(given, options);
  const { ledger, context } = opened;
  const { from, to } = sidesOf(opened, options);
  const [before, after] = await recordsOf(opened, from, to);
  const comparison = compareRecords(before, after);
  const sheet = comparisonSheet(
    ledger.book,
    titleOf(opened, from, to),
    comparison,
    wordsOf(opened)
  );
  const standing = await sameSheet(opened, sheet);
  const report = await applyFor(
    {
      ...smallPlan("compare", ledger, context),
      newSheets: standing === undefined ? [sheet] : [],
    },
    ledger.book,
    {
      typedChanges: [],
      notices: [
        {
          id:
            options.dryRun && standing === undefined ? "notice.comparedPlanned" : "notice.compared",
          params: {
            names: changeCountLines(comparison, opened.words).join("\n"),
            sheet: standing ?? sheet.name,
          },
        },
      ],
    },
    options.dryRun,
    context
  );
  return {
    ...report,
    tableName: ledger.table.name,
    comparisonSheet: standing ?? sheet.name,
    comparison,
    fullPercent: ledger.scoring.fullPercent,
  };
}

/** The changes themselves; nothing is written. */
export function proposeCompare(
  context: ActionContext,
  options: CompareOptions
): Promise<CompareReport> {
  return runCompare(context, { ...options, dryRun: true });
}

interface Sides {
  readonly from: SnapshotLine;
  /** Undefined: the ledger as it is. */
  readonly to: SnapshotLine | undefined;
}

function sidesOf(opened: OpenLedger, { from, to }: CompareOptions): Sides {
  const { lines, ledger, words } = opened;
  const lineOf = (side: Exclude<ComparisonSide, "now">): SnapshotLine => {
    const line = standingLine(lines, ledger.table.name, side);
    if (!line) throw new ActionError("snapshotUnknown", { name: occasionName(side, words) });
    return line;
  };
  const later = to === undefined || to === "now" ? undefined : lineOf(to);
  if (from === "now") throw new ActionError("nothingToCompare");
  const earlier = from
    ? lineOf(from)
    : standingLines(lines, ledger.table.name)
        .filter((line) => line !== later)
        .at(-1);
  if (!earlier) throw new ActionError("noSnapshot");
  if (earlier === later) throw new ActionError("nothingToCompare");
  return { from: earlier, to: later };
}

async function recordsOf(
  opened: OpenLedger,
  from: SnapshotLine,
  to: SnapshotLine | undefined
): Promise<readonly [readonly LedgerRecord[], readonly LedgerRecord[]]> {
  const { book } = opened.ledger;
  const [before, after] = await snapshotRecordsOf(book, to ? [from, to] : [from]);
  if (!before) throw gone(opened, from);
  if (!to) return [before, scoredItems(opened, opened.ledger.asOf).map(withFigures)];
  if (!after) throw gone(opened, to);
  return [before, after];
}

function gone({ words }: OpenLedger, { occasion }: SnapshotLine): ActionError {
  return new ActionError("snapshotGone", { name: occasionName(occasion, words) });
}

function titleOf({ ledger, words }: OpenLedger, from: SnapshotLine, to: SnapshotLine | undefined) {
  const named = ({ occasion, asOf }: SnapshotLine): string =>
    `${occasionName(occasion, words)}（${dayText(asOf, words)}）`;
  return fillPlaceholders(words.comparisonTitle, {
    sheet: ledger.table.sheetName,
    from: named(from),
    to: to ? named(to) : `${words.now}（${dayText(ledger.asOf, words)}）`,
  });
}

function wordsOf({ words, context, ledger }: OpenLedger): ComparisonWords {
  const { language } = context;
  const { fullPercent } = ledger.scoring;
  return { snapshot: words, workbook: context.words, language, fullPercent };
}

/** The sheet on which exactly this comparison stands already, by its title and its cells. */
async function sameSheet({ ledger }: OpenLedger, sheet: NewSheet): Promise<string | undefined> {
  const [wanted] = sheet.tables;
  const tables = ledger.book.tables.filter(({ name }) => /^tblComparison\d*$/i.test(name));
  // Title and small print stand in the two rows above the headings.
  const areas = tables.map(({ sheetName, area }) => ({
    sheetName,
    area: { ...area, rowIndex: Math.max(0, area.rowIndex - 2), rowCount: area.rowCount + 2 },
  }));
  const read = await withActionErrors(() => readAreas(areas));
  const text = (rows: readonly (readonly unknown[])[]): string =>
    rows.flatMap((row) => row.map((cell) => String(cell ?? ""))).join("\u0000");
  const cells = wanted?.rows.length ? wanted.rows : [wanted?.headings.map(() => "") ?? []];
  const at = read.findIndex(
    ([title, , , ...body]) => title?.[0] === wanted?.title && text(body) === text(cells)
  );
  return tables[at]?.sheetName;
}
