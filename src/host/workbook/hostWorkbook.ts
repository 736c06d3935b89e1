import type { ZipCodec } from "../../ooxml/zip/ZipCodec";
import type { CalcClock, Calculator, ConditionalResult, RecalculationReport } from "../calc/types";
import type { ProcessRequest } from "../protocol/wire";
import type { HostEvent } from "../protocol/nativeBridge";
import type { Area, CellFormat, Scalar, SheetPart, WorkbookPackage } from "../../ooxml/types";

export type { ZipCodec };

export type { Area, CellFormat, Scalar, SheetPart, WorkbookPackage } from "../../ooxml/types";
export type { HostEvent } from "../protocol/nativeBridge";

export interface HostWorkbookOptions {
  /** Today and now for TODAY(), NOW() and dates typed without a year. */
  readonly clock: CalcClock;
  /** Name of the file as Excel shows it. */
  readonly fileName?: string;
  /** What packs the file's parts; default: the library. */
  readonly zipCodec?: ZipCodec;
}

/** One cell as the grid and the formula bar show it. */
export interface ShownCell {
  readonly value: Scalar;
  /** By the number format, conditional formats included. */
  readonly text: string;
  /** `#RRGGBB` where the number format colours the value, e.g. `[Red]`. */
  readonly formatColor?: string;
  /** With `=` and short forms; absent for a literal. */
  readonly formula?: string;
  /** What stands in the cell when somebody begins to edit it. */
  readonly editText: string;
}

/** What a person has selected. */
export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

/** What a batch or an action did. */
export interface WorkbookChange {
  /** Cells were written, moved or deleted, or a sheet came or went; formats and widths alone are not told. */
  readonly hasEdits: boolean;
}

/**
 * An open workbook with everything around it that Excel is to its file: it answers office.js, calculates,
 * and takes what a person does by hand. Rows and columns are 0-based.
 */
export interface HostWorkbook {
  readonly fileName: string;
  /** The file's own model, for reading; changes go through office.js or the actions below. */
  readonly package: WorkbookPackage;
  /** Answers a batch of office.js. */
  readonly process: ProcessRequest;
  save(): Uint8Array;
  /** Calculates every formula again. */
  recalculate(): RecalculationReport;
  /** What the last calculation could not do. */
  report(): RecalculationReport;
  /** Functions and other workbooks that formulas name and that are not known here, with the first cell of each. */
  unsupported(): ReturnType<Calculator["unsupported"]>;
  /** Events for office.js; give them to the pane's or the bridge's `raiseEvent`. */
  onOfficeEvent(listener: (event: HostEvent) => void): () => void;
  /** Workbooks that add-ins make and open beside this one (`Excel.createWorkbook`), as files. */
  onNewWorkbook(listener: (bytes: Uint8Array) => void): () => void;
  /** After each batch and each action that may have changed what is seen. */
  onChange(listener: (change: WorkbookChange) => void): () => void;

  sheets(): readonly SheetPart[];
  activateSheet(sheetId: string): void;
  selection(): Selection;
  select(sheetId: string, area: Area): void;
  cell(sheetId: string, row: number, column: number): ShownCell;
  /** The cell's format with what its conditional formats change. */
  shownFormat(sheetId: string, row: number, column: number): CellFormat;
  /** The same over the table style 表格样式 that the cell lies in: how the cell is to be drawn. */
  drawnFormat(sheetId: string, row: number, column: number): CellFormat;
  /** What conditional formats say of the cell: bar, icon, colour of a scale; undefined where none holds. */
  conditional(sheetId: string, row: number, column: number): ConditionalResult | undefined;
  /** Words of the cell's drop-down; undefined where it has none. */
  choices(sheetId: string, row: number, column: number): readonly string[] | undefined;

  /** Begins or ends the editing of a cell: meanwhile every batch of office.js is refused, as Excel does. */
  editCell(isEditing: boolean): void;
  /** Types into a cell; throws HostError where Excel refuses. */
  typeText(sheetId: string, row: number, column: number, text: string): void;
  /** Pastes lines and tab stops, each cell as if typed. */
  pasteText(sheetId: string, row: number, column: number, text: string): void;
  /** Deletes contents, as the Delete key does. */
  clearCells(sheetId: string, area: Area): void;
  /** Copies body rows of a table and pastes them right below it. */
  pasteRows(tableId: string, firstBodyRow: number, count: number): void;
  /** Sorts a table by one of its columns, counted from its left. */
  sortTable(tableId: string, column: number, ascending: boolean): void;
}
