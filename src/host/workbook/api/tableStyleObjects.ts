import type { AnyDescription, HostObject } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { invalidArgument, itemNotFound } from "../model/excelErrors";
import type { WorkbookModel } from "../model/workbookModel";
import { textArgument } from "./arguments";
import { describe, objectOf, type TableStyleTarget } from "./targets";

/**
 * Excel.TableStyleCollection and TableStyle. The styles that every workbook has are found by name and can
 * neither be renamed nor deleted; the list holds those of the workbook itself.
 */
export const tableStyleObjects: readonly AnyDescription[] = [
  describe("TableStyleCollection", {
    items: (model) => model.package.tableStyleNames.map((name) => styleObject(model, name)),
    item: findStyle,
    methods: {
      Add: (model, [wanted, makeUnique]) => {
        const name = freeName(model, textArgument(wanted), makeUnique === true);
        model.package.addTableStyle(name);
        return styleObject(model, name);
      },
      GetCount: (model) => model.package.tableStyleNames.length,
      GetItemOrNullObject: (model, [name]) => findStyle(model, name) ?? null,
    },
  }),
  describe("TableStyle", {
    id: ({ name }) => name,
    scalars: {
      Name: readOnly((target) => present(target).name),
      ReadOnly: readOnly((target) => ownName(target.model, present(target).name) === undefined),
    },
    methods: {
      Delete: (target) => {
        const name = ownName(target.model, present(target).name);
        if (name === undefined) throw invalidArgument("a built-in style");
        target.model.package.removeTableStyle(name);
      },
    },
  }),
];

function styleObject(model: WorkbookModel, name: string): HostObject {
  return objectOf("TableStyle", { model, name });
}

function ownName(model: WorkbookModel, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return model.package.tableStyleNames.find((own) => own.toLowerCase() === wanted);
}

function findStyle(model: WorkbookModel, key: unknown): HostObject | undefined {
  const name = String(key);
  const found = ownName(model, name) ?? (model.package.tableStyle(name) ? name : undefined);
  return found === undefined ? undefined : styleObject(model, found);
}

function present(target: TableStyleTarget): TableStyleTarget {
  if (target.model.package.tableStyle(target.name) === undefined) throw itemNotFound();
  return target;
}

/** The name, with the first free number behind it where it is taken and may be changed. */
function freeName(model: WorkbookModel, name: string, makeUnique: boolean): string {
  const isTaken = (candidate: string) => model.package.tableStyle(candidate) !== undefined;
  if (name === "") throw invalidArgument("style name");
  if (!isTaken(name)) return name;
  if (!makeUnique) throw invalidArgument(`style ${name} is there already`);
  for (let number = 2; ; number += 1) {
    if (!isTaken(`${name} ${number}`)) return `${name} ${number}`;
  }
}
