import type { ConditionalFormatRule, DifferentialFormat } from "../../../ooxml/types";
import type { AnyDescription, HostObject, ScalarMember } from "../../protocol/hostObject";
import { notImplementedError } from "../../protocol/hostError";
import { readOnly } from "../../protocol/hostObject";
import { formulaFault, hasStructuredReferences } from "../formula/checkFormula";
import { intersectAreas } from "../model/area";
import { clearConditionalFormats } from "../model/clearRange";
import { invalidArgument, invalidOperation, itemNotFound } from "../model/excelErrors";
import { RangeTarget } from "../model/rangeTarget";
import { requireUnprotected } from "../model/protection";
import { operatorToFile, operatorToOffice } from "../model/validationRules";
import { booleanArgument, integerArgument, optionsArgument, textArgument } from "./arguments";
import { conditionalStyleObjects } from "./conditionalStyleObjects";
import { NEW_DATA_BAR, dataBarObjects } from "./dataBarObjects";
import { ruleOf, updateRule } from "./ruleAccess";
import { textRuleDescription, textRuleObject } from "./textRuleObject";
import { describe, objectOf, type RangesTarget, type RuleTarget } from "./targets";

/** Excel.ConditionalFormatType of the types in the file (ECMA-376 18.18.12). */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** A rule that its add-in has not given a formula yet. */
const NO_FORMULA = "FALSE";

/** Excel.ConditionalFormatCollection, ConditionalFormat and the three kinds that can be written. */
export const conditionalFormatObjects: readonly AnyDescription[] = [
  describe("ConditionalFormatCollection", {
    items: (target) => rulesIn(target).map((rule) => ruleObject(target, rule)),
    item: find,
    methods: {
      Add: (target, [type]) => add(target, textArgument(type)),
      GetCount: (target) => rulesIn(target).length,
      GetItemAt: (target, [index]) => {
        const rule = rulesIn(target)[integerArgument(index)];
        if (rule === undefined) throw itemNotFound();
        return ruleObject(target, rule);
      },
      GetItemOrNullObject: (target, [key]) => find(target, key) ?? null,
      ClearAll: (target) => {
        requireUnprotected(target.model.sheet(target.sheetId));
        for (const range of target.ranges) clearConditionalFormats(range);
      },
    },
  }),
  describe("ConditionalFormat", {
    id: ({ ruleId }) => ruleId,
    scalars: {
      Id: readOnly(({ ruleId }) => ruleId),
      Type: readOnly((target) => TYPE_WORDS[ruleOf(target).type] ?? "PresetCriteria"),
      Priority: {
        get: (target) => ranked(target).findIndex(({ id }) => id === target.ruleId),
        set: setPriority,
      },
      StopIfTrue: {
        get: (target) => ruleOf(target).stopIfTrue,
        set: (target, value) => updateRule(target, { stopIfTrue: booleanArgument(value) }),
      },
    },
    navigations: {
      Custom: (target) => kindObject(target, "Custom") ?? refuseKind(),
      CustomOrNullObject: (target) => kindObject(target, "Custom"),
      CellValue: (target) => kindObject(target, "CellValue") ?? refuseKind(),
      CellValueOrNullObject: (target) => kindObject(target, "CellValue"),
      DataBar: (target) => kindObject(target, "DataBar") ?? refuseKind(),
      DataBarOrNullObject: (target) => kindObject(target, "DataBar"),
      TextComparison: (target) => textRuleObject(target) ?? refuseKind(),
      TextComparisonOrNullObject: textRuleObject,
    },
    methods: {
      GetRange: (target) => {
        const [first, ...others] = rangesOf(target).ranges;
        if (first === undefined || others.length > 0) throw invalidOperation("several areas");
        return objectOf("Range", first);
      },
      GetRangeOrNullObject: (target) => {
        const [first, ...others] = rangesOf(target).ranges;
        return first === undefined || others.length > 0 ? null : objectOf("Range", first);
      },
      GetRanges: (target) => objectOf("RangeAreas", rangesOf(target)),
      Delete: ({ model, sheetId, ruleId }) => {
        requireUnprotected(model.sheet(sheetId));
        model.sheet(sheetId).removeConditionalFormat(ruleId);
      },
    },
  }),
  describe("CustomConditionalFormat", {
    navigations: {
      Rule: (target) => objectOf("ConditionalFormatRule", target),
      Format: (target) => objectOf("ConditionalRangeFormat", target),
    },
  }),
  describe("CellValueConditionalFormat", {
    scalars: { Rule: cellValueRule() },
    navigations: { Format: (target) => objectOf("ConditionalRangeFormat", target) },
  }),
  describe("ConditionalFormatRule", {
    scalars: { Formula: formulaMember(), FormulaLocal: formulaMember() },
  }),
  ...conditionalStyleObjects,
  ...dataBarObjects,
  textRuleDescription,
];

