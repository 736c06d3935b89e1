import type { FieldHeadings, FieldId, FormulaField } from "../../domain/model/fields";
import type { CellValue } from "../../domain/model/cellValue";
import { formulaColumnsFor } from "../../domain/formulas/formulaColumnsFor";
import { lightRuleFormula } from "../../domain/formulas/lightRuleFormula";
import { LIGHTS } from "../../domain/model/statuses";
import { OWN_TABLES } from "../../excel/ownObjects";
import { sameRules, wantedRules } from "../../excel/write/writeRules";
import type {
  ColumnCells,
  LightRules,
  OwnTableChange,
  WritePlan,
} from "../../excel/write/writePlan";
import type { ActionContext, JournaledId } from "../types";
import { newColumns, newHeadings } from "./columnsToAdd";
import { folded, foldsNewColumns } from "./foldedColumns";
import { formulaCells, formulaChanges } from "./formulaColumns";
import type { CompletionOffer } from "./completionOffers";
import type { Ledger } from "./readLedger";
import { printAreaAround } from "./printAreaAround";
import { columnCells, type Refresh } from "./refresh";
import { fieldRows } from "./settingsSheet";

/** What an action on an existing ledger wants besides its refresh. */
export interface LedgerWishes {
  readonly action: JournaledId;
  /** Fields that must be there; missing ones become columns. */
  readonly fields: readonly FieldId[];
  /** Values offered for typed fields, of present and of new columns. */
  readonly offers: readonly CompletionOffer[];
}

export interface LedgerPlan {
  readonly plan: WritePlan;
  readonly headings: FieldHeadings;
  readonly addedFields: readonly FieldId[];
}

/** Puts refresh, new columns, offers and formulas of an action on a ledger into one plan. */
export function ledgerPlan(
  ledger: Ledger,
  refresh: Refresh,
  wishes: LedgerWishes,
  context: ActionContext
): LedgerPlan {
  const { table, headings: mapped, scoring } = ledger;
  const added = newHeadings(wishes.fields, mapped, table.headings, context.words);
  const headings = { ...mapped, ...added };
  const source = {
    tableName: table.name,
    headings,
    words: context.words,
    fullPercent: scoring.fullPercent,
    values: offeredColumns(wishes.offers, added, ledger.records.length),
  };
  const formulas = wishes.fields.filter((field): field is FormulaField =>
    formulaColumnsFor("score")
      .concat(formulaColumnsFor("colour"))
      .includes(field as FormulaField)
  );
  const lines = (Object.entries(added) as [FieldId, string][]).map(([field, heading]) => ({
    field,
    heading,
    reason: "",
  }));
  const fieldLines: readonly OwnTableChange[] =
    lines.length > 0
      ? [
          {
            tableName: OWN_TABLES.fields,
            appendRows: fieldRows(table.name, lines, context.words),
            cells: [],
          },
        ]
      : [];
  const { columnIndex, columnCount } = table.area;
  const printArea =
    lines.length > 0 && ledger.book.printArea !== undefined
      ? printAreaAround(ledger.book, columnIndex + columnCount)
      : undefined;
  return {
    headings,
    addedFields: Object.keys(added) as FieldId[],
    plan: {
      action: wishes.action,
      timestamp: context.timestamp,
      sheetName: table.sheetName,
      tableName: table.name,
      tableArea: table.area,
      newColumns: foldsNewColumns(ledger.book, columnIndex + columnCount)
        ? folded(newColumns(added, source))
        : newColumns(added, source),
      columnCells: [...refreshCells(refresh), ...offeredCells(ledger, wishes.offers)],
      formulaChanges: formulaChanges(formulas, ledger, source),
      formulaCells: formulaCells(formulas, ledger, source),
      keyHeading: headings.rowKey ?? "",
      keys: refresh.keys,
      names: [],
      cellNames: refresh.settings.names,
      newSheets: [],
      ownTableChanges: [...refresh.settings.changes, ...fieldLines],
      ...(printArea ? { printArea } : {}),
    },
  };
}

/** Cells of the refresh, as part of any plan. */
export function refreshCells(refresh: Refresh): readonly ColumnCells[] {
  return [...(refresh.keyCells ? [refresh.keyCells] : []), ...refresh.derivedCells];
}

function offeredColumns(
  offers: readonly CompletionOffer[],
  added: FieldHeadings,
  rows: number
): Partial<Record<FieldId, readonly CellValue[]>> {
  const columns: Partial<Record<FieldId, CellValue[]>> = {};
  for (const { field, bodyRow, to } of offers) {
    if (added[field] === undefined) continue;
    const column = (columns[field] ??= new Array<CellValue>(rows).fill(""));
    column[bodyRow] = to;
  }
  return columns;
}

function offeredCells(ledger: Ledger, offers: readonly CompletionOffer[]): readonly ColumnCells[] {
  const fields = [...new Set(offers.map((offer) => offer.field))];
  return fields.flatMap((field) => {
    const values = new Array<CellValue>(ledger.records.length).fill("");
    for (const offer of offers) if (offer.field === field) values[offer.bodyRow] = offer.to;
    return columnCells(ledger, field, values, () => true) ?? [];
  });
}

/** The add-in's conditional formats for a ledger, or undefined where exactly they stand there already. */
export function lightRulesFor(
  ledger: Ledger,
  plan: LedgerPlan,
  wholeRow: boolean
): LightRules | undefined {
  const { table, book } = ledger;
  const { headings } = plan;
  const coloured = (["deadlineText", "deadline", "status", "light"] as const).flatMap(
    (field) => headings[field] ?? []
  );
  const rules: LightRules = {
    headings: wholeRow ? [table.headings[0] ?? "", ...coloured] : coloured,
    wholeRow,
    lightHeading: headings.light ?? "",
    lights: LIGHTS,
    formula: lightRuleFormula,
  };
  const added = plan.plan.newColumns.map((column) => column.heading);
  const area = { ...table.area, columnCount: table.area.columnCount + added.length };
  const wanted = wantedRules(rules, area, [...table.headings, ...added]);
  return sameRules(wanted, book.formulaRules) ? undefined : rules;
}
