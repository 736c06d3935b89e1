import type { CalcClock, Calculator, CalcView, RecalculationReport } from "../../calc/types";
import type { Area, SheetPart, TablePart, WorkbookPackage } from "../../../ooxml/types";
import { itemNotFound } from "./excelErrors";
import type { LiveRanges } from "./liveRanges";
import type { NewWorkbooks } from "./newWorkbooks";
import type { WorkbookEvents } from "./workbookEvents";
import { containsArea, cellArea } from "./area";

/** How much calculation has to read again. */
export type StructureChange = "formulasMoved" | "everything";

/** An open workbook: its package, its calculation, and who listens. */
export interface WorkbookModel {
  readonly package: WorkbookPackage;
  readonly calculator: Calculator;
  /** What calculation reads. */
  readonly view: CalcView;
  readonly clock: CalcClock;
  readonly events: WorkbookEvents;
  readonly ranges: LiveRanges;
  /** What add-ins made beside this workbook. */
  readonly newWorkbooks: NewWorkbooks;
  readonly fileName: string;
  readonly state: WorkbookState;
  /** Throws ItemNotFound for a sheet that is gone. */
  sheet(sheetId: string): SheetPart;
  /** Cells were written; their dependents are calculated before the next answer. */
  cellsWritten(sheetId: string, area: Area): void;
  /** Sheets, names or tables changed, or rows moved. */
  structureChanged(change: StructureChange): void;
  /** Formulas that mention one of these words are calculated again. */
  wordsChanged(words: readonly string[]): void;
  /** Calculates what is out of date; cheap when nothing is. */
  settle(): void;
  /** The last calculation's report. */
  report(): RecalculationReport;
}

/** What Excel keeps beside the file. */
export interface WorkbookState {
  calculationMode: string;
  /** While a person edits a cell, add-ins are refused. */
  isEditingCell: boolean;
  eventsEnabled: boolean;
  /** What the add-in last asked of its pane: `Visible`, `Background` or `Inactive`. */
  paneState: string;
  /** The selected range; null until somebody selects: the file's own selection counts. */
  selection: { readonly sheetId: string; readonly area: Area } | null;
}

/** The sheet of that name, whatever its case; undefined where there is none. */
export function sheetByName(model: WorkbookModel, name: string): SheetPart | undefined {
  const wanted = name.toLowerCase();
  return model.package.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The table part of an id; throws ItemNotFound where it is gone. */
export function tableById(model: WorkbookModel, tableId: string): TablePart {
  const table = model.package.tables.find(({ id }) => id === tableId);
  if (table === undefined) throw itemNotFound();
  return table;
}

/** The table that a cell lies in; undefined outside all tables. */
export function tableAt(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number
): TablePart | undefined {
  const cell = cellArea(row, column);
  return model.package.tables.find(
    (table) => table.sheetId === sheetId && containsArea(table.area, cell)
  );
}

/** The rows of a table between its header and its totals. */
export function tableBody(table: TablePart): Area {
  const header = table.headerRow ? 1 : 0;
  const totals = table.totalsRow ? 1 : 0;
  return {
    ...table.area,
    rowIndex: table.area.rowIndex + header,
    rowCount: table.area.rowCount - header - totals,
  };
}