function ruleObject({ model, sheetId }: RangesTarget, { id }: ConditionalFormatRule): HostObject {
  return objectOf("ConditionalFormat", { model, sheetId, ruleId: id });
}

/** Rules that touch the ranges, the first to be evaluated first. */
function rulesIn({ model, sheetId, ranges }: RangesTarget): readonly ConditionalFormatRule[] {
  return [...model.sheet(sheetId).conditionalFormats]
    .filter(({ areas }) =>
      areas.some((own) => ranges.some(({ area }) => intersectAreas(own, area) !== undefined))
    )
    .sort((a, b) => a.priority - b.priority);
}

function ranked({ model, sheetId }: RuleTarget): readonly ConditionalFormatRule[] {
  return [...model.sheet(sheetId).conditionalFormats].sort((a, b) => a.priority - b.priority);
}

function setPriority(target: RuleTarget, value: unknown): void {
  const at = ranked(target)[integerArgument(value)];
  if (at === undefined) throw invalidArgument("priority");
  updateRule(target, { priority: at.priority });
}

function find(target: RangesTarget, key: unknown): HostObject | undefined {
  const rule = rulesIn(target).find(({ id }) => id === String(key));
  return rule === undefined ? undefined : ruleObject(target, rule);
}

function add(target: RangesTarget, type: string): HostObject {
  const sheet = target.model.sheet(target.sheetId);
  requireUnprotected(sheet);
  const areas = target.ranges.map(({ area }) => area);
  const rule = { areas, formulas: [NO_FORMULA], format: {} };
  if (type === "Custom") {
    return ruleObject(target, sheet.addConditionalFormat({ ...rule, type: "expression" }));
  }
  if (type === "CellValue") {
    const cellValue = { ...rule, type: "cellIs", operator: "equal" } as const;
    return ruleObject(target, sheet.addConditionalFormat(cellValue));
  }
  if (type === "DataBar") {
    const bar = { ...rule, type: "dataBar", formulas: [], bar: NEW_DATA_BAR } as const;
    return ruleObject(target, sheet.addConditionalFormat(bar));
  }
  throw notImplementedError("ConditionalFormatCollection", `Add(${type})`);
}

/** Applies a changed differential format to a rule. */
export function setRuleFormat(target: RuleTarget, format: DifferentialFormat): void {
  updateRule(target, { format });
}

function rangesOf(target: RuleTarget): RangesTarget {
  const { model, sheetId } = target;
  const ranges = ruleOf(target).areas.map((area) => new RangeTarget(model, sheetId, area));
  return { model, sheetId, ranges };
}

function kindObject(
  target: RuleTarget,
  kind: "Custom" | "CellValue" | "DataBar"
): HostObject | null {
  if (TYPE_WORDS[ruleOf(target).type] !== kind) return null;
  return objectOf(`${kind}ConditionalFormat`, target);
}

function refuseKind(): never {
  throw invalidOperation("the rule is of another kind");
}

function formulaMember(): ScalarMember<RuleTarget> {
  return {
    get: (target) => `=${ruleOf(target).formulas[0] ?? ""}`,
    set: (target, value) => updateRule(target, { formulas: [checkedFormula(target, value)] }),
  };
}

function checkedFormula({ model }: RuleTarget, value: unknown): string {
  const text = typeof value === "number" ? `=${value}` : textArgument(value);
  const formula = text.startsWith("=") ? text.slice(1) : text;
  const fault = hasStructuredReferences(formula)
    ? "structured references are refused in conditional formats"
    : formulaFault(formula, model.package.tables);
  if (fault !== undefined) throw invalidArgument(fault);
  return formula;
}

function cellValueRule(): ScalarMember<RuleTarget> {
  return {
    get: (target) => {
      const { formulas, attributes } = ruleOf(target);
      const [formula1 = "", formula2] = formulas;
      return {
        formula1: `=${formula1}`,
        ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
        operator: conditionalOperatorWord(attributes["operator"]),
      };
    },
    set: (target, value) => {
      const { formula1, formula2, operator } = optionsArgument(value) as Record<string, unknown>;
      const formulas = [formula1, formula2]
        .filter((formula) => formula !== undefined && formula !== null && formula !== "")
        .map((formula) => checkedFormula(target, formula));
      updateRule(target, { formulas, operator: operatorToFile(operator) });
    },
  };
}

/** Excel.ConditionalCellValueOperator ends in `OrEqual` where the operators of validations end in `OrEqualTo`. */
function conditionalOperatorWord(operator: string | undefined): string {
  return operatorToOffice(operator).replace(/OrEqualTo$/, "OrEqual");
}
