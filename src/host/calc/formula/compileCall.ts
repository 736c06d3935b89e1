import type { CallExpression, ReferenceIdentifier } from "@borgar/fx/xlsx";
import { MAXIMUM_ARGUMENTS, parameterAt, type CallDefinition } from "../functions/definition";
import type { CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { isScalar, type Matrix, type Operand } from "../values/operand";
import {
  reading,
  same,
  unknown,
  type CompiledNode,
  type NodeCompiler,
  type SyntaxNode,
} from "./compiledNode";
import { variableNameOf } from "./compileIdentifier";
import { compileLet } from "./compileLet";
import type { CompileScope } from "./compileScope";
import { scalarOf } from "./derefOperand";
import type { Compiled, EvaluationContext } from "./evaluation";
import { liftValues } from "./liftValues";

/** What these read shows only while they run. */
const DYNAMIC_FUNCTIONS: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT", "GETPIVOTDATA"]);

/** Compiles a call; a wrong number of arguments, which Excel would not let in, gives #VALUE!. */
export function compileCall(
  node: CallExpression,
  scope: CompileScope,
  inArray: boolean,
  compile: NodeCompiler
): CompiledNode {
  const written = (node.callee as { readonly name?: string }).name ?? "LAMBDA";
  const name = written
    .toUpperCase()
    .replace(/^_XLFN\./, "")
    .replace(/^_XLWS\./, "");
  const parts: readonly SyntaxNode[] = node.arguments;
  if (name === "LET") {
    const count = Math.floor(parts.length / 2);
    const declarations = Array.from({ length: count }, (_, index) => ({
      name: variableNameOf((parts[2 * index] as ReferenceIdentifier | null)?.value ?? ""),
      initial: parts[2 * index + 1],
    }));
    return compileLet(declarations, parts[2 * count], scope, inArray, compile);
  }
  if (name === "SINGLE") {
    const inner = compile(parts[0], scope, false);
    return same((context) => scalarOf(inner.operand(context), context));
  }
  const definition = scope.names.functionNamed(name);
  if (definition === undefined) {
    return unknown(name, scope);
  }
  if (parts.length < definition.minimum || parts.length > definition.maximum) {
    return same(() => CALC_ERRORS.value);
  }
  noteNature(name, definition.form === "call" && definition.isVolatile === true, scope);
  if (definition.form === "lazy") {
    const compiled = parts.map((part) => compile(part, scope, inArray));
    const operand = definition.build(
      compiled.map((part) => part.value),
      compiled.map((part) => part.operand)
    );
    return reading(operand, inArray);
  }
  return compileDirectCall(definition, parts, scope, inArray, compile);
}

function noteNature(name: string, isVolatile: boolean, scope: CompileScope): void {
  scope.found.isVolatile ||= isVolatile;
  scope.found.isDynamic ||= DYNAMIC_FUNCTIONS.has(name);
  scope.found.isSubtotal ||= name === "SUBTOTAL" || name === "AGGREGATE";
}

function compileDirectCall(
  definition: CallDefinition,
  parts: readonly SyntaxNode[],
  scope: CompileScope,
  inArray: boolean,
  compile: NodeCompiler
): CompiledNode {
  const singles: number[] = [];
  const readers = parts.slice(0, MAXIMUM_ARGUMENTS).map((part, index) => {
    const isSingle = parameterAt(definition.parameters, index) === "s";
    if (isSingle) {
      singles.push(index);
      return compile(part, scope, inArray).value;
    }
    return compile(part, scope, true).operand;
  });
  const operand: Compiled = (context) => {
    const values = readers.map((read) => read(context));
    const isLifted = singles.some((index) => !isScalar(values[index] ?? null));
    return isLifted
      ? liftCall(definition, values, singles, context)
      : definition.compute(values, context);
  };
  return reading(operand, inArray);
}

function liftCall(
  definition: CallDefinition,
  values: readonly Operand[],
  singles: readonly number[],
  context: EvaluationContext
): Operand {
  const lifted = singles.map((index) => values[index] as CalcValue | Matrix);
  return liftValues(lifted, (elements) => {
    const single = [...values];
    singles.forEach((index, place) => {
      single[index] = elements[place] ?? null;
    });
    return scalarOf(definition.compute(single, context), context);
  });
}
