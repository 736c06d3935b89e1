import { parseA1Ref, parseR1C1Ref, type RangeR1C1 } from "@borgar/fx/xlsx";
import { isScalar, referenceTo, type Operand, type SheetIdentity } from "../values/operand";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../values/sheetLimits";
import type { EvaluationContext } from "./evaluation";
import type { TemplateCache } from "./templateCache";

/**
 * What INDIRECT's text refers to: an A1 or R1C1 reference, a name or a structured reference;
 * undefined when it is none of these
 * (https://support.microsoft.com/office/indirect-function-474b3a3a-8a26-4f44-b491-92b6306fa261).
 */
export function resolveReferenceText(
  text: string,
  a1Style: boolean,
  context: EvaluationContext,
  templates: TemplateCache
): Operand | undefined {
  const trimmed = text.trim();
  if (!a1Style) {
    return rowColumnReference(trimmed, context);
  }
  const isReference = parseA1Ref(trimmed) !== undefined || /^[^(){}+*/^&<>=",;]*$/.test(trimmed);
  if (trimmed === "" || !isReference) {
    return undefined;
  }
  // Text refers from nowhere: compiled as if it stood in A1 and run there, `B2` always means B2.
  const template = templates.freeTemplate(trimmed, context.sheet, 0, 0);
  const operand = template.evaluate({ ...context, row: ownRow(trimmed, context), column: 0 });
  return isScalar(operand) || operand.kind === "matrix" ? undefined : operand;
}

/** `[@X]` is the only form that asks for the formula's own row. */
function ownRow(text: string, context: EvaluationContext): number {
  return /\[(?:@|\[?#This Row)/i.test(text) ? context.row : 0;
}

function rowColumnReference(text: string, context: EvaluationContext): Operand | undefined {
  const parsed = parseR1C1Ref(text);
  if (parsed === undefined || !("range" in parsed) || (parsed.workbookName ?? "") !== "") {
    return undefined;
  }
  const name = parsed.sheetName ?? "";
  const sheet: SheetIdentity | undefined =
    name === "" ? context.sheet : context.workbook.sheetNamed(name);
  const range = parsed.range as RangeR1C1;
  const ends = (
    start: number | null | undefined,
    end: number | null | undefined,
    startIsFixed: boolean | null | undefined,
    endIsFixed: boolean | null | undefined,
    own: number,
    size: number
  ): readonly [number, number] => {
    if (start === null || start === undefined) {
      return [0, size - 1];
    }
    const first = startIsFixed === true ? start : own + start;
    const last = end === null || end === undefined ? first : endIsFixed === true ? end : own + end;
    return [Math.min(first, last), Math.max(first, last)];
  };
  const [top, bottom] = ends(range.r0, range.r1, range.$r0, range.$r1, context.row, MAXIMUM_ROWS);
  const [left, right] = ends(
    range.c0,
    range.c1,
    range.$c0,
    range.$c1,
    context.column,
    MAXIMUM_COLUMNS
  );
  const isInside = top >= 0 && left >= 0 && bottom < MAXIMUM_ROWS && right < MAXIMUM_COLUMNS;
  return sheet !== undefined && isInside
    ? referenceTo(sheet, top, left, bottom - top + 1, right - left + 1)
    : undefined;
}
