import { readTitle } from "../../excel/read/readTitle";
import { createWorkbook } from "../../excel/write/createWorkbook";
import { withActionErrors } from "../report";
import type { Notice } from "../types";
import { newYearBook } from "./newYearBook";
import type { OpenLedger } from "./openLedger";
import type { ScoredItem } from "./scoredRows";
import type { SnapshotOptions } from "./snapshotReports";

/**
 * Opens next year's workbook with the items that go on and says so; a dry run says that it would. Nothing is
 * opened where nothing goes on. Round trips: 2. Throws ActionError where Excel refuses.
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
  const { sheetName, area } = table;
  await withActionErrors(
    async () => {
      const title = (await readTitle(sheetName, area.rowIndex)) ?? sheetName;
      await createWorkbook(newYearBook(opened, items, title));
    },
    { sheet: sheetName }
  );
  return [{ id: "notice.newYearBook", params }];
}
