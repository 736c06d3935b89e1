import { areaAddress } from "../../domain/model/area";
import { isBlank } from "../../domain/model/cellValue";
import type { FieldHeadings, FieldId } from "../../domain/model/fields";
import type { SheetSnapshot } from "../../domain/model/sheetSnapshot";
import { parentRows } from "../../domain/reading/parentRows";
import { sectionBands, type RowBands } from "../../domain/reading/sectionBands";
import type { TableCandidate } from "../../domain/reading/detectTables";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { recordText } from "../../domain/scoring/recordText";
import type { Notice } from "../types";

/** A new column that says for every row what it belongs to: 类别 from the bands, 项目 from bands or numbers. */
export interface BelongingColumn {
  readonly field: Extract<FieldId, "category" | "project">;
  /** One a body row; `""` for rows that belong to nothing and for those that are no records. */
  readonly values: readonly string[];
  /** Why, one a body row. */
  readonly reasons: readonly (Notice | undefined)[];
}

type Belonging = readonly [text: string, reason: Notice];

/** Between the names of several bands in one cell; bands over headings are joined the same way. */
const BAND_SEPARATOR = "·";

/**
 * What section bands and numbers such as 1 → 1.1 say about the rows below them, as columns that the table
 * lacks. Bands fill 类别 and, where there are two levels, 项目; numbers fill 项目. A column that is there is
 * left as people typed it; bands without a free column are not repeated anywhere.
 */
export function belongingColumns(
  candidate: TableCandidate,
  sheet: SheetSnapshot,
  records: readonly LedgerRecord[],
  mapped: FieldHeadings
): readonly BelongingColumn[] {
  const continued = new Set(
    candidate.skippedRows.flatMap(({ rowIndex, kind }) => (kind === "continued" ? rowIndex : []))
  );
  // Further lines of a record say the same, so that a filter shows them with it.
  const belongs = records.map(
    (record, at) => recordText(record) !== "" || continued.has(candidate.firstDataRow + at)
  );
  const parents = fromParents(candidate, records);
  const hasParents = parents.some((parent) => parent !== undefined);
  const free = (["category", "project"] as const).filter(
    // Without a task column the project is what makes a row a record.
    (field) => mapped[field] === undefined && (field === "category" || mapped.task !== undefined)
  );
  const columns: BelongingColumn[] = [];
  const add = (field: BelongingColumn["field"], rows: readonly (Belonging | undefined)[]): void => {
    const own = rows.map((row, at) => (belongs[at] ? row : undefined));
    if (own.every((row) => row === undefined)) return;
    columns.push({
      field,
      values: own.map((row) => row?.[0] ?? ""),
      reasons: own.map((row) => row?.[1]),
    });
  };
  const forBands = hasParents ? free.filter((field) => field !== "project") : free;
  const bands = sectionBands(candidate, sheet);
  bandLevels(bands, forBands.length).forEach((levels, at) => {
    const field = forBands[at];
    if (field)
      add(
        field,
        bands.map((row) => fromBand(row, levels))
      );
  });
  if (hasParents && free.includes("project")) add("project", parents);
  return columns;
}

/** Which levels of the bands go into each free column; all of them into one where there is but one. */
function bandLevels(bands: readonly RowBands[], free: number): readonly (readonly number[])[] {
  const depth = Math.max(0, ...new Set(bands.map(({ names }) => names.length)));
  if (depth === 0 || free === 0) return [];
  if (depth === 1) return [[0]];
  return free === 1 ? [[0, 1]] : [[0], [1]];
}

function fromBand({ names, bandRow }: RowBands, levels: readonly number[]): Belonging | undefined {
  const text = levels.flatMap((level) => names[level] ?? []).join(BAND_SEPARATOR);
  if (text === "" || bandRow === undefined) return undefined;
  return [text, { id: "reason.sectionAbove", params: { row: bandRow + 1 } }];
}

function fromParents(
  { firstDataRow, area }: TableCandidate,
  records: readonly LedgerRecord[]
): readonly (Belonging | undefined)[] {
  return parentRows(records).map((parent): Belonging | undefined => {
    const record = parent === undefined ? undefined : records[parent];
    if (parent === undefined || !record || isBlank(record.task)) return undefined;
    const cell = { ...area, rowIndex: firstDataRow + parent, rowCount: 1, columnCount: 1 };
    return [
      String(record.task).trim(),
      { id: "reason.parentNumber", params: { cell: areaAddress(cell) } },
    ];
  });
}
