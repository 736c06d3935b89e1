import { FIELD_IDS } from "../../domain/model/fields";
import type { WritePlan } from "../../excel/write/writePlan";
import type { Notice, TypedChange } from "../types";
import type { Ledger } from "./readLedger";

const REASON: Notice = { id: "reason.formulaBack", params: {} };

/** What people typed over formulas and a plan takes away, in the ledger and in own tables, as old → formula. */
export function overwrittenChanges(
  ledger: Pick<Ledger, "book" | "table" | "headings">,
  { formulaCells = [], ownTableChanges }: Pick<WritePlan, "formulaCells" | "ownTableChanges">
): readonly TypedChange[] {
  const { book, table, headings } = ledger;
  const inRows = formulaCells.flatMap(({ heading, formula, cells }) =>
    cells.map(({ bodyRow, from }) => ({
      at: cellAt(table, bodyRow, table.headings.indexOf(heading)),
      field: FIELD_IDS.find((field) => headings[field] === heading),
      from,
      to: formula,
      reason: REASON,
    }))
  );
  const inTables = ownTableChanges.flatMap(({ tableName, formulaCells: own = [] }) => {
    const present = book.ownTables[tableName];
    return present
      ? own.map(({ row, column, from, to }) => ({
          at: cellAt(present, row, column),
          field: undefined,
          from,
          to,
          reason: REASON,
        }))
      : [];
  });
  return [...inRows, ...inTables];
}

function cellAt(
  { sheetName, area }: Pick<Ledger["table"], "sheetName" | "area">,
  row: number,
  column: number
): TypedChange["at"] {
  return {
    sheetName,
    rowIndex: area.rowIndex + 1 + row,
    columnIndex: area.columnIndex + column,
  };
}
