import { createCalculator } from "../../../../src/host/calc/createCalculator";
import type {
  CalcArea,
  CalcClock,
  CalcIteration,
  CalcName,
  Calculator,
  CalcTable,
  CalcValue,
  CalcView,
} from "../../../../src/host/calc/types";

/** A cell of a test sheet: a text that begins with = is a formula. */
export type TestCell = CalcValue;
export type TestSheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

export interface MemoryWorkbook {
  readonly view: CalcView;
  readonly calculator: Calculator;
  value(sheet: string, row: number, column: number): CalcValue;
  /** Writes a cell as a user does and tells the calculator. */
  write(sheet: string, row: number, column: number, cell: TestCell): void;
  /** How often results were stored since the beginning. */
  storedResults(): number;
  /** How many cells were read since the beginning. */
  readCells(): number;
  readonly hiddenRows: Set<number>;
  /** Of the hidden rows those that a filter hides. */
  readonly filteredRows: Set<number>;
}

interface Options {
  readonly tables?: readonly CalcTable[];
  readonly names?: readonly CalcName[];
  readonly date1904?: boolean;
  readonly nowSerial?: number | (() => number);
  readonly iteration?: CalcIteration;
  readonly random?: () => number;
  /** Areas of array formulas by the sheet and first cell, `D!0,1`. */
  readonly arrays?: Readonly<Record<string, CalcArea>>;
}

interface Stored {
  value: CalcValue;
  formula?: string;
}

/** A workbook in memory, sheet ids equal to names: enough of a `CalcView` to calculate over. */
export function memoryWorkbook(sheets: TestSheets, options: Options = {}): MemoryWorkbook {
  const cells = new Map<string, Map<string, Stored>>();
  const hiddenRows = new Set<number>();
  const filteredRows = new Set<number>();
  const arrayAreaAt = (sheet: string, row: number, column: number) =>
    at(sheet, row, column)?.formula === undefined
      ? undefined
      : options.arrays?.[`${sheet}!${row},${column}`];
  let stored = 0;
  let read = 0;
  const put = (sheet: string, row: number, column: number, cell: TestCell) => {
    const key = `${row},${column}`;
    const map = cells.get(sheet) as Map<string, Stored>;
    if (cell === null) {
      map.delete(key);
    } else if (typeof cell === "string" && cell.startsWith("=")) {
      map.set(key, { value: null, formula: cell.slice(1) });
    } else {
      map.set(key, { value: cell });
    }
  };
  for (const [name, rows] of Object.entries(sheets)) {
    cells.set(name, new Map());
    rows.forEach((row, r) => row.forEach((cell, c) => put(name, r, c, cell)));
  }
  const at = (sheet: string, row: number, column: number) =>
    cells.get(sheet)?.get(`${row},${column}`);
  const view: CalcView = {
    date1904: options.date1904 ?? false,
    sheets: () => [...cells.keys()].map((name) => ({ id: name, name })),
    tables: () => options.tables ?? [],
    names: () => options.names ?? [],
    extent: (sheet) => {
      let rowCount = 0;
      let columnCount = 0;
      for (const key of cells.get(sheet)?.keys() ?? []) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        rowCount = Math.max(rowCount, row + 1);
        columnCount = Math.max(columnCount, column + 1);
      }
      return { rowCount, columnCount };
    },
    value: (sheet, row, column) => {
      read += 1;
      return at(sheet, row, column)?.value ?? null;
    },
    formula: (sheet, row, column) => at(sheet, row, column)?.formula,
    *formulaCells(sheet) {
      for (const [key, cell] of cells.get(sheet) ?? []) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        if (cell.formula !== undefined) {
          const arrayArea = arrayAreaAt(sheet, row, column);
          const hasCachedValue = cell.value !== null;
          yield {
            row,
            column,
            formula: cell.formula,
            hasCachedValue,
            ...(arrayArea && { arrayArea }),
          };
        }
      }
    },
    isRowHidden: (_sheet, row) => hiddenRows.has(row),
    isRowFiltered: (_sheet, row) => filteredRows.has(row),
    arrayArea: arrayAreaAt,
    ...(options.iteration && { iteration: options.iteration }),
    storeResult: (sheet, row, column, value) => {
      const cell = at(sheet, row, column) ?? emptyFilledCell(sheet, row, column);
      if (cell === undefined) {
        throw new Error(`A result for ${sheet} ${row},${column}, where nothing stands`);
      }
      stored += 1;
      cell.value = value;
    },
  };
  /** Cells that array formulas fill in need not be there before. */
  function emptyFilledCell(sheet: string, row: number, column: number): Stored | undefined {
    const isFilled = Object.entries(options.arrays ?? {}).some(
      ([key, area]) =>
        key.startsWith(`${sheet}!`) &&
        row >= area.rowIndex &&
        row < area.rowIndex + area.rowCount &&
        column >= area.columnIndex &&
        column < area.columnIndex + area.columnCount
    );
    if (!isFilled) {
      return undefined;
    }
    const cell: Stored = { value: null };
    cells.get(sheet)?.set(`${row},${column}`, cell);
    return cell;
  }
  const { nowSerial = 46_053.5 } = options;
  const clock: CalcClock = {
    ...(options.random && { random: options.random }),
    nowSerial: typeof nowSerial === "function" ? nowSerial : () => nowSerial,
  };
  const calculator = createCalculator(view, clock);
  return {
    view,
    calculator,
    value: (sheet, row, column) => view.value(sheet, row, column),
    write: (sheet, row, column, cell) => {
      put(sheet, row, column, cell);
      calculator.cellsChanged(sheet, oneCell(row, column));
    },
    storedResults: () => stored,
    readCells: () => read,
    hiddenRows,
    filteredRows,
  };
}

/** The area of one cell. */
export function oneCell(row: number, column: number): CalcArea {
  return { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 };
}

/** The result of one formula in A1 of a sheet of its own, beside the given data. */
export function resultOf(formula: string, data: TestSheets = {}, options: Options = {}): CalcValue {
  const book = memoryWorkbook({ Formula: [[`=${formula}`]], ...data }, options);
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  return book.value("Formula", 0, 0);
}
