import type { DaySerial } from "../calendar/daySerial";
import type { CellValue } from "../model/cellValue";
import { invariant } from "../model/invariant";

/** What a snapshot 封存 keeps: 年初对账 the plan, 季度查账 a quarter's scores, 年底交账 the whole year. */
export const SNAPSHOT_KINDS = ["baseline", "quarter", "final"] as const;
export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number];

/** Number of a quarter as people count it. */
export type QuarterNumber = 1 | 2 | 3 | 4;

/** Which of the four ledgers 四账 a snapshot is; `quarter` belongs to a quarter's check only. */
export type SnapshotOccasion =
  | { readonly kind: "baseline" | "final" }
  | { readonly kind: "quarter"; readonly quarter: QuarterNumber };

/** Why a closed snapshot no longer counts 重开. */
export interface Reopening {
  readonly on: DaySerial;
  readonly by: string;
  readonly reason: string;
}

/** One line of tblSnapshots: where a snapshot stands, of what, of which day, made when and by whom. */
export interface SnapshotLine {
  /** The sheet's table by name, `tblSnapshot3`. */
  readonly tableName: string;
  readonly occasion: SnapshotOccasion;
  readonly ledgerTable: string;
  readonly asOf: DaySerial;
  readonly madeOn: DaySerial;
  readonly by: string;
  readonly note: string;
  /** Undefined while the snapshot counts. */
  readonly reopened: Reopening | undefined;
}

/** Column positions in tblSnapshots; its headings are words of the workbook. */
export const SNAPSHOT_COLUMNS = [
  "label",
  "asOf",
  "madeOn",
  "by",
  "note",
  "reopenedOn",
  "reopenedBy",
  "reopenReason",
  "kind",
  "quarter",
  "ledgerTable",
  "tableName",
] as const;
export type SnapshotColumn = (typeof SNAPSHOT_COLUMNS)[number];

/** A line as cells; `label` is what people call the snapshot (一季度查账). */
export function snapshotCells(line: SnapshotLine, label: string): readonly CellValue[] {
  const { occasion, reopened } = line;
  const cells: Readonly<Record<SnapshotColumn, CellValue>> = {
    tableName: line.tableName,
    kind: occasion.kind,
    quarter: occasion.kind === "quarter" ? occasion.quarter : "",
    label,
    ledgerTable: line.ledgerTable,
    asOf: line.asOf,
    madeOn: line.madeOn,
    by: line.by,
    note: line.note,
    reopenedOn: reopened?.on ?? "",
    reopenedBy: reopened?.by ?? "",
    reopenReason: reopened?.reason ?? "",
  };
  return SNAPSHOT_COLUMNS.map((column) => cells[column]);
}

/** The lines of tblSnapshots in their order; lines that no action of ours wrote are left out. */
export function parseSnapshotLines(
  rows: readonly (readonly CellValue[])[]
): readonly SnapshotLine[] {
  return rows.flatMap((row) => parseLine(row) ?? []);
}

function parseLine(row: readonly CellValue[]): SnapshotLine | undefined {
  const cell = (column: SnapshotColumn): CellValue => row[SNAPSHOT_COLUMNS.indexOf(column)] ?? "";
  const text = (column: SnapshotColumn): string => String(cell(column)).trim();
  const day = (column: SnapshotColumn): DaySerial | undefined => {
    const value = cell(column);
    return typeof value === "number" ? Math.floor(value) : undefined;
  };
  const occasion = occasionOf(text("kind"), cell("quarter"));
  const asOf = day("asOf");
  if (!occasion || asOf === undefined || text("tableName") === "") return undefined;
  const reason = text("reopenReason");
  return {
    tableName: text("tableName"),
    occasion,
    ledgerTable: text("ledgerTable"),
    asOf,
    madeOn: day("madeOn") ?? asOf,
    by: text("by"),
    note: text("note"),
    // A reason is what reopens; a day that somebody cleared does not close it again.
    reopened:
      reason === "" ? undefined : { on: day("reopenedOn") ?? asOf, by: text("reopenedBy"), reason },
  };
}

function occasionOf(kind: string, quarter: CellValue): SnapshotOccasion | undefined {
  if (kind === "baseline" || kind === "final") return { kind };
  return kind === "quarter" && isQuarterNumber(quarter) ? { kind, quarter } : undefined;
}

/** True for 1, 2, 3 and 4. */
export function isQuarterNumber(value: unknown): value is QuarterNumber {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

/** The number of a 0-based quarter. */
export function quarterNumber(index: number): QuarterNumber {
  const number = index + 1;
  invariant(isQuarterNumber(number), `${index} is a quarter from 0 to 3`);
  return number;
}

/** True for snapshots of the same of the four ledgers. */
export function isSameOccasion(one: SnapshotOccasion, other: SnapshotOccasion): boolean {
  const quarterOf = (occasion: SnapshotOccasion): number | undefined =>
    occasion.kind === "quarter" ? occasion.quarter : undefined;
  return one.kind === other.kind && quarterOf(one) === quarterOf(other);
}

/** The snapshot of a ledger that counts for an occasion: the last that was not reopened. */
export function standingLine(
  lines: readonly SnapshotLine[],
  ledgerTable: string,
  occasion: SnapshotOccasion
): SnapshotLine | undefined {
  return standingLines(lines, ledgerTable)
    .filter((line) => isSameOccasion(line.occasion, occasion))
    .at(-1);
}

/** Every snapshot of a ledger that was not reopened, in the order in which they were made. */
export function standingLines(
  lines: readonly SnapshotLine[],
  ledgerTable: string
): readonly SnapshotLine[] {
  const wanted = ledgerTable.toLowerCase();
  return lines.filter(
    (line) => line.ledgerTable.toLowerCase() === wanted && line.reopened === undefined
  );
}
