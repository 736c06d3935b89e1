import type { DaySerial } from "../../domain/calendar/daySerial";
import type { CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { defaultLightLines, type LightLine } from "../../domain/scoring/lightWord";
import { recordText } from "../../domain/scoring/recordText";
import { rowCells } from "../../domain/scoring/rowCells";
import type { RowScore } from "../../domain/scoring/rowScore";
import { scoreRow } from "../../domain/scoring/scoreRow";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import type { ActionContext } from "../types";
import type { OpenLedger } from "./openLedger";

/** An item of the ledger with its figures on a day. */
export interface ScoredItem {
  /** 0-based row in the table's body. */
  readonly bodyRow: number;
  /** As it will be once keys and dates are mended; its own formula columns are left as they were read. */
  readonly record: LedgerRecord;
  readonly key: string;
  readonly score: RowScore;
  /** What the formula columns would show on that day. */
  readonly figures: Readonly<Partial<Record<FieldId, CellValue>>>;
}

/** The items of a ledger as they stand on a day; rows that are no items are left out. */
export function scoredItems(
  { ledger, refresh, context }: OpenLedger,
  asOf: DaySerial
): readonly ScoredItem[] {
  const lights = lightLines(ledger.book, context);
  return refresh.records.flatMap((record, bodyRow) => {
    if (recordText(record) === "") return [];
    const score = scoreRow(record, ledger.scoring, asOf, context.words.deadlineKinds);
    const figures = rowCells(score, context.words, lights);
    return [{ bodyRow, record, key: refresh.keys[bodyRow] ?? "", score, figures }];
  });
}

/** An item as one record: what people typed with the figures of the day and its key. */
export function withFigures({ record, key, figures }: ScoredItem): LedgerRecord {
  return { ...record, ...figures, rowKey: key };
}

/** Which light each status has in this workbook; the add-in's own choice before there is a legend. */
function lightLines(book: BookOverview, { words }: ActionContext): readonly LightLine[] {
  const rows = book.ownTables[OWN_TABLES.lights]?.rows;
  if (!rows) return defaultLightLines(words);
  return rows.map(([status, light]) => ({
    status: String(status ?? ""),
    light: String(light ?? ""),
  }));
}
