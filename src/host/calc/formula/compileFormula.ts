import { parse, tokenize, type AstExpression } from "@borgar/fx/xlsx";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import type { Matrix } from "../values/operand";
import { compileNode } from "./compileNode";
import type { CompileScope, FormulaTemplate } from "./compileScope";
import type { Compiled } from "./evaluation";
import { liftPair } from "./liftValues";
import { BINARY_OPERATIONS, snapToZero, type BinaryOperation } from "./operators";

/**
 * Compiles a formula without its equals sign. `inArray` is for names and conditional formats, whose
 * references stand for all their cells. Text that is no formula gives a template that answers #NAME?
 * and says why.
 */
export function compileFormula(
  formula: string,
  scope: CompileScope,
  inArray: boolean
): FormulaTemplate {
  let evaluate: Compiled;
  try {
    const tree = parse(tokenize(`=${formula}`)) as AstExpression;
    evaluate = compileRoot(tree, formula, scope, inArray);
  } catch (failure) {
    // The parser reports by throwing; very deep nesting ends in a RangeError here or there.
    return unreadable(formula, failure instanceof Error ? failure.message : String(failure));
  }
  return { evaluate, ...scope.found };
}

function unreadable(formula: string, reason: string): FormulaTemplate {
  // `Sheet1!#REF!` is what Excel leaves behind a deleted sheet or row; the parser does not know it.
  const error = /#REF!/i.test(formula) ? CALC_ERRORS.reference : CALC_ERRORS.name;
  return {
    evaluate: () => error,
    shapes: [],
    isVolatile: false,
    isDynamic: false,
    isSubtotal: false,
    unsupported: error === CALC_ERRORS.name ? [reason] : [],
    ...(error === CALC_ERRORS.name ? { unreadable: reason } : {}),
  };
}

function compileRoot(
  tree: AstExpression,
  formula: string,
  scope: CompileScope,
  inArray: boolean
): Compiled {
  if (
    tree.type !== "BinaryExpression" ||
    (tree.operator !== "+" && tree.operator !== "-") ||
    isInParentheses(formula)
  ) {
    return compileNode(tree, scope, inArray).operand;
  }
  const operation = BINARY_OPERATIONS.get(tree.operator) as BinaryOperation;
  const left = compileNode(tree.arguments[0], scope, inArray).value;
  const right = compileNode(tree.arguments[1], scope, inArray).value;
  const combine = (a: CalcValue, b: CalcValue, date1904: boolean): CalcValue => {
    const result = operation(a, b, date1904);
    const isNumeric = typeof result === "number" && typeof a === "number" && typeof b === "number";
    return isNumeric ? snapToZero(result, a, b) : result;
  };
  return (context) => {
    const { date1904 } = context.workbook;
    const a = left(context) as CalcValue | Matrix;
    const b = right(context) as CalcValue | Matrix;
    return liftPair(a, b, (x, y) => combine(x, y, date1904));
  };
}

/** Whether one pair of parentheses holds the whole formula. */
function isInParentheses(formula: string): boolean {
  const text = formula.trim();
  if (!text.startsWith("(") || !text.endsWith(")")) {
    return false;
  }
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    depth += text[index] === "(" ? 1 : text[index] === ")" ? -1 : 0;
    if (depth === 0) {
      return index === text.length - 1;
    }
  }
  return false;
}
