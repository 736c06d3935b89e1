import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import type { SnapshotLine } from "../../domain/snapshots/snapshotLine";
import { snapshotRecords } from "../../domain/snapshots/snapshotTable";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { readAreas } from "../../excel/read/readAreas";
import { withActionErrors } from "../report";

/**
 * The items that snapshots hold, one list a line; undefined where somebody deleted the sheet. Round trips: one
 * a block of cells; none where there are no snapshots.
 */
export async function snapshotRecordsOf(
  book: BookOverview,
  lines: readonly SnapshotLine[]
): Promise<readonly (readonly LedgerRecord[] | undefined)[]> {
  const tables = lines.map((line) => book.tables.find(({ name }) => name === line.tableName));
  const present = tables.filter((table) => table !== undefined);
  const areas = present.map(({ sheetName, area }) => ({
    sheetName,
    // With the hidden row of field ids above the headings.
    area: { ...area, rowIndex: Math.max(0, area.rowIndex - 1), rowCount: area.rowCount + 1 },
  }));
  const read = await withActionErrors(() => readAreas(areas));
  return tables.map((table) => {
    if (!table) return undefined;
    const [ids = [], , ...rows] = read[present.indexOf(table)] ?? [];
    return snapshotRecords(ids, rows);
  });
}
