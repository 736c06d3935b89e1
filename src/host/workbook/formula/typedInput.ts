import type { Scalar } from "../../../ooxml/types";
import { parseTypedDate } from "./typedDate";
import { parseTypedNumber } from "./typedNumber";

/** What typing a text into a cell makes of it. */
export type TypedInput =
  | { readonly kind: "blank" }
  /** Without the equals sign, still in typed syntax. */
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "literal";
      readonly value: Scalar;
      /** Format that Excel gives a cell that has General. */
      readonly numberFormat?: string;
    };

export interface TypingContext {
  readonly date1904: boolean;
  /** Year of dates that are typed without one. */
  readonly currentYear: number;
  /** The cell's format is Text (`@`): everything stays as typed, formulas too. */
  readonly isTextCell: boolean;
}

const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);

/**
 * Reads a text as Excel (zh-CN) reads what is typed into a cell: formulas, numbers, percentages, dates,
 * truth values, error values, else text. A leading apostrophe forces text. Like Excel it takes text that
 * begins with + or - for a formula.
 */
export function parseTypedInput(text: string, context: TypingContext): TypedInput {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return literal(text.slice(1));
  if (context.isTextCell) return literal(text);
  if (text.startsWith("=") && text.length > 1) {
    return { kind: "formula", formula: text.slice(1) };
  }
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return literal(upper === "TRUE");
  if (ERRORS.has(upper)) return literal({ error: upper });
  const number = parseTypedNumber(trimmed) ?? parseTypedDate(trimmed, context);
  if (number !== undefined) {
    const { value, numberFormat } = number;
    return { kind: "literal", value, ...(numberFormat === undefined ? {} : { numberFormat }) };
  }
  if (/^[+-]./.test(text)) return { kind: "formula", formula: text.replace(/^\+/, "") };
  return literal(text);
}

function literal(value: Scalar): TypedInput {
  return { kind: "literal", value };
}
