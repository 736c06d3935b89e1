import type { Univer, createUniver } from "@univerjs/presets";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";

type UniverApi = ReturnType<typeof createUniver>["univerAPI"];

/**
 * A cell's place in the browser window in CSS pixels; undefined while it is scrolled out of sight or
 * nothing is drawn yet. The library gives places on the whole sheet: what is scrolled is taken off, except
 * in frozen panes.
 */
export function univerCellPlace(
  univer: Univer,
  univerAPI: UniverApi,
  container: HTMLElement,
  row: number,
  column: number
): DOMRect | undefined {
  const workbook = univerAPI.getActiveWorkbook();
  if (workbook === null) return undefined;
  const view = univer
    .__getInjector()
    .get(IRenderManagerService)
    .getRenderById(workbook.getId())
    ?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!view) return undefined;
  const sheet = workbook.getActiveSheet().getRange(row, column).getCellRect();
  const left = onScreen(sheet.left, view.left, view.viewportScrollX);
  const top = onScreen(sheet.top, view.top, view.viewportScrollY);
  const { left: originX, top: originY, right, bottom } = container.getBoundingClientRect();
  if (left === undefined || top === undefined) return undefined;
  const place = new DOMRect(originX + left, originY + top, sheet.width, sheet.height);
  return place.left < right && place.top < bottom ? place : undefined;
}

/** One coordinate; `from` is where the scrolled pane begins. */
function onScreen(onSheet: number, from: number, scrolled: number): number | undefined {
  if (onSheet < from) return onSheet;
  const shown = onSheet - scrolled;
  return shown < from ? undefined : shown;
}
