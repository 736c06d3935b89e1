import { recordText } from "../../domain/scoring/recordText";
import type { Notice } from "../types";
import type { Ledger } from "./readLedger";

/** True for a ledger in which no row says what is to be done: all its figures are blank. */
export function hasNoTasks({ records }: Pick<Ledger, "records">): boolean {
  return records.every((record) => recordText(record) === "");
}

/** What is said of such a ledger by actions that write their columns all the same; none for others. */
export function noTasksNotices(ledger: Pick<Ledger, "records" | "table">): readonly Notice[] {
  return hasNoTasks(ledger)
    ? [{ id: "notice.noTasks", params: { sheet: ledger.table.sheetName } }]
    : [];
}
