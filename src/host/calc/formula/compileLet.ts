import type { LetExpression } from "@borgar/fx/xlsx";
import { reading, type CompiledNode, type NodeCompiler, type SyntaxNode } from "./compiledNode";
import { variableNameOf } from "./compileIdentifier";
import type { CompileScope } from "./compileScope";
import type { EvaluationContext } from "./evaluation";

/** A name that LET declares, with its value. */
export interface Declaration {
  readonly name: string;
  readonly initial: SyntaxNode;
}

/** The declarations of a LET the parser recognised. */
export function letPartsOf(node: LetExpression): readonly Declaration[] {
  return node.declarations.map(({ id, init }) => ({
    name: variableNameOf(id.name),
    initial: init,
  }));
}

/** Compiles LET: each value sees the names before it (https://support.microsoft.com/office/let-function-34842dd8-b92b-4d3f-b325-b8b8f9908999). */
export function compileLet(
  declarations: readonly Declaration[],
  body: SyntaxNode,
  scope: CompileScope,
  inArray: boolean,
  compile: NodeCompiler
): CompiledNode {
  let inner = scope;
  const compiled = declarations.map(({ name, initial }) => {
    const value = compile(initial, inner, true).operand;
    inner = { ...inner, variables: new Set([...inner.variables, name]) };
    return { name, value };
  });
  const result = compile(body, inner, inArray).operand;
  return reading((context) => {
    const variables = new Map(context.variables);
    const own: EvaluationContext = { ...context, variables };
    for (const { name, value } of compiled) {
      variables.set(name, value(own));
    }
    return result(own);
  }, inArray);
}
