import { createWorkbook } from "../../excel/write/createWorkbook";
import { withActionErrors } from "../report";
import type { OpenLedger } from "../snapshots/openLedger";
import type { ScoredItem } from "../snapshots/scoredRows";
import type { SnapshotOptions } from "../snapshots/snapshotReports";
import type { Notice } from "../types";
import { ledgerCopyOf } from "./ledgerCopyOf";
import { newYearBook } from "./newYearBook";

/**
 * Opens next year's workbook with the items that go on and says so; a dry run says that it would. Nothing is
 * opened where nothing goes on. Round trips: 3. Throws ActionError where Excel refuses.
 */
export async function openNewYear(
  opened: OpenLedger,
  items: readonly ScoredItem[],
  { dryRun }: SnapshotOptions
): Promise<readonly Notice[]> {
  if (items.length === 0) return [{ id: "notice.nothingToCarry", params: {} }];
  const { year, table } = opened.ledger;
  const params = { count: items.length, year: year + 1 };
  if (dryRun) return [{ id: "notice.newYearBookPlanned", params }];
  await withActionErrors(
    async () => {
      const copy = await ledgerCopyOf(opened, items);
      await createWorkbook(newYearBook([{ opened, copy }]));
    },
    { sheet: table.sheetName }
  );
  return [{ id: "notice.newYearBook", params }];
}
