import type { CustomXmlPart } from "../../../ooxml/types";
import type { AnyDescription, HostObject } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { invalidArgument, itemNotFound } from "../model/excelErrors";
import type { WorkbookModel } from "../model/workbookModel";
import { textArgument } from "./arguments";
import { describe, objectOf, type CustomXmlScopeTarget, type CustomXmlTarget } from "./targets";

/** Excel.CustomXmlPartCollection, its scoped form and CustomXmlPart. */
export const customXmlObjects: readonly AnyDescription[] = [
  describe("CustomXmlPartCollection", {
    items: (model) => model.package.customXmlParts.map((part) => partObject(model, part)),
    item: (model, key) => find(model, model.package.customXmlParts, key),
    methods: {
      Add: (model, [xml]) => partObject(model, model.package.addCustomXmlPart(xmlArgument(xml))),
      GetByNamespace: (model, [namespaceUri]) =>
        objectOf("CustomXmlPartScopedCollection", {
          model,
          namespaceUri: textArgument(namespaceUri),
        }),
      GetCount: (model) => model.package.customXmlParts.length,
      GetItemOrNullObject: (model, [key]) => find(model, model.package.customXmlParts, key) ?? null,
    },
  }),
  describe("CustomXmlPartScopedCollection", {
    items: (scope) => partsOf(scope).map((part) => partObject(scope.model, part)),
    item: (scope, key) => find(scope.model, partsOf(scope), key),
    methods: {
      GetCount: (scope) => partsOf(scope).length,
      GetItemOrNullObject: (scope, [key]) => find(scope.model, partsOf(scope), key) ?? null,
      GetOnlyItem: (scope) => onlyPart(scope) ?? refuseNotOne(),
      GetOnlyItemOrNullObject: onlyPart,
    },
  }),
  describe("CustomXmlPart", {
    id: ({ id }) => id,
    scalars: {
      Id: readOnly(({ id }) => id),
      NamespaceUri: readOnly((target) => partOf(target).namespaceUri),
    },
    methods: {
      GetXml: (target) => partOf(target).xml,
      SetXml: (target, [xml]) =>
        target.model.package.setCustomXmlPart(partOf(target).id, xmlArgument(xml)),
      Delete: (target) => target.model.package.removeCustomXmlPart(partOf(target).id),
    },
  }),
];

function partObject(model: WorkbookModel, { id }: CustomXmlPart): HostObject {
  return objectOf("CustomXmlPart", { model, id });
}

function partsOf({ model, namespaceUri }: CustomXmlScopeTarget): readonly CustomXmlPart[] {
  return model.package.customXmlParts.filter((part) => part.namespaceUri === namespaceUri);
}

function find(
  model: WorkbookModel,
  parts: readonly CustomXmlPart[],
  key: unknown
): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const part = parts.find(({ id }) => id.toLowerCase() === wanted);
  return part === undefined ? undefined : partObject(model, part);
}

function onlyPart(scope: CustomXmlScopeTarget): HostObject | null {
  const [first, second] = partsOf(scope);
  return first === undefined || second !== undefined ? null : partObject(scope.model, first);
}

function refuseNotOne(): never {
  throw itemNotFound();
}

function partOf({ model, id }: CustomXmlTarget): CustomXmlPart {
  const part = model.package.customXmlParts.find((candidate) => candidate.id === id);
  if (part === undefined) throw itemNotFound();
  return part;
}

function xmlArgument(value: unknown): string {
  const xml = textArgument(value);
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<[^!?]/.test(xml)) throw invalidArgument("no XML");
  return xml;
}
