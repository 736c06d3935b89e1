import type { ArrayExpression } from "@borgar/fx/xlsx";
import { calcErrorOf } from "../values/calcErrors";
import { matrixOf } from "../values/operand";
import { compileCall } from "./compileCall";
import { same, unknown, type CompiledNode, type SyntaxNode } from "./compiledNode";
import { compileIdentifier } from "./compileIdentifier";
import { compileLet, letPartsOf } from "./compileLet";
import { compileBinary, compileUnary } from "./compileOperator";
import type { CompileScope } from "./compileScope";
import { scalarOf } from "./derefOperand";

/**
 * Compiles a syntax tree. `inArray` tells whether references of several cells stand for all their
 * values (inside SUMPRODUCT, SUM …) or only for the one in the cell's own row or column, as in
 * formulas written before dynamic arrays. Unknown functions throw `UnknownFunction` when they run.
 */
export function compileNode(node: SyntaxNode, scope: CompileScope, inArray: boolean): CompiledNode {
  if (node === null || node === undefined) {
    return same(() => null);
  }
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      return same(() => value);
    }
    case "ErrorLiteral": {
      const value = calcErrorOf(node.value);
      return same(() => value);
    }
    case "ArrayExpression":
      return compileArray(node, scope);
    case "UnaryExpression":
      return compileUnary(node, scope, inArray, compileNode);
    case "BinaryExpression":
      return compileBinary(node, scope, inArray, compileNode);
    case "ReferenceIdentifier":
      return compileIdentifier(node, scope, inArray);
    case "CallExpression":
      return compileCall(node, scope, inArray, compileNode);
    case "LetExpression":
      return compileLet(letPartsOf(node), node.body, scope, inArray, compileNode);
    case "LambdaExpression":
      return unknown("LAMBDA", scope);
  }
}

function compileArray(node: ArrayExpression, scope: CompileScope): CompiledNode {
  const rows = node.elements.map((row) =>
    row.map((element) => compileNode(element, scope, true).value)
  );
  return same((context) =>
    matrixOf(rows.map((row) => row.map((element) => scalarOf(element(context), context))))
  );
}
