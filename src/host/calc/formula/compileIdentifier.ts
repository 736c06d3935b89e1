import type { ReferenceIdentifier } from "@borgar/fx/xlsx";
import { CALC_ERRORS } from "../values/calcErrors";
import { reading, same, unknown, type CompiledNode } from "./compiledNode";
import { compileReference } from "./compileReference";
import type { CompileScope } from "./compileScope";
import { compileStructuredReference, compileTablePart } from "./compileStructuredReference";
import type { Compiled } from "./evaluation";

/** Compiles a reference, a structured reference, a LET name, a name or a table's name; anything else is #NAME?. */
export function compileIdentifier(
  node: ReferenceIdentifier,
  scope: CompileScope,
  inArray: boolean
): CompiledNode {
  if (node.kind === "range" || node.kind === "beam") {
    const { operand, value } = compileReference(node, scope);
    return reading(operand, inArray, value);
  }
  if (node.kind === "table") {
    const { operand, value } = compileStructuredReference(node, scope);
    return reading(operand, inArray, value);
  }
  return compileName(node.value, scope, inArray);
}

function compileName(text: string, scope: CompileScope, inArray: boolean): CompiledNode {
  const variable = variableNameOf(text);
  if (scope.variables.has(variable)) {
    return reading((context) => context.variables?.get(variable) ?? null, inArray);
  }
  const match = /^(?:'((?:[^']|'')*)'|([^!]*))!(.*)$/.exec(text);
  const sheetName = (match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? "").replace(/^\[0\]/, "");
  if (/^\[[^\]]*\]/.test(sheetName)) {
    return unknown(text, scope);
  }
  const sheet = sheetName === "" ? scope.sheet : scope.names.sheetNamed(sheetName);
  const name = match?.[3] ?? text;
  const template = sheet && scope.names.nameTemplate(name, sheet);
  if (template !== undefined) {
    const { found } = scope;
    found.shapes.push(...template.shapes);
    found.isVolatile ||= template.isVolatile;
    found.isDynamic ||= template.isDynamic;
    found.unsupported.push(...template.unsupported);
    return reading(withoutVariables(template.evaluate), inArray);
  }
  const table = scope.names.table(name);
  if (table !== undefined) {
    const { operand, value } = compileTablePart(table, [], [], scope);
    return reading(operand, inArray, value);
  }
  return same(() => CALC_ERRORS.name);
}

/** A LET name without its file prefix, lower case. */
export function variableNameOf(text: string): string {
  return text.replace(/^_xlpm\./i, "").toLowerCase();
}

/** A name's formula does not see the LET names of the formula that uses it. */
function withoutVariables(evaluate: Compiled): Compiled {
  return (context) => {
    if (context.variables === undefined) {
      return evaluate(context);
    }
    const { workbook, sheet, row, column } = context;
    return evaluate({ workbook, sheet, row, column });
  };
}
