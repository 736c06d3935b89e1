import type { HostEvent } from "../../protocol/nativeBridge";
import { intersectAreas } from "../model/area";
import { areaAddress } from "../model/address";
import { rememberEventRange } from "../model/eventRanges";
import type { ChangeSource, ChangeType, WorkbookEvent } from "../model/workbookEvents";
import type { WorkbookModel } from "../model/workbookModel";

/** Category of events of the object model. */
const OBJECT_MODEL = 65_536;
/** Target of events of all sheets. */
const WORKBOOK_TARGET = "Workbook";

/** Event types as office.js registers them. */
const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  tableChanged: 101,
} as const;

const SHIFTS: Readonly<Partial<Record<ChangeType, string>>> = {
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
};

/** What office.js is told of an event of the model: one message a target. */
export function wireEvents(
  model: WorkbookModel,
  event: WorkbookEvent,
  source: ChangeSource
): readonly HostEvent[] {
  const { sheetId } = event;
  switch (event.kind) {
    case "changed":
      return changedEvents(model, event, source);
    case "selected": {
      const message = { address: areaAddress(event.area), worksheetId: sheetId };
      return forSheet(sheetId, EventType.selected, message);
    }
    case "activated":
      return forSheet(sheetId, EventType.activated, { worksheetId: sheetId });
    case "deactivated":
      return forSheet(sheetId, EventType.deactivated, { worksheetId: sheetId });
    case "sheetAdded":
      return [forWorkbook(EventType.added, { source: "Local", worksheetId: sheetId })];
    case "sheetDeleted":
      return [forWorkbook(EventType.deleted, { source: "Local", worksheetId: sheetId })];
  }
}

function changedEvents(
  model: WorkbookModel,
  { sheetId, area, changeType }: Extract<WorkbookEvent, { kind: "changed" }>,
  source: ChangeSource
): readonly HostEvent[] {
  const message = {
    changeType,
    source: "Local",
    worksheetId: sheetId,
    address: areaAddress(area),
    referenceId: rememberEventRange(model, sheetId, area),
    triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: SHIFTS[changeType] ?? "None",
  };
  const tables = model.package.tables.filter(
    (table) => table.sheetId === sheetId && intersectAreas(table.area, area) !== undefined
  );
  return [
    ...forSheet(sheetId, EventType.changed, message),
    ...tables.flatMap(({ id }) =>
      [id, WORKBOOK_TARGET].map((targetId) => ({
        category: OBJECT_MODEL,
        type: EventType.tableChanged,
        targetId,
        message: { ...message, tableId: id },
      }))
    ),
  ];
}

/** Once for handlers of the sheet, once for handlers of all sheets. */
function forSheet(sheetId: string, type: number, message: object): readonly HostEvent[] {
  return [{ category: OBJECT_MODEL, type, targetId: sheetId, message }, forWorkbook(type, message)];
}

function forWorkbook(type: number, message: object): HostEvent {
  return { category: OBJECT_MODEL, type, targetId: WORKBOOK_TARGET, message };
}
