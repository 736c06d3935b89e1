import { SHOWN_ONCE_NAME } from "../../excel/write/writeNewLedger";
import { isOwnRule } from "../../excel/write/lightRules";
import { columnLetters, type Area } from "../../domain/model/area";
import type { RuleLook } from "../../excel/read/look/sheetLook";
import { parseAreas } from "../../ooxml/address";
import type { DifferentialFormat, NewConditionalFormatRule } from "../../ooxml/types";
import { operatorWord } from "./operatorWord";
import { readsElsewhere } from "./readsElsewhere";

type Part = Pick<NewConditionalFormatRule, "type" | "formulas"> & { readonly operator?: string };

/** A conditional format as a rule of a file; undefined where it reads what a new workbook does not have. */
export function rulePart(rule: RuleLook): Omit<NewConditionalFormatRule, "priority"> | undefined {
  const areas = parseAreas(rule.address.replaceAll(",", " "));
  const part = partOf(rule, areas);
  if (part.formulas.some((formula) => readsElsewhere(formula, isOwnName))) return undefined;
  return { ...part, areas, format: formatOf(rule), stopIfTrue: rule.stopIfTrue };
}

/** `ShownOnce` and `LightRed`, `LightGreen` … are names of every workbook with a ledger. */
function isOwnName(name: string): boolean {
  return name.toLowerCase() === SHOWN_ONCE_NAME.toLowerCase() || isOwnRule(name);
}

function partOf({ kind, operands, operator }: RuleLook, areas: readonly Area[]): Part {
  const formulas = operands.map((operand) => String(operand).replace(/^=/, ""));
  if (kind === "formula") return { type: "expression", formulas };
  if (kind === "comparison") return { type: "cellIs", operator: operatorWord(operator), formulas };
  return { type: "expression", formulas: [textFormula(operator, operands[0] ?? "", areas)] };
}

/** The formula that stands in the file beside a text rule (18.3.1.10), as a rule of its own. */
function textFormula(operator: string, text: string, areas: readonly Area[]): string {
  const row = Math.min(...areas.map(({ rowIndex }) => rowIndex));
  const column = Math.min(...areas.map(({ columnIndex }) => columnIndex));
  const cell = `${columnLetters(column)}${row + 1}`;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "NotContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},${text.length})=${quoted}`;
    case "EndsWith":
      return `RIGHT(${cell},${text.length})=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

function formatOf({ format }: RuleLook): DifferentialFormat {
  const { numberFormat, fillColor, fontColor, bold, italic } = format;
  return {
    ...(numberFormat ? { numberFormat } : {}),
    ...(fillColor ? { fillColor } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  };
}
