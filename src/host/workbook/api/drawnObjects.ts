import type { DrawnObject } from "../../../ooxml/types";
import type { AnyDescription, HostObject, ScalarMember } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { drawnBox, type DrawnBox } from "../model/drawnBox";
import { itemNotFound } from "../model/excelErrors";
import { describe, objectOf, type DrawnTarget, type SheetTarget } from "./targets";

/** Words of Excel.ShapeType; what it has no word for is `Unsupported`. */
const SHAPE_TYPES: Readonly<Record<DrawnObject["kind"], string>> = {
  picture: "Image",
  shape: "GeometricShape",
  group: "Group",
  line: "Line",
  chart: "Unsupported",
  other: "Unsupported",
};

const sides: Readonly<Record<string, ScalarMember<DrawnTarget>>> = {
  Id: readOnly(({ drawnId }) => drawnId),
  Name: readOnly((target) => drawn(target).name),
  Left: side("left"),
  Top: side("top"),
  Width: side("width"),
  Height: side("height"),
};

/** Excel.ShapeCollection, Shape, ChartCollection and Chart, for reading what lies where. */
export const drawnObjects: readonly AnyDescription[] = [
  describe("ShapeCollection", {
    items: (target) => shapesOf(target).map(({ id }) => shape(target, id)),
    item: (target, key) => find(shapesOf(target), key, (id) => shape(target, id)),
    methods: {
      GetCount: (target) => shapesOf(target).length,
      GetItem: (target, [key]) =>
        find(shapesOf(target), key, (id) => shape(target, id)) ?? refuseMissing(),
    },
  }),
  describe("Shape", {
    id: ({ drawnId }) => drawnId,
    scalars: {
      ...sides,
      Type: readOnly((target) => SHAPE_TYPES[drawn(target).kind]),
      Visible: readOnly((target) => !drawn(target).isHidden),
    },
  }),
  describe("ChartCollection", {
    scalars: { Count: readOnly((target) => chartsOf(target).length) },
    items: (target) => chartsOf(target).map(({ id }) => chart(target, id)),
    item: (target, key) => find(chartsOf(target), key, (id) => chart(target, id)),
    methods: {
      GetCount: (target) => chartsOf(target).length,
      GetItemOrNullObject: (target, [key]) =>
        find(chartsOf(target), key, (id) => chart(target, id)) ?? null,
    },
  }),
  describe("Chart", { id: ({ drawnId }) => drawnId, scalars: sides }),
];

function side(name: keyof DrawnBox): ScalarMember<DrawnTarget> {
  return readOnly((target) => drawnBox(target.model.sheet(target.sheetId), drawn(target))[name]);
}

function drawingsOf({ model, sheetId }: SheetTarget): readonly DrawnObject[] {
  return model.package.drawings(sheetId);
}

/** Excel lists charts apart from shapes. */
function shapesOf(target: SheetTarget): readonly DrawnObject[] {
  return drawingsOf(target).filter(({ kind }) => kind !== "chart");
}

function chartsOf(target: SheetTarget): readonly DrawnObject[] {
  return drawingsOf(target).filter(({ kind }) => kind === "chart");
}

function shape({ model, sheetId }: SheetTarget, drawnId: string): HostObject {
  return objectOf("Shape", { model, sheetId, drawnId });
}

function chart({ model, sheetId }: SheetTarget, drawnId: string): HostObject {
  return objectOf("Chart", { model, sheetId, drawnId });
}

function find(
  drawings: readonly DrawnObject[],
  key: unknown,
  make: (id: string) => HostObject
): HostObject | undefined {
  const found = drawings.find(({ id, name }) => id === key || name === key);
  return found && make(found.id);
}

function drawn(target: DrawnTarget): DrawnObject {
  return drawingsOf(target).find(({ id }) => id === target.drawnId) ?? refuseMissing();
}

function refuseMissing(): never {
  throw itemNotFound();
}
