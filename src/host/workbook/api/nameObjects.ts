import type { DefinedName } from "../../../ooxml/types";
import type { CalcValue } from "../../calc/types";
import type { AnyDescription, HostObject } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { formulaFault } from "../formula/checkFormula";
import { absoluteAddress, quoteSheetName } from "../model/address";
import { invalidArgument, itemNotFound } from "../model/excelErrors";
import { shownScalar } from "../model/readRange";
import { rangeOfFormula } from "../model/resolveAddress";
import { requireFreeName, requireNameWord } from "../model/validNames";
import type { WorkbookModel } from "../model/workbookModel";
import { booleanArgument, optionalText, textArgument } from "./arguments";
import { describe, objectOf, targetOf, type NameTarget, type ScopeTarget } from "./targets";

/** Built-in names carry this prefix in the file and none in Excel. */
const BUILT_IN = "_xlnm.";

/** Excel.NamedItemCollection and NamedItem. */
export const nameObjects: readonly AnyDescription[] = [
  describe("NamedItemCollection", {
    items: (scope) => namesOf(scope).map((name) => nameObject(scope.model, name)),
    item: findName,
    methods: {
      Add: addName,
      GetCount: (scope) => namesOf(scope).length,
      GetItemOrNullObject: (scope, [key]) => findName(scope, key) ?? null,
    },
  }),
  describe("NamedItem", {
    id: ({ name }) => name,
    scalars: {
      Name: readOnly(({ name }) => name),
      Formula: {
        get: (target) => `=${definedName(target).formula}`,
        set: (target, value) => {
          const formula = checkedFormula(target.model, textArgument(value));
          update(target, { formula });
          target.model.wordsChanged([target.name]);
        },
      },
      Visible: {
        get: (target) => !definedName(target).hidden,
        set: (target, value) => update(target, { hidden: !booleanArgument(value) }),
      },
      Comment: {
        get: (target) => definedName(target).comment ?? "",
        set: (target, value) => update(target, { comment: textArgument(value) }),
      },
      Scope: readOnly(({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet")),
      Type: readOnly(typeOfName),
      Value: readOnly(valueOfName),
    },
    methods: {
      Delete: (target) => {
        const { name, sheetId } = definedName(target);
        target.model.package.removeDefinedName(name, sheetId);
        target.model.wordsChanged([target.name]);
      },
      GetRange: (target) => rangeObject(target) ?? refuseNoRange(),
      GetRangeOrNullObject: rangeObject,
    },
  }),
];

function shownName({ name }: DefinedName): string {
  return name.startsWith(BUILT_IN) ? name.slice(BUILT_IN.length) : name;
}

function nameObject(model: WorkbookModel, name: DefinedName): HostObject {
  const target = { model, name: shownName(name) };
  const { sheetId } = name;
  return objectOf("NamedItem", sheetId === undefined ? target : { ...target, sheetId });
}

function namesOf({ model, sheetId }: ScopeTarget): readonly DefinedName[] {
  return model.package.definedNames.filter((name) => name.sheetId === sheetId);
}

function findName(scope: ScopeTarget, key: unknown): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const found = namesOf(scope).find((name) => shownName(name).toLowerCase() === wanted);
  return found === undefined ? undefined : nameObject(scope.model, found);
}

function definedName({ model, name, sheetId }: NameTarget): DefinedName {
  const found = model.package.definedNames.find(
    (candidate) => candidate.sheetId === sheetId && shownName(candidate) === name
  );
  if (found === undefined) throw itemNotFound();
  return found;
}

function update(target: NameTarget, change: Partial<DefinedName>): void {
  target.model.package.setDefinedName({ ...definedName(target), ...change });
}

function addName(scope: ScopeTarget, [name, reference, comment]: readonly unknown[]): HostObject {
  const { model, sheetId } = scope;
  const word = textArgument(name);
  requireNameWord(word);
  requireFreeName(model, word, { sheetId });
  const range = targetOf("Range", reference);
  const formula =
    range === undefined
      ? checkedFormula(model, reference)
      : `${quoteSheetName(range.sheet.name)}!${absoluteAddress(range.area)}`;
  const text = optionalText(comment);
  const added: DefinedName = {
    name: word,
    formula,
    hidden: false,
    ...(sheetId === undefined ? {} : { sheetId }),
    ...(text === undefined || text === "" ? {} : { comment: text }),
  };
  model.package.setDefinedName(added);
  model.wordsChanged([word]);
  return nameObject(model, added);
}

/** A formula for the file; text without `=` and plain values are constants, as Excel takes them. */
function checkedFormula(model: WorkbookModel, reference: unknown): string {
  if (typeof reference === "number") return String(reference);
  if (typeof reference === "boolean") return String(reference).toUpperCase();
  const text = textArgument(reference);
  if (!text.startsWith("=")) return `"${text.replaceAll('"', '""')}"`;
  const formula = text.slice(1);
  const fault = formulaFault(formula, model.package.tables);
  if (fault !== undefined) throw invalidArgument(fault);
  return formula;
}

function rangeObject(target: NameTarget): HostObject | null {
  const range = rangeOfFormula(target.model, definedName(target).formula);
  return range === undefined ? null : objectOf("Range", range);
}

function refuseNoRange(): never {
  throw invalidArgument("the name refers to no range");
}

function evaluated(target: NameTarget): CalcValue | readonly (readonly CalcValue[])[] {
  const { model, sheetId } = target;
  model.settle();
  const at = { sheetId: sheetId ?? model.package.activeSheetId, row: 0, column: 0 };
  return model.calculator.evaluate(definedName(target).formula, at);
}

function typeOfName(target: NameTarget): string {
  if (rangeObject(target) !== null) return "Range";
  const value = evaluated(target);
  if (Array.isArray(value)) return "Array";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" || value === null ? "String" : "Error";
}

/** The address of a range, else the computed value. */
function valueOfName(target: NameTarget): unknown {
  const range = rangeOfFormula(target.model, definedName(target).formula);
  if (range !== undefined) return range.address;
  const value = evaluated(target);
  return isArray(value) ? shownScalar(value[0]?.[0] ?? null) : shownScalar(value);
}

function isArray(
  value: CalcValue | readonly (readonly CalcValue[])[]
): value is readonly (readonly CalcValue[])[] {
  return Array.isArray(value);
}
