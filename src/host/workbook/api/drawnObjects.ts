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
  Id: readOnly(({ drawn }) => drawn.id),
  Name: readOnly(({ drawn }) => drawn.name),
  Left: side("left"),
  Top: side("top"),
  Width: side("width"),
  Height: side("height"),
};

/** Excel.ShapeCollection, Shape, ChartCollection and Chart, for reading what lies where. */
export const drawnObjects: readonly AnyDescription[] = [
  describe("ShapeCollection", {
    items: (target) => shapesOf(target).map((drawn) => shape(target, drawn)),
    item: (target, key) => find(shapesOf(target), key, (drawn) => shape(target, drawn)),
    methods: {
      GetCount: (target) => shapesOf(target).length,
      GetItem: (target, [key]) =>
        find(shapesOf(target), key, (drawn) => shape(target, drawn)) ?? refuseMissing(),
    },
  }),
  describe("Shape", {
    id: ({ drawn }) => drawn.id,
    scalars: {
      ...sides,
      Type: readOnly(({ drawn }) => SHAPE_TYPES[drawn.kind]),
      Visible: readOnly(({ drawn }) => !drawn.isHidden),
    },
  }),
  describe("ChartCollection", {
    scalars: { Count: readOnly((target) => chartsOf(target).length) },
    items: (target) => chartsOf(target).map((drawn) => chart(target, drawn)),
    item: (target, key) => find(chartsOf(target), key, (drawn) => chart(target, drawn)),
    methods: {
      GetCount: (target) => chartsOf(target).length,
      GetItemOrNullObject: (target, [key]) =>
        find(chartsOf(target), key, (drawn) => chart(target, drawn)) ?? null,
    },
  }),
  describe("Chart", { id: ({ drawn }) => drawn.id, scalars: sides }),
];

function side(name: keyof DrawnBox): ScalarMember<DrawnTarget> {
  return readOnly(({ model, sheetId, drawn }) => drawnBox(model.sheet(sheetId), drawn)[name]);
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

function shape({ model, sheetId }: SheetTarget, drawn: DrawnObject): HostObject {
  return objectOf("Shape", { model, sheetId, drawn });
}

function chart({ model, sheetId }: SheetTarget, drawn: DrawnObject): HostObject {
  return objectOf("Chart", { model, sheetId, drawn });
}

function find(
  drawings: readonly DrawnObject[],
  key: unknown,
  make: (drawn: DrawnObject) => HostObject
): HostObject | undefined {
  const found = drawings.find(({ id, name }) => id === key || name === key);
  return found && make(found);
}

function refuseMissing(): never {
  throw itemNotFound();
}
