import type { BinaryExpression, UnaryExpression } from "@borgar/fx/xlsx";
import type { CalcValue } from "../types";
import { isScalar, type Matrix } from "../values/operand";
import { reading, same, unknown, type CompiledNode, type NodeCompiler } from "./compiledNode";
import type { CompileScope } from "./compileScope";
import { scalarOf } from "./derefOperand";
import { liftPair, liftValues } from "./liftValues";
import { applyUnary, BINARY_OPERATIONS } from "./operators";
import { intersectionOf, rangeBetween, unionOf } from "./referenceOperators";

/** Compiles `-x`, `x%`, `+x`, `@x`; the spill sign `x#` is not known here. */
export function compileUnary(
  node: UnaryExpression,
  scope: CompileScope,
  inArray: boolean,
  compile: NodeCompiler
): CompiledNode {
  const { operator } = node;
  const inner = compile(node.arguments[0], scope, operator !== "@" && inArray);
  if (operator === "@") {
    return same((context) => scalarOf(inner.operand(context), context));
  }
  if (operator === "#") {
    return unknown("ANCHORARRAY", scope);
  }
  if (operator === "+") {
    return inner;
  }
  return same((context) => {
    const value = inner.value(context) as CalcValue | Matrix;
    const { date1904 } = context.workbook;
    return isScalar(value)
      ? applyUnary(operator, value, date1904)
      : liftValues([value], ([single = null]) => applyUnary(operator, single, date1904));
  });
}

/** Compiles the operators between two parts, those between references included. */
export function compileBinary(
  node: BinaryExpression,
  scope: CompileScope,
  inArray: boolean,
  compile: NodeCompiler
): CompiledNode {
  const operation = BINARY_OPERATIONS.get(node.operator);
  const [leftNode, rightNode] = node.arguments;
  if (operation === undefined) {
    return compileReferenceOperator(node, scope, inArray, compile);
  }
  const left = compile(leftNode, scope, inArray).value;
  const right = compile(rightNode, scope, inArray).value;
  return same((context) => {
    const a = left(context) as CalcValue | Matrix;
    const b = right(context) as CalcValue | Matrix;
    const { date1904 } = context.workbook;
    return isScalar(a) && isScalar(b)
      ? operation(a, b, date1904)
      : liftPair(a, b, (x, y) => operation(x, y, date1904));
  });
}

function compileReferenceOperator(
  node: BinaryExpression,
  scope: CompileScope,
  inArray: boolean,
  compile: NodeCompiler
): CompiledNode {
  const left = compile(node.arguments[0], scope, true).operand;
  const right = compile(node.arguments[1], scope, true).operand;
  if (node.operator === ":") {
    scope.found.isDynamic = true;
  }
  const combine =
    node.operator === ":" ? rangeBetween : node.operator === "," ? unionOf : intersectionOf;
  return reading((context) => {
    const result = combine(left(context), right(context));
    if (node.operator === ":" && !isScalar(result) && result.kind === "reference") {
      context.workbook.noteDynamic(result);
    }
    return result;
  }, inArray);
}
