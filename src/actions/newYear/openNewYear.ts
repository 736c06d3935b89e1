import { quarterEnds } from "../../domain/calendar/daySerial";
import { standingLine } from "../../domain/snapshots/snapshotLine";
import { ledgerTables } from "../../excel/read/readOverview";
import { createWorkbook } from "../../excel/write/createWorkbook";
import { withActionErrors } from "../report";
import { itemsGoingOn } from "../snapshots/itemsGoingOn";
import { openLedger, type OpenLedger } from "../snapshots/openLedger";
import { scoredItems, type ScoredItem } from "../snapshots/scoredRows";
import type { SnapshotOptions } from "../snapshots/snapshotReports";
import type { ActionContext, Notice } from "../types";
import { ledgerCopyOf } from "./ledgerCopyOf";
import { newYearBook, type CarriedLedgerSheet } from "./newYearBook";
import { validationPart } from "./validationPart";

/** Whether the ledger in front has been handed in 年底交账; of the others their lines tell it. */
export interface NewYearOptions extends SnapshotOptions {
  readonly isSettled: boolean;
}

/**
 * Opens next year's workbook with the items of every ledger that go on, each ledger on its own sheet, and says
 * so; a dry run says that it would. Nothing is opened where nothing goes on. Round trips: 3, and 5 for each
 * further ledger. Throws ActionError where Excel refuses.
 */
export async function openNewYear(
  given: ActionContext,
  opened: OpenLedger,
  { isSettled, ...options }: NewYearOptions
): Promise<readonly Notice[]> {
  const carrying = (await openedLedgers(given, opened, options))
    .map((each) => ({ opened: each, items: goingOn(each) }))
    .filter(({ items }) => items.length > 0);
  const [first, ...others] = carrying;
  if (!first) return [{ id: "notice.nothingToCarry", params: {} }];
  const { year, table } = opened.ledger;
  const count = carrying.reduce((sum, { items }) => sum + items.length, 0);
  const params = { count, year: year + 1 };
  const unsettled = carrying
    .filter((each) => each.opened !== opened || !isSettled)
    .flatMap(unsettledNotice);
  if (options.dryRun) return [{ id: "notice.newYearBookPlanned", params }, ...unsettled];
  const left = await withActionErrors(
    async () => {
      const sheets: CarriedLedgerSheet[] = [];
      for (const each of others) sheets.push(await carriedSheet(each));
      const all = [await carriedSheet(first), ...sheets] as const;
      await createWorkbook(newYearBook(all));
      return all.flatMap(dropDownNotice);
    },
    { sheet: table.sheetName }
  );
  return [{ id: "notice.newYearBook", params }, ...unsettled, ...left];
}

interface Carrying {
  readonly opened: OpenLedger;
  readonly items: readonly ScoredItem[];
}

/** All ledgers of the workbook as its sheets stand. */
async function openedLedgers(
  given: ActionContext,
  opened: OpenLedger,
  options: SnapshotOptions
): Promise<readonly OpenLedger[]> {
  const { book, table } = opened.ledger;
  const settings = options.settings === undefined ? {} : { settings: options.settings };
  const places = new Map(book.sheetNames.map((name, at) => [name, at]));
  const tables = [...ledgerTables(book)].sort(
    (a, b) => (places.get(a.sheetName) ?? 0) - (places.get(b.sheetName) ?? 0)
  );
  const ledgers: OpenLedger[] = [];
  for (const { name } of tables) {
    ledgers.push(
      name === table.name ? opened : await openLedger(given, { ...settings, tableName: name })
    );
  }
  return ledgers;
}

function goingOn(opened: OpenLedger): readonly ScoredItem[] {
  const { asOf, year } = opened.ledger;
  return itemsGoingOn(opened, scoredItems(opened, Math.min(asOf, quarterEnds(year)[4])));
}

async function carriedSheet({ opened, items }: Carrying): Promise<CarriedLedgerSheet> {
  return { opened, copy: await ledgerCopyOf(opened, items) };
}

/** Says which drop-downs stay behind: those that read what the new workbook does not have. */
function dropDownNotice({ copy }: CarriedLedgerSheet): readonly Notice[] {
  const { columnIndex } = copy.table.area;
  const headings = copy.table.headings.filter((_heading, at) => {
    const place = columnIndex + at;
    const validation = copy.look.body[place]?.validation;
    const area = { rowIndex: 0, columnIndex: place, rowCount: 1, columnCount: 1 };
    return validation !== undefined && validationPart(validation, area) === undefined;
  });
  if (headings.length === 0) return [];
  const text = headings.join("、");
  return [{ id: "notice.newYearDropDowns", params: { text } }];
}

/** Items of a ledger that has not been handed in yet 年底交账 go on as they are now. */
function unsettledNotice({ opened, items }: Carrying): readonly Notice[] {
  const { ledger, lines } = opened;
  if (standingLine(lines, ledger.table.name, { kind: "final" })) return [];
  const params = { sheet: ledger.table.sheetName, count: items.length };
  return [{ id: "notice.newYearUnsettled", params }];
}
