import { areaAddress, type Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import type { CellLook, StructureRecord } from "../journal/journalEntry";
import { rangeOf } from "../read/readGrid";
import type { WriteQueue } from "../write/writeQueue";

/** A merged area of the record with what stands there now; `undefined` = put it back unseen (roll-back). */
export interface UnmergedNow {
  readonly area: Area;
  readonly record: StructureRecord["unmerged"][number];
  readonly formulas: readonly (readonly CellValue[])[] | undefined;
}

/**
 * True where merging again would lose nothing that people typed since: below the first cell stands what was
 * filled down (or was there before), and cells that were blank still are. The first cell stays as it is.
 */
export function isStillFilled({ record, formulas }: UnmergedNow): boolean {
  if (!formulas) return true;
  return formulas.every((row, rowAt) =>
    row.every((cell, columnAt) => {
      if (rowAt === 0 && columnAt === 0) return true;
      const before = record.before[rowAt]?.[columnAt] ?? "";
      const isFilled = columnAt === 0 && record.filled !== "";
      return isFilled ? cell === record.filled : before !== "" || cell === "";
    })
  );
}

/** Puts back one merged area: cells below it, borders, alignment, the merge itself. Queued only. */
export async function revertMerge(
  sheet: Excel.Worksheet,
  { area, record }: UnmergedNow,
  queue: WriteQueue
): Promise<void> {
  const rows = (first: number, rowCount: number): Area => ({
    ...area,
    rowIndex: area.rowIndex + first,
    rowCount,
  });
  if (record.filled !== "" && area.rowCount > 1) {
    const below = record.before.slice(1).map((row) => [row[0] ?? ""]);
    await queue.writeRows(below, (first, part) => {
      const cells = { ...rows(1 + first, part.length), columnCount: 1 };
      rangeOf(sheet, cells).formulas = [...part];
    });
  }
  const looks = record.looks.map((row) => row.map((look) => cellProperties(look, area)));
  await queue.writeRows(looks, (first, part) => {
    rangeOf(sheet, rows(first, part.length)).setCellProperties([...part]);
  });
  await queue.beforeWrite(undefined);
  rangeOf(sheet, area).merge(false);
}

/** Only what opening the merge had taken: the borders inside it, and the alignment of a wide one. */
function cellProperties(look: CellLook, area: Area): Excel.SettableCellProperties {
  const isWide = area.columnCount > 1;
  const edges = [
    ...(area.rowCount > 1 ? ["top", "bottom"] : []),
    ...(isWide ? ["left", "right"] : []),
  ];
  const borders = Object.fromEntries(
    Object.entries(look.borders ?? {}).filter(([edge]) => edges.includes(edge))
  );
  const alignment = isWide && look.horizontalAlignment;
  return {
    format: {
      ...(alignment ? { horizontalAlignment: alignment as Excel.HorizontalAlignment } : {}),
      borders: borders as Excel.CellBorderCollection,
    },
  };
}

/** Puts the sheet's auto filter back where it was, unless the sheet has one. Queued only. */
export function revertAutoFilter(
  sheet: Excel.Worksheet,
  { autoFilter }: Pick<StructureRecord, "autoFilter">,
  now: Area | undefined
): void {
  if (autoFilter && !now) sheet.autoFilter.apply(rangeOf(sheet, autoFilter));
}

/** A1 addresses, for the notice of what was kept. */
export function addressesOf(merges: readonly UnmergedNow[]): string {
  return merges.map(({ area }) => areaAddress(area)).join(", ");
}

/** The table becomes a plain range again, or the user's own table under its old name. Queued only. */
export function giveTableBack(
  context: Excel.RequestContext,
  tableName: string,
  adoptedTable: string | undefined
): void {
  const table = context.workbook.tables.getItem(tableName);
  if (adoptedTable === undefined) table.convertToRange();
  else table.name = adoptedTable;
}
