import { areaAddress, type Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import type { CellLook, StructureRecord } from "../journal/journalEntry";
import { rangeOf } from "../read/readGrid";

/** A merged area of the record with what stands there now; `undefined` = put it back unseen (roll-back). */
export interface UnmergedNow {
  readonly area: Area;
  readonly record: StructureRecord["unmerged"][number];
  readonly formulas: readonly (readonly CellValue[])[] | undefined;
}

/** True where the filled-down text still stands as the action wrote it. */
export function isStillFilled({ record, formulas }: UnmergedNow): boolean {
  if (!formulas) return true;
  return formulas.every((row, at) => {
    const expected = at === 0 ? (record.before[0]?.[0] ?? "") : record.filled;
    return row[0] === expected;
  });
}

/** Puts back one merged area: cells below it, borders, alignment, the merge itself. Queued only. */
export function revertMerge(sheet: Excel.Worksheet, { area, record }: UnmergedNow): void {
  const range = rangeOf(sheet, area);
  range.formulas = record.before.map((row) => [...row]);
  range.setCellProperties(
    record.looks.map((row) => row.map((look) => cellProperties(look, area.columnCount > 1)))
  );
  range.merge(false);
}

function cellProperties(look: CellLook, withAlignment: boolean): Excel.SettableCellProperties {
  const alignment = withAlignment && look.horizontalAlignment;
  return {
    format: {
      ...(alignment ? { horizontalAlignment: alignment as Excel.HorizontalAlignment } : {}),
      borders: (look.borders ?? {}) as Excel.CellBorderCollection,
    },
  };
}

/** Takes the sheet's print area away again; it is a name of the sheet. Queued only. */
export function clearPrintArea(sheet: Excel.Worksheet): void {
  sheet.names.getItem("Print_Area").delete();
}

/** A1 addresses, for the notice of what was kept. */
export function addressesOf(merges: readonly UnmergedNow[]): string {
  return merges.map(({ area }) => areaAddress(area)).join(", ");
}
