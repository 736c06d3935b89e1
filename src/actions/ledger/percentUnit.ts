import { fullPercentOf } from "../../domain/reading/fullPercentOf";
import type { FieldId } from "../../domain/model/fields";
import type { Notice } from "../types";
import type { Ledger } from "./readLedger";

/** What people report; plans are often our own 倒排工期, in the unit in force. */
const REPORTS: readonly FieldId[] = ["done1", "done2", "done3", "done4", "percentDone"];

/**
 * Said where most reports are of the other unit than the setting 100 % in force: a list that was blank
 * when it became a ledger, say, into which 80 is typed for 80 %, which then counts as all.
 */
export function percentUnitNotices({
  records,
  scoring,
}: Pick<Ledger, "records" | "scoring">): readonly Notice[] {
  const found = fullPercentOf(records, REPORTS);
  const { fullPercent } = scoring;
  return found === undefined || found === fullPercent
    ? []
    : [{ id: "notice.percentUnit", params: { setting: "fullPercent", fullPercent, found } }];
}
