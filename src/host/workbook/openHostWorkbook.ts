export { PackageError } from "../../ooxml/types";
import { formatColor } from "../calc/formatColor";
import { createDispatcher, wireError } from "../protocol/createDispatcher";
import type { HostEvent } from "../protocol/nativeBridge";
import type { ProcessRequest } from "../protocol/wire";
import { excelDescriptions } from "./api/descriptions";
import { objectOf } from "./api/targets";
import { wireEvents } from "./api/wireEvents";
import { createConditionalLooks } from "./conditionalLooks";
import type { HostWorkbook, HostWorkbookOptions, ShownCell, WorkbookChange } from "./hostWorkbook";
import { clearRange } from "./model/clearRange";
import { createWorkbookModel } from "./model/createWorkbookModel";
import { cellEditMode } from "./model/excelErrors";
import { cellText, readFormulas } from "./model/readRange";
import { RangeTarget } from "./model/rangeTarget";
import { activateSheet, selectedRange, selectRange } from "./model/selection";
import { sortTableRows } from "./model/sortRows";
import type { WorkbookEvent } from "./model/workbookEvents";
import type { WorkbookModel } from "./model/workbookModel";
import { cellArea } from "./model/area";
import { openPackageFile } from "./openPackageFile";
import { editText } from "./user/editText";
import { pasteRows, pasteText } from "./user/pasteRows";
import { typeText } from "./user/typeText";
import { validationChoices } from "./validationChoices";

/** Objects that office.js makes by their full type name, outside the workbook. */
const SERVICE_OBJECTS = {
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
} as const;

/** Events of a workbook that holds something else than before; the others tell where the user is. */
const EDITS: ReadonlySet<WorkbookEvent["kind"]> = new Set([
  "changed",
  "sheetAdded",
  "sheetDeleted",
]);

/** Opens a workbook's bytes as Excel would; throws PackageError for files that cannot be opened. */
export function openHostWorkbook(bytes: Uint8Array, options: HostWorkbookOptions): HostWorkbook {
  const fileName = options.fileName ?? "工作簿1.xlsx";
  const file = openPackageFile(bytes, fileName, options.zipCodec);
  const model = createWorkbookModel(file, options.clock, fileName);
  const looks = createConditionalLooks(model);
  const officeListeners = new Set<(event: HostEvent) => void>();
  const changeListeners = new Set<(change: WorkbookChange) => void>();
  let hasEdits = false;

  const settleAndTell = (): void => {
    model.settle();
    looks.forget();
    const change = { hasEdits };
    hasEdits = false;
    for (const listener of changeListeners) listener(change);
  };

  model.events.listen((event, source) => {
    hasEdits ||= EDITS.has(event.kind);
    if (officeListeners.size === 0 || !model.state.eventsEnabled) return;
    for (const message of wireEvents(model, event, source)) {
      for (const listener of officeListeners) listener(message);
    }
  });

  const dispatch = createDispatcher({
    root: () => objectOf("Workbook", model),
    newObject: (name) =>
      name in SERVICE_OBJECTS
        ? objectOf(SERVICE_OBJECTS[name as keyof typeof SERVICE_OBJECTS], model)
        : undefined,
    descriptions: excelDescriptions,
    afterBatch: settleAndTell,
  });

  const process: ProcessRequest = (body) =>
    model.state.isEditingCell ? { TraceIds: [], Error: wireError(cellEditMode()) } : dispatch(body);

  /** Runs what a person does: its changes count as the user's own, then everything is calculated. */
  const act = (action: () => void): void => {
    model.events.asUser(() => {
      try {
        action();
      } finally {
        settleAndTell();
      }
    });
  };

  return {
    fileName: model.fileName,
    package: file,
    process,
    save: () => {
      model.settle();
      return file.save();
    },
    recalculate() {
      model.structureChanged("everything");
      settleAndTell();
      return model.report();
    },
    report: () => model.report(),
    unsupported: () => model.calculator.unsupported(),
    onOfficeEvent: (listener) => subscribe(officeListeners, listener),
    onNewWorkbook: (listener) =>
      model.newWorkbooks.listen((made) => listener(calculated(made, options))),
    onChange: (listener) => subscribe(changeListeners, listener),

    sheets: () => file.sheets,
    activateSheet: (sheetId) => act(() => activateSheet(model, sheetId)),
    selection() {
      const { sheetId, area } = selectedRange(model);
      return { sheetId, area };
    },
    select: (sheetId, area) =>
      model.events.asUser(() => selectRange(new RangeTarget(model, sheetId, area))),
    cell: (sheetId, row, column) =>
      shownCell(model, sheetId, row, column, looks.shownFormat(sheetId, row, column).numberFormat),
    shownFormat: (sheetId, row, column) => looks.shownFormat(sheetId, row, column),
    drawnFormat: (sheetId, row, column) => looks.drawnFormat(sheetId, row, column),
    conditional: (sheetId, row, column) => looks.result(sheetId, row, column),
    choices: (sheetId, row, column) => validationChoices(model, sheetId, row, column),

    editCell: (isEditing) => {
      model.state.isEditingCell = isEditing;
    },
    typeText: (sheetId, row, column, text) =>
      act(() => typeText(model, sheetId, row, column, text)),
    pasteText: (sheetId, row, column, text) =>
      act(() => pasteText(model, sheetId, row, column, text)),
    clearCells: (sheetId, area) =>
      act(() => clearRange(new RangeTarget(model, sheetId, area), "Contents")),
    pasteRows: (tableId, firstBodyRow, count) =>
      act(() => pasteRows(model, tableId, firstBodyRow, count)),
    sortTable: (tableId, column, ascending) =>
      act(() => sortTableRows(model, tableId, [{ column, ascending }])),
  };
}

/** A workbook's file as Excel saves it once it is open: with the results of its formulas. */
function calculated(bytes: Uint8Array, { clock }: HostWorkbookOptions): Uint8Array {
  const opened = openHostWorkbook(bytes, { clock });
  for (const sheet of opened.sheets()) sheet.keepOpenedValues();
  return opened.save();
}

function shownCell(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
  numberFormat: string
): ShownCell {
  model.settle();
  const sheet = model.sheet(sheetId);
  const range = new RangeTarget(model, sheetId, cellArea(row, column));
  const hasFormula = sheet.formula(row, column) !== undefined;
  const formula = hasFormula ? String(readFormulas(range)[0]?.[0]) : undefined;
  const value = sheet.value(row, column);
  const color = formatColor(value, numberFormat);
  return {
    value,
    ...(color === undefined ? {} : { formatColor: color }),
    text: cellText(model, sheet, row, column, numberFormat),
    editText: formula ?? editText(model, sheet, row, column),
    ...(formula === undefined ? {} : { formula }),
  };
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
