import { CellValueType, createUniver, LocaleType, mergeLocales } from "@univerjs/presets";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetSelectionsOperation,
  SheetInterceptorService,
  UniverSheetsCorePreset,
  type FWorksheet,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Grid, GridArea, GridCell, GridEvents, GridSheet, GridSource } from "./gridTypes";
import { isSameArea, offScreen } from "./gridScroll";
import { keepFocus } from "./keepFocus";
import { untilDrawn } from "./untilDrawn";
import { gridArea, univerSnapshot } from "./univerSnapshot";
import { watchUser } from "./univerUser";
import { univerCellPlace } from "./univerCellPlace";
import { cellMarks, iconRoom } from "./cellMarks";
import { registerMarks, type MarkedCellData } from "./univerMarks";
import { univerStyle } from "./univerStyle";

/** Opaque tracks, so that no cell is seen half faded under them. */
const SCROLL_BARS = { trackBackgroundColor: "#F3F3F3", trackBorderColor: "#E1E1E1" };

/**
 * Univer as a view: it draws what the source says and tells what people do. Its workbook holds no cells,
 * its own commands that would change one are cancelled and told to `events` instead.
 */
export function createUniverGrid(container: HTMLElement, events: GridEvents): Grid {
  registerMarks();
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
        sheets: { scrollConfig: SCROLL_BARS },
      }),
    ],
  });
  let source: GridSource | undefined;
  let shownCount = 0;
  let wanted: GridArea | undefined;
  let isDrawing = false;
  let toReveal: GridArea | undefined;
  let firstSeen: GridSheet["firstSeen"];
  const activeSheet = () => univerAPI.getActiveWorkbook()?.getActiveSheet();
  const user = watchUser(container, univerAPI, () => source, events);
  const stopKeepingFocus = keepFocus(container, user.isActing);

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

  function select(area: GridArea, scrolls = true): void {
    user.stop();
    wanted = area;
    selectWanted();
    if (!scrolls) return;
    if (isDrawing) toReveal = area;
    else reveal(area);
  }

  function reveal(area: GridArea): void {
    const target = offScreen(area, source?.sheet(), activeSheet()?.getVisibleRange());
    if (target !== undefined) activeSheet()?.scrollToCell(target.row, target.column);
  }

  async function show(next: GridSource, isSameSheet: boolean): Promise<void> {
    const previous = univerAPI.getActiveWorkbook()?.getId();
    if (!isSameSheet) firstSeen = next.sheet().firstSeen;
    // Before a sheet is drawn the library cannot say where it is scrolled to, and nobody has scrolled it.
    else if (!isDrawing) firstSeen = scrolledTo(activeSheet());
    user.stop();
    source = next;
    wanted = undefined;
    toReveal = undefined;
    isDrawing = true;
    shownCount += 1;
    const shown = shownCount;
    univerAPI.createWorkbook(univerSnapshot(next.sheet(), `unit${shownCount}`));
    // The library starts its sheet services with the first workbook.
    if (shownCount === 1)
      drawFromSource(univer.__getInjector().get(SheetInterceptorService), () => source);
    if (previous !== undefined) univerAPI.disposeUnit(previous);
    // What another sheet has taken the place of needs no drawing.
    await untilDrawn(() => shown !== shownCount || Boolean(activeSheet()?.getVisibleRange()));
    if (shown !== shownCount) return;
    isDrawing = false;
    if (firstSeen) activeSheet()?.scrollToCell(firstSeen.row, firstSeen.column);
    // What was selected while the sheet was not drawn yet.
    if (toReveal !== undefined) reveal(toReveal);
  }

  return {
    show,
    select,
    // What is being set up is drawn from the source anyway.
    refreshCells: () => void (isDrawing ? undefined : activeSheet()?.refreshCanvas()),
    cellRectangle: (row, column) =>
      isDrawing ? undefined : univerCellPlace(univer, univerAPI, container, row, column),
    dispose() {
      stopKeepingFocus();
      user.dispose();
      univer.dispose();
    },
  };
}

/** The first cell in sight of a sheet that has been scrolled; undefined at its beginning. */
function scrolledTo(sheet: FWorksheet | undefined): GridSheet["firstSeen"] {
  const scrolled = sheet?.getScrollState();
  if (!scrolled || (scrolled.sheetViewStartRow === 0 && scrolled.sheetViewStartColumn === 0))
    return undefined;
  const seen = sheet?.getVisibleRange();
  return seen ? { row: seen.startRow, column: seen.startColumn } : undefined;
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

function drawnCell(cell: GridCell | undefined): MarkedCellData | undefined {
  if (cell === undefined) return undefined;
  const { text, format, icon } = cell;
  const marks = cellMarks(cell);
  const room = icon === undefined ? 0 : iconRoom(format.font.sizePoints);
  return {
    v: text,
    t: CellValueType.STRING,
    s: univerStyle(format, room),
    ...(marks === undefined ? {} : { marks }),
  };
}

/** The first of the areas that a selection names; undefined while dragging has not ended. */
function selectedArea(params: unknown): GridArea | undefined {
  const { selections } = params as ISetSelectionsOperationParams;
  return selections[0] === undefined ? undefined : gridArea(selections[0].range);
}
