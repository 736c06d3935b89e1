import { formulaFault, hasStructuredReferences } from "../formula/checkFormula";
import { parseTypedInput } from "../formula/typedInput";
import { absoluteAddress, quoteSheetName } from "./address";
import { currentYear } from "./clockYear";
import type { ValidationRule } from "./editValidations";
import { invalidArgument } from "./excelErrors";
import type { RangeTarget } from "./rangeTarget";
import type { WorkbookModel } from "./workbookModel";

/** Longest text of a list that is written into the rule itself (Excel; XlsxWriter issue 562). */
const MAX_LIST_TEXT = 255;

type Options = Readonly<Record<string, unknown>>;

/** Members of Excel.DataValidationRule and the type in the file (ECMA-376 18.18.20). */
const TYPES = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

/** Excel.DataValidationType of each type in the file. */
const OFFICE_TYPES: Readonly<Record<ValidationRule["type"], string>> = {
  none: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export function validationTypeWord(type: ValidationRule["type"]): string {
  return OFFICE_TYPES[type];
}

/**
 * What a rule of Office.js says in the file. Throws InvalidArgument for structured references, list texts
 * over 255 characters and broken formulas. `rangeOf` recognises Range objects among the values.
 */
export function validationFromRule(
  model: WorkbookModel,
  rule: Options,
  rangeOf: (value: unknown) => RangeTarget | undefined
): Partial<ValidationRule> & Pick<ValidationRule, "type"> {
  const formula = (value: unknown): string => formulaOf(model, value, rangeOf);
  const list = rule["list"] as Options | null | undefined;
  if (list !== null && list !== undefined) {
    return {
      type: "list",
      inCellDropDown: list["inCellDropDown"] !== false,
      formula1: listFormula(list["source"], formula),
    };
  }
  const custom = rule["custom"] as Options | null | undefined;
  if (custom !== null && custom !== undefined) {
    return { type: "custom", formula1: formula(custom["formula"]) };
  }
  for (const [member, type] of Object.entries(TYPES)) {
    const basic = rule[member] as Options | null | undefined;
    if (basic === null || basic === undefined) continue;
    const second = basic["formula2"];
    return {
      type,
      operator: operatorToFile(basic["operator"]),
      formula1: formula(basic["formula1"]),
      ...(second === null || second === undefined || second === ""
        ? {}
        : { formula2: formula(second) }),
    };
  }
  throw invalidArgument("validation rule");
}

/** The rule of Office.js for what the file says; empty for "any value". */
export function ruleFromValidation(validation: ValidationRule): Options {
  const { type, formula1 = "", formula2, operator } = validation;
  if (type === "none") return {};
  if (type === "list") {
    return { list: { inCellDropDown: validation.inCellDropDown, source: shownList(formula1) } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const member = Object.entries(TYPES).find(([, file]) => file === type)?.[0] ?? type;
  return {
    [member]: {
      formula1: shownOperand(formula1),
      ...(formula2 === undefined ? {} : { formula2: shownOperand(formula2) }),
      operator: operatorToOffice(operator),
    },
  };
}

function listFormula(source: unknown, formula: (value: unknown) => string): string {
  if (typeof source !== "string" || source.startsWith("=")) return formula(source);
  if (source.length > MAX_LIST_TEXT) throw invalidArgument(`list of ${source.length} characters`);
  if (source === "") throw invalidArgument("empty list");
  return `"${source.replaceAll('"', '""')}"`;
}

function formulaOf(
  model: WorkbookModel,
  value: unknown,
  rangeOf: (value: unknown) => RangeTarget | undefined
): string {
  const range = rangeOf(value);
  if (range !== undefined) {
    return `${quoteSheetName(range.sheet.name)}!${absoluteAddress(range.area)}`;
  }
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument("validation formula");
  if (!value.startsWith("=")) return typedOperand(model, value);
  const formula = value.slice(1);
  const fault = hasStructuredReferences(formula)
    ? "structured references are refused in validations"
    : formulaFault(formula, model.package.tables);
  if (fault !== undefined) throw invalidArgument(fault);
  return formula;
}

/** A number or date given as text. */
function typedOperand(model: WorkbookModel, text: string): string {
  const typed = parseTypedInput(text, {
    date1904: model.package.date1904,
    currentYear: currentYear(model),
    isTextCell: false,
  });
  if (typed.kind !== "literal" || typeof typed.value !== "number") throw invalidArgument(text);
  return String(typed.value);
}

function shownList(formula: string): string {
  const literal = /^"(.*)"$/s.exec(formula)?.[1];
  return literal === undefined ? `=${formula}` : literal.replaceAll('""', '"');
}

function shownOperand(formula: string): string | number {
  const number = Number(formula);
  return formula.trim() !== "" && Number.isFinite(number) ? number : `=${formula}`;
}

/** `GreaterThan` ↔ `greaterThan`, `EqualTo` ↔ `equal` (ECMA-376 18.18.19). */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** The operator in the file's words; throws InvalidArgument for an unknown one. */
export function operatorToFile(operator: unknown): string {
  const found = OPERATORS[String(operator ?? "Between")];
  if (found === undefined) throw invalidArgument(`operator ${String(operator)}`);
  return found;
}

/** The operator in Office.js words; the file leaves `between` out. */
export function operatorToOffice(operator: string | undefined): string {
  return Object.entries(OPERATORS).find(([, file]) => file === operator)?.[0] ?? "Between";
}
