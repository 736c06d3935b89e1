import type { SheetPart } from "../../../ooxml/types";
import type { HostObject } from "../../protocol/hostObject";
import { itemNotFound } from "../model/excelErrors";
import { requireOpenStructure } from "../model/protection";
import { requireSheetName } from "../model/validNames";
import { sheetByName, type WorkbookModel } from "../model/workbookModel";
import { eventMethods } from "./eventMethods";
import { optionalText } from "./arguments";
import { describe, objectOf } from "./targets";

/** Excel.WorksheetCollection */
export const worksheetCollectionObject = describe("WorksheetCollection", {
  items: (model) => worksheets(model).map((sheet) => sheetObject(model, sheet)),
  item: findSheet,
  methods: {
    ...eventMethods(
      "DataChangedEvent",
      "ActivatedEvent",
      "DeactivatedEvent",
      "AddedEvent",
      "DeletedEvent",
      "SelectionChangedEvent"
    ),
    Add: (model, [name]) => addSheet(model, optionalText(name)),
    GetCount: (model, [visibleOnly]) => candidates(model, visibleOnly).length,
    GetItemOrNullObject: (model, [key]) => findSheet(model, key) ?? null,
    GetActiveWorksheet: (model) => sheetObject(model, activeWorksheet(model)),
    GetFirst: (model, [visibleOnly]) =>
      sheetObject(model, required(candidates(model, visibleOnly)[0])),
    GetLast: (model, [visibleOnly]) =>
      sheetObject(model, required(candidates(model, visibleOnly).at(-1))),
  },
});

/** A sheet for the wire. */
export function sheetObject(model: WorkbookModel, sheet: SheetPart): HostObject {
  return objectOf("Worksheet", { model, sheetId: sheet.id });
}

function findSheet(model: WorkbookModel, key: unknown): HostObject | undefined {
  const byId = model.package.sheets.find(({ id }) => id === key);
  const found = byId ?? (typeof key === "string" ? sheetByName(model, key) : undefined);
  return found?.isGrid === true ? sheetObject(model, found) : undefined;
}

/** Chart sheets are no worksheets: Office.js does not list them. */
function worksheets(model: WorkbookModel): readonly SheetPart[] {
  return model.package.sheets.filter(({ isGrid }) => isGrid);
}

/** The active worksheet; the first one that is shown where a chart sheet is active. (assumption) */
function activeWorksheet(model: WorkbookModel): SheetPart {
  const active = model.sheet(model.package.activeSheetId);
  return active.isGrid ? active : required(candidates(model, true)[0] ?? worksheets(model)[0]);
}

function candidates(model: WorkbookModel, visibleOnly: unknown): readonly SheetPart[] {
  return worksheets(model).filter(
    ({ visibility }) => visibleOnly !== true || visibility === "visible"
  );
}

function addSheet(model: WorkbookModel, name: string | undefined): HostObject {
  requireOpenStructure(model);
  const chosen = name ?? freeSheetName(model);
  requireSheetName(model, chosen);
  const sheet = model.package.addSheet(chosen);
  model.structureChanged("formulasMoved");
  model.wordsChanged([chosen]);
  model.events.emit({ kind: "sheetAdded", sheetId: sheet.id });
  return sheetObject(model, sheet);
}

function freeSheetName(model: WorkbookModel): string {
  let number = model.package.sheets.length + 1;
  while (sheetByName(model, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

function required(sheet: SheetPart | undefined): SheetPart {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}
