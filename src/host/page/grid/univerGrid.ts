import {
  CellValueType,
  createUniver,
  LocaleType,
  mergeLocales,
  type ICellData,
  type IRange,
} from "@univerjs/presets";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetSelectionsOperation,
  SheetInterceptorService,
  UniverSheetsCorePreset,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Grid, GridArea, GridCell, GridEvents, GridSheet, GridSource } from "./gridTypes";
import { univerSnapshot } from "./univerSnapshot";
import { univerStyle } from "./univerStyle";
import { commandFate } from "./univerCommands";

/** Rows or columns that stay in sight before a cell that is scrolled to. (assumption) */
const CONTEXT_LINES = 2;
/** Ten seconds at sixty frames a second. (assumption) */
const LONGEST_START_FRAMES = 600;

type UniverApi = ReturnType<typeof createUniver>["univerAPI"];

/**
 * Univer as a view: it draws what the source says and tells what people do. Its workbook holds no cells,
 * its own commands that would change one are cancelled and told to `events` instead.
 */
export function createUniverGrid(container: HTMLElement, events: GridEvents): Grid {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(chinese) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: false,
        toolbar: false,
        formulaBar: false,
        footer: false,
        contextMenu: false,
        disableAutoFocus: true,
      }),
    ],
  });
  let source: GridSource | undefined;
  let shownCount = 0;
  let wanted: GridArea | undefined;
  const activeSheet = () => univerAPI.getActiveWorkbook()?.getActiveSheet();
  const user = watchUser(container);

  tellEdits(univerAPI, () => source, events);
  tellCommands(univerAPI, events);
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
    const area = id === SetSelectionsOperation.id ? selectedArea(params) : undefined;
    if (area === undefined) return;
    if (user.isActing()) events.onSelect(area);
    // The library selects A1 by itself when it has set up a sheet.
    else if (wanted !== undefined && !isSameArea(area, wanted)) queueMicrotask(selectWanted);
  });

  function selectWanted(): void {
    const sheet = activeSheet();
    if (sheet === undefined || wanted === undefined || user.isActing()) return;
    const { rowIndex, columnIndex, rowCount, columnCount } = wanted;
    sheet.setActiveRange(sheet.getRange(rowIndex, columnIndex, rowCount, columnCount));
  }

  function select(area: GridArea): void {
    user.stop();
    wanted = area;
    selectWanted();
    const target = offScreen(area, source?.sheet(), activeSheet()?.getVisibleRange());
    if (target !== undefined) activeSheet()?.scrollToCell(target.row, target.column);
  }

  async function show(next: GridSource): Promise<void> {
    const previous = univerAPI.getActiveWorkbook()?.getId();
    const isSameSheet = source?.sheet().id === next.sheet().id;
    const seen = isSameSheet ? activeSheet()?.getVisibleRange() : undefined;
    user.stop();
    source = next;
    wanted = undefined;
    shownCount += 1;
    univerAPI.createWorkbook(univerSnapshot(next.sheet(), `unit${shownCount}`));
    // The library starts its sheet services with the first workbook.
    if (shownCount === 1)
      drawFromSource(univer.__getInjector().get(SheetInterceptorService), () => source);
    if (previous !== undefined) univerAPI.disposeUnit(previous);
    await drawn(() => activeSheet()?.getVisibleRange());
    if (seen) activeSheet()?.scrollToCell(seen.startRow, seen.startColumn);
  }

  return {
    show,
    select,
    refreshCells: () => void activeSheet()?.refreshCanvas(),
    cellRectangle: (row, column) => activeSheet()?.getRange(row, column).getCellRect(),
    setDark: (isDark) => univerAPI.toggleDarkMode(isDark),
    dispose() {
      user.dispose();
      univer.dispose();
    },
  };
}

/** Resolves once the library has drawn: it starts a sheet's view some frames after the workbook. */
async function drawn(visibleRange: () => IRange | null | undefined): Promise<void> {
  for (let frame = 0; frame < LONGEST_START_FRAMES; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (visibleRange()) return;
  }
  throw new Error("The grid did not draw the sheet");
}

/** Tells selections that people make from those the library makes by itself. */
function watchUser(container: HTMLElement) {
  let isActing = false;
  const start = () => {
    isActing = true;
  };
  const kinds = ["pointerdown", "keydown"] as const;
  for (const kind of kinds) container.addEventListener(kind, start, { capture: true });
  return {
    isActing: () => isActing,
    stop: () => {
      isActing = false;
    },
    dispose: () => {
      for (const kind of kinds) container.removeEventListener(kind, start, { capture: true });
    },
  };
}

/** Where to scroll so that the area's first cell is seen; undefined where it is seen already. */
function offScreen(
  { rowIndex, columnIndex }: GridArea,
  sheet: GridSheet | undefined,
  seen: IRange | null | undefined
): { readonly row: number; readonly column: number } | undefined {
  if (!seen || sheet === undefined) return undefined;
  const isRowSeen =
    rowIndex < sheet.frozenRows || (rowIndex >= seen.startRow && rowIndex < seen.endRow);
  const isColumnSeen =
    columnIndex < sheet.frozenColumns ||
    (columnIndex >= seen.startColumn && columnIndex < seen.endColumn);
  if (isRowSeen && isColumnSeen) return undefined;
  return {
    row: isRowSeen ? seen.startRow : Math.max(0, rowIndex - CONTEXT_LINES),
    column: isColumnSeen ? seen.startColumn : Math.max(0, columnIndex - CONTEXT_LINES),
  };
}

function isSameArea(one: GridArea, other: GridArea): boolean {
  return (
    one.rowIndex === other.rowIndex &&
    one.columnIndex === other.columnIndex &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** Cells and the text to edit come from the source at the moment they are drawn. */
function drawFromSource(
  interceptors: SheetInterceptorService,
  source: () => GridSource | undefined
): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    handler: (_cell, { row, col }, next) => next(drawnCell(source()?.cell(row, col))),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { row, col }, next) => next({ ...cell, v: source()?.editText(row, col) ?? "" }),
  });
}

function drawnCell(cell: GridCell | undefined): ICellData | undefined {
  if (cell === undefined) return undefined;
  return { v: cell.text, t: CellValueType.STRING, s: univerStyle(cell.format) };
}

/** An edit that ends without Escape and with another text than it began with. */
function tellEdits(
  univerAPI: UniverApi,
  source: () => GridSource | undefined,
  events: GridEvents
): void {
  univerAPI.addEvent(univerAPI.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/\r/g, "\n").replace(/\n+$/, "");
    if (isConfirm && text !== source()?.editText(row, column)) events.onEdit(row, column, text);
  });
}

function tellCommands(univerAPI: UniverApi, events: GridEvents): void {
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const fate = commandFate(event.id, event.params);
    if (fate.kind === "run") return;
    event.cancel = true;
    const selected = univerAPI.getActiveWorkbook()?.getActiveSheet()?.getSelection();
    const areas = (selected?.getActiveRangeList() ?? []).map((range) => gridArea(range.getRange()));
    if (fate.kind === "clear") events.onClear(areas);
    if (fate.kind === "paste" && areas[0] !== undefined) events.onPaste(areas[0], fate.text);
  });
}

/** The first of the areas that a selection names; undefined while dragging has not ended. */
function selectedArea(params: unknown): GridArea | undefined {
  const { selections } = params as ISetSelectionsOperationParams;
  return selections[0] === undefined ? undefined : gridArea(selections[0].range);
}

function gridArea({ startRow, startColumn, endRow, endColumn }: IRange): GridArea {
  return {
    rowIndex: startRow,
    columnIndex: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}
