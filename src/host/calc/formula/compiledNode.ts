import type { AstExpression } from "@borgar/fx/xlsx";
import { isScalar } from "../values/operand";
import type { CompileScope } from "./compileScope";
import { arrayOf, scalarOf } from "./derefOperand";
import { UnknownFunction, type Compiled } from "./evaluation";

/** A compiled part: as an operand (references kept) and as a value (references read). */
export interface CompiledNode {
  readonly operand: Compiled;
  readonly value: Compiled;
}

/** A node of the parser's tree; missing arguments are null. */
export type SyntaxNode = AstExpression | null | undefined;

/** Compiles a node; handed to the compilers of its kinds, which compile its parts with it. */
export type NodeCompiler = (
  node: SyntaxNode,
  scope: CompileScope,
  inArray: boolean
) => CompiledNode;

/** A part that gives no references: operand and value are the same. */
export function same(compiled: Compiled): CompiledNode {
  return { operand: compiled, value: compiled };
}

/** A part that throws `UnknownFunction` when it runs; the formula is noted as one that is not wholly known. */
export function unknown(name: string, scope: CompileScope): CompiledNode {
  scope.found.unsupported.push(name);
  return same(() => {
    throw new UnknownFunction(name);
  });
}

/** Reads what an operand refers to: all of it in arrays, one value elsewhere. */
export function reading(operand: Compiled, inArray: boolean, value?: Compiled): CompiledNode {
  const read: Compiled = inArray
    ? (context) => arrayOf(operand(context), context)
    : (context) => {
        const result = operand(context);
        return isScalar(result) || result.kind === "matrix" ? result : scalarOf(result, context);
      };
  return { operand, value: value ?? read };
}
