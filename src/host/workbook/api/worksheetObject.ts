import { orInvalidOperation } from "../model/arrayFormulas";
import type { Visibility } from "../../../ooxml/types";
import { readOnly } from "../../protocol/hostObject";
import { cellArea } from "../model/area";
import { invalidArgument, invalidOperation } from "../model/excelErrors";
import { colorToFile } from "../model/formatWords";
import { resolveAddress } from "../model/resolveAddress";
import { RangeTarget } from "../model/rangeTarget";
import { activateSheet } from "../model/selection";
import { requireOpenStructure } from "../model/protection";
import { requireSheetName } from "../model/validNames";
import { copySheet } from "./copySheet";
import {
  booleanArgument,
  integerArgument,
  optionalText,
  textArgument,
  wordArgument,
} from "./arguments";
import { eventMethods } from "./eventMethods";
import { rangeAt } from "./rangeNavigationMethods";
import { describe, objectOf, type SheetTarget } from "./targets";

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const gridlines = {
  get: (target: SheetTarget) => sheetOf(target).showGridlines,
  set: (target: SheetTarget, value: unknown) =>
    sheetOf(target).setShowGridlines(booleanArgument(value)),
};

/** Excel.Worksheet */
export const worksheetObject = describe("Worksheet", {
  id: ({ sheetId }) => sheetId,
  scalars: {
    Id: readOnly(({ sheetId }) => sheetId),
    Name: { get: (target) => sheetOf(target).name, set: rename },
    Position: {
      get: ({ model, sheetId }) => model.package.sheets.findIndex(({ id }) => id === sheetId),
      set: (target, value) =>
        target.model.package.moveSheet(target.sheetId, position(target, value)),
    },
    Visibility: { get: readVisibility, set: setVisibility },
    TabColor: {
      get: (target) => sheetOf(target).tabColor ?? "",
      set: ({ model, sheetId }, value) =>
        model.package.setTabColor(sheetId, colorToFile(value) ?? undefined),
    },
    ShowGridlines: gridlines,
    // office.js 1.1.110 sets the property under its older name.
    Gridlines: { set: gridlines.set },
  },
  navigations: {
    Tables: (target) => objectOf("TableCollection", target),
    Names: (target) => objectOf("NamedItemCollection", target),
    FreezePanes: (target) => objectOf("WorksheetFreezePanes", target),
    PageLayout: (target) => objectOf("PageLayout", target),
    Protection: (target) => objectOf("WorksheetProtection", target),
    Shapes: (target) => objectOf("ShapeCollection", target),
    Charts: (target) => objectOf("ChartCollection", target),
    AutoFilter: (target) => objectOf("AutoFilter", target),
  },
  methods: {
    ...eventMethods(
      "DataChangedEvent",
      "ActivatedEvent",
      "DeactivatedEvent",
      "SelectionChangedEvent"
    ),
    GetRange: (target, [address]) =>
      objectOf("Range", resolveAddress(target.model, target.sheetId, optionalText(address) ?? "")),
    GetRangeByIndexes: (target, [row, column, rowCount, columnCount]) =>
      rangeAt(anchor(target), {
        rowIndex: integerArgument(row),
        columnIndex: integerArgument(column),
        rowCount: integerArgument(rowCount),
        columnCount: integerArgument(columnCount),
      }),
    GetRanges: (target, [address]) => rangesOfAddress(target, optionalText(address) ?? ""),
    GetCell: (target, [row, column]) =>
      rangeAt(anchor(target), cellArea(integerArgument(row), integerArgument(column))),
    GetUsedRange: (target, [valuesOnly]) =>
      rangeAt(anchor(target), usedArea(target, valuesOnly) ?? cellArea(0, 0)),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const used = usedArea(target, valuesOnly);
      return used === undefined ? null : rangeAt(anchor(target), used);
    },
    Activate: ({ model, sheetId }) => {
      if (model.sheet(sheetId).visibility !== "visible") throw invalidOperation("hidden sheet");
      activateSheet(model, sheetId);
    },
    Calculate: ({ model }) => model.structureChanged("everything"),
    Delete: remove,
    Copy: (target, [positionType, relativeTo]) => {
      const type = wordArgument(positionType ?? "None", POSITIONS);
      return objectOf("Worksheet", copySheet(target, type, relativeTo));
    },
  },
});

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

function sheetOf({ model, sheetId }: SheetTarget) {
  return model.sheet(sheetId);
}

function anchor({ model, sheetId }: SheetTarget): RangeTarget {
  return new RangeTarget(model, sheetId, cellArea(0, 0));
}

function usedArea(target: SheetTarget, valuesOnly: unknown) {
  return sheetOf(target).usedArea(valuesOnly === true);
}

function rename(target: SheetTarget, value: unknown): void {
  const { model, sheetId } = target;
  const name = textArgument(value);
  if (sheetOf(target).name === name) return;
  requireOpenStructure(model);
  requireSheetName(model, name, sheetId);
  model.package.renameSheet(sheetId, name);
  model.structureChanged("formulasMoved");
}

function position({ model }: SheetTarget, value: unknown): number {
  const wanted = integerArgument(value);
  if (wanted < 0 || wanted >= model.package.sheets.length) throw invalidArgument("position");
  return wanted;
}

function readVisibility(target: SheetTarget): string {
  const { visibility } = sheetOf(target);
  return Object.entries(VISIBILITIES).find(([, file]) => file === visibility)?.[0] ?? "Visible";
}

function setVisibility(target: SheetTarget, value: unknown): void {
  const visibility = VISIBILITIES[textArgument(value)];
  if (visibility === undefined) throw invalidArgument("visibility");
  const { model, sheetId } = target;
  requireOpenStructure(model);
  if (visibility !== "visible") requireAnotherVisible(target);
  model.package.setSheetVisibility(sheetId, visibility);
}

/** Excel keeps one sheet visible; the next visible one comes to the front. */
function requireAnotherVisible({ model, sheetId }: SheetTarget): void {
  const other = model.package.sheets.find(
    ({ id, visibility }) => id !== sheetId && visibility === "visible"
  );
  if (other === undefined) throw invalidOperation("a workbook needs a visible sheet");
  if (model.package.activeSheetId === sheetId) activateSheet(model, other.id);
}

function remove(target: SheetTarget): void {
  const { model, sheetId } = target;
  requireOpenStructure(target.model);
  requireAnotherVisible(target);
  orInvalidOperation(() => model.package.deleteSheet(sheetId));
  model.structureChanged("everything");
  model.events.emit({ kind: "sheetDeleted", sheetId });
}

function rangesOfAddress({ model, sheetId }: SheetTarget, address: string) {
  const ranges = address.split(",").map((part) => resolveAddress(model, sheetId, part.trim()));
  return objectOf("RangeAreas", { model, sheetId, ranges });
}
