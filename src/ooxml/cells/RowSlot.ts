import { attributesOfTag } from "../xml/attributes";
import type { CellRecord } from "./CellRecord";
import type { SourceRow } from "./CellTable";

/** What a row's own attributes say. */
export interface RowState {
  readonly heightPoints?: number;
  /** The height follows the texts and is no one's choice; of rows written anew only. */
  readonly isFitted?: boolean;
  readonly hidden: boolean;
}

/** A row as it stands now: a row of the file, perhaps moved, with the cells that changed. */
export interface RowSlot {
  /** 0-based, now. */
  row: number;
  readonly source: SourceRow | undefined;
  /** Changed cells by column; undefined while there are none. */
  changes: Map<number, CellRecord> | undefined;
  /** Set where it differs from the file. */
  state: RowState | undefined;
}

const PLAIN: RowState = { hidden: false };

/** The attributes that the file gives the row. */
export function sourceRowState(text: string, source: SourceRow | undefined): RowState {
  if (!source) return PLAIN;
  const values = attributesOfTag(text.slice(source.tagStart, source.openEnd));
  const height = Number(values.get("ht") ?? Number.NaN);
  const hidden = values.get("hidden") === "1" || values.get("hidden") === "true";
  return Number.isNaN(height) ? { hidden } : { hidden, heightPoints: height };
}

/** The style of a row with `customFormat`; undefined where it has none. */
export function rowStyle(text: string, source: SourceRow | undefined): number | undefined {
  if (!source) return undefined;
  const tag = text.slice(source.tagStart, source.openEnd);
  if (!tag.includes("customFormat")) return undefined;
  const values = attributesOfTag(tag);
  const isCustom = values.get("customFormat") === "1" || values.get("customFormat") === "true";
  return isCustom ? Number(values.get("s") ?? 0) : undefined;
}
