import type { CellValue } from "../../domain/model/cellValue";
import { isBlank } from "../../domain/model/cellValue";
import { areaAddress } from "../../domain/model/area";
import type { FieldId } from "../../domain/model/fields";
import type { BookSnapshot } from "../../excel/read/bookSnapshot";
import type { TypedChange } from "../types";
import type { StructurePlan } from "./buildStructurePlan";

/**
 * Every cell that people see with other content afterwards, old → new: text filled down where merged cells
 * are opened, and what was read into new columns beside the text it was read from.
 */
export function structureChanges(
  book: BookSnapshot,
  structure: StructurePlan
): readonly TypedChange[] {
  return [...filledDown(book, structure), ...readOut(book, structure)];
}

function filledDown(book: BookSnapshot, { plan }: StructurePlan): readonly TypedChange[] {
  return (plan.newLedger?.merges ?? []).flatMap(({ area, filled }) => {
    if (isBlank(filled)) return [];
    return Array.from({ length: area.rowCount - 1 }, (_, at): TypedChange => ({
      at: {
        sheetName: book.sheetName,
        rowIndex: area.rowIndex + 1 + at,
        columnIndex: area.columnIndex,
      },
      field: undefined,
      from: "",
      to: filled,
      reason: {
        id: "reason.mergedAbove",
        params: { cell: areaAddress({ ...area, rowCount: 1, columnCount: 1 }) },
      },
    }));
  });
}

function readOut(book: BookSnapshot, structure: StructurePlan): readonly TypedChange[] {
  const { derived, records, plan, headings } = structure;
  const ledger = plan.newLedger;
  if (!ledger) return [];
  const columnOf = (field: FieldId): number =>
    ledger.columnIndex + Math.max(0, ledger.headings.indexOf(headings[field] ?? ""));
  return derived.flatMap((values, row) => {
    const at = (field: FieldId): TypedChange["at"] => ({
      sheetName: book.sheetName,
      rowIndex: ledger.firstBodyRow + row,
      columnIndex: columnOf(field),
    });
    const changes: TypedChange[] = [];
    const text = records[row]?.deadlineText;
    if (values.deadline !== undefined && text !== undefined) {
      changes.push({
        at: at("deadlineText"),
        field: "deadline",
        from: "",
        to: values.deadline,
        reason: { id: "reason.deadlineText", params: { text: shown(text) } },
      });
    }
    const units = records[row]?.unitsText;
    if (values.leadDepartment !== undefined && units !== undefined) {
      changes.push({
        at: at("unitsText"),
        field: "leadDepartment",
        from: "",
        to: values.leadDepartment,
        reason: { id: "reason.unitSplit", params: { text: shown(units) } },
      });
    }
    return changes;
  });
}

function shown(value: CellValue): string {
  return String(value).replace(/\s+/g, " ").trim();
}
