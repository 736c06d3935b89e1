import type { Area } from "../../domain/model/area";
import type { ValidationLook } from "../../excel/read/look/sheetLook";
import type { DataValidation } from "../../ooxml/types";
import { operatorWord } from "./operatorWord";
import { readsElsewhere } from "./readsElsewhere";

/** SpreadsheetML's types (18.18.21) for the members of Office.js's rule. */
const TYPES = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

type Comparison = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

/**
 * A drop-down or another rule for cells of a file; undefined for one that reads what the new workbook does
 * not have: other sheets and the office's own names.
 */
export function validationPart(
  { rule, ignoreBlanks, prompt, errorAlert }: ValidationLook,
  area: Area
): DataValidation | undefined {
  const comparison = comparisonOf(rule);
  if (
    !comparison ||
    [comparison.formula1, comparison.formula2].some((formula) => readsElsewhere(formula))
  ) {
    return undefined;
  }
  return {
    ...comparison,
    areas: [area],
    allowBlank: ignoreBlanks,
    inCellDropDown: rule.list?.inCellDropDown !== false,
    errorStyle: STYLES[errorAlert.style],
    showErrorMessage: errorAlert.showAlert,
    ...(errorAlert.title ? { errorTitle: errorAlert.title } : {}),
    ...(errorAlert.message ? { error: errorAlert.message } : {}),
    showInputMessage: prompt.showPrompt,
    ...(prompt.title ? { promptTitle: prompt.title } : {}),
    ...(prompt.message ? { prompt: prompt.message } : {}),
  };
}

function comparisonOf(rule: ValidationLook["rule"]): Comparison | undefined {
  if (rule.list) return { type: "list", formula1: listFormula(String(rule.list.source)) };
  if (rule.custom) return { type: "custom", formula1: operand(rule.custom.formula) };
  for (const [member, type] of Object.entries(TYPES)) {
    const basic = rule[member as keyof typeof TYPES];
    if (!basic) continue;
    const { formula1, formula2, operator } = basic;
    return {
      type,
      operator: operatorWord(String(operator)),
      formula1: operand(formula1),
      ...(formula2 === undefined || formula2 === null ? {} : { formula2: operand(formula2) }),
    };
  }
  return undefined;
}

/** Words joined by commas, or a formula with `=`. */
function listFormula(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function operand(value: unknown): string {
  return String(value).replace(/^=/, "");
}
