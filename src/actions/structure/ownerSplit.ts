import type { CellValue } from "../../domain/model/cellValue";
import type { FieldHeadings, FieldId } from "../../domain/model/fields";
import { valueAt, type SheetSnapshot } from "../../domain/model/sheetSnapshot";
import type { TableCandidate } from "../../domain/reading/detectTables";
import { parseOwner } from "../../domain/owner/parseOwner";
import { splitOwners } from "../../domain/owner/splitOwners";
import { holdsSeveralUnits } from "../ledger/derivedValues";
import type { OwnerSplitOffer } from "../types";

function cellsOf(
  sheet: SheetSnapshot,
  { firstDataRow, lastDataRow }: TableCandidate,
  columnIndex: number
): readonly CellValue[] {
  return Array.from({ length: lastDataRow - firstDataRow + 1 }, (_, at) =>
    valueAt(sheet, firstDataRow + at, columnIndex)
  );
}

const isSeveral = (cell: CellValue): cell is string =>
  typeof cell === "string" && cell.trim() !== "" && parseOwner(cell).units.length > 1;

/** A unit stands in the cell, not people alone. */
const namesUnit = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.trim() !== "" && splitOwners(cell).owners.length > 0;

/**
 * The field that a column of units is kept as: 责任单位原文 where its cells are taken apart into columns of
 * their own, because they name roles or people or because it was asked for.
 */
export function fieldOfUnits(
  field: FieldId,
  columnIndex: number,
  sheet: SheetSnapshot,
  candidate: TableCandidate,
  choice: { readonly isAsked: boolean; readonly hasLeadColumn: boolean }
): FieldId {
  if (field !== "leadDepartment" && field !== "owner") return field;
  const cells = cellsOf(sheet, candidate, columnIndex);
  if (field === "leadDepartment") {
    const isSplit = holdsSeveralUnits(cells) || (choice.isAsked && cells.some(isSeveral));
    return isSplit ? "unitsText" : field;
  }
  const isMixed = choice.isAsked && !choice.hasLeadColumn && cells.some(namesUnit);
  return isMixed ? "unitsText" : field;
}

/** Cells that name several units and stay as they are unless splitting is asked for; undefined for none. */
export function ownerSplitOffer(
  sheet: SheetSnapshot,
  candidate: TableCandidate,
  columns: Readonly<Partial<Record<FieldId, number>>>,
  mapped: FieldHeadings
): OwnerSplitOffer | undefined {
  const column = columns.leadDepartment ?? (mapped.unitsText ? undefined : columns.owner);
  if (column === undefined) return undefined;
  const isFit = columns.leadDepartment === undefined ? namesUnit : isSeveral;
  const concerned = cellsOf(sheet, candidate, column).filter(isFit);
  const [example] = concerned;
  return example === undefined
    ? undefined
    : { count: concerned.length, example: String(example).trim() };
}
