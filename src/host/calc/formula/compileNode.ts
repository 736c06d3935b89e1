import type {
  ArrayExpression,
  AstExpression,
  BinaryExpression,
  CallExpression,
  LetExpression,
  ReferenceIdentifier,
  UnaryExpression,
} from "@borgar/fx/xlsx";
import { MAXIMUM_ARGUMENTS, parameterAt, type CallDefinition } from "../functions/definition";
import type { CalcValue } from "../types";
import { CALC_ERRORS, calcErrorOf } from "../values/calcErrors";
import { isScalar, matrixOf, type Matrix, type Operand } from "../values/operand";
import { compileReference } from "./compileReference";
import type { CompileScope } from "./compileScope";
import { compileStructuredReference, compileTablePart } from "./compileStructuredReference";
import { arrayOf, scalarOf } from "./derefOperand";
import { UnknownFunction, type Compiled, type EvaluationContext } from "./evaluation";
import { liftPair, liftValues } from "./liftValues";
import { applyUnary, BINARY_OPERATIONS } from "./operators";
import { intersectionOf, rangeBetween, unionOf } from "./referenceOperators";

/** A compiled part: as an operand (references kept) and as a value (references read). */
export interface CompiledNode {
  readonly operand: Compiled;
  readonly value: Compiled;
}

type Node = AstExpression | null | undefined;

/**
 * Compiles a syntax tree. `inArray` tells whether references of several cells stand for all their
 * values (inside SUMPRODUCT, SUM …) or only for the one in the cell's own row or column, as in
 * formulas written before dynamic arrays. Unknown functions throw `UnknownFunction` when they run.
 */
export function compileNode(node: Node, scope: CompileScope, inArray: boolean): CompiledNode {
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
      return compileUnary(node, scope, inArray);
    case "BinaryExpression":
      return compileBinary(node, scope, inArray);
    case "ReferenceIdentifier":
      return compileIdentifier(node, scope, inArray);
    case "CallExpression":
      return compileCall(node, scope, inArray);
    case "LetExpression":
      return compileLet(letPartsOf(node), node.body, scope, inArray);
    case "LambdaExpression":
      return unknown("LAMBDA");
  }
}

function same(compiled: Compiled): CompiledNode {
  return { operand: compiled, value: compiled };
}

function unknown(name: string): CompiledNode {
  return same(() => {
    throw new UnknownFunction(name);
  });
}

/** Reads what an operand refers to: all of it in arrays, one value elsewhere. */
function reading(operand: Compiled, inArray: boolean, value?: Compiled): CompiledNode {
  const read: Compiled = inArray
    ? (context) => arrayOf(operand(context), context)
    : (context) => {
        const result = operand(context);
        return isScalar(result) || result.kind === "matrix" ? result : scalarOf(result, context);
      };
  return { operand, value: value ?? read };
}

function compileArray(node: ArrayExpression, scope: CompileScope): CompiledNode {
  const rows = node.elements.map((row) =>
    row.map((element) => compileNode(element, scope, true).value)
  );
  return same((context) =>
    matrixOf(rows.map((row) => row.map((element) => scalarOf(element(context), context))))
  );
}

function compileUnary(node: UnaryExpression, scope: CompileScope, inArray: boolean): CompiledNode {
  const { operator } = node;
  const inner = compileNode(node.arguments[0], scope, operator !== "@" && inArray);
  if (operator === "@") {
    return same((context) => scalarOf(inner.operand(context), context));
  }
  if (operator === "#") {
    return unknown("ANCHORARRAY");
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

function compileBinary(
  node: BinaryExpression,
  scope: CompileScope,
  inArray: boolean
): CompiledNode {
  const operation = BINARY_OPERATIONS.get(node.operator);
  const [leftNode, rightNode] = node.arguments;
  if (operation === undefined) {
    return compileReferenceOperator(node, scope, inArray);
  }
  const left = compileNode(leftNode, scope, inArray).value;
  const right = compileNode(rightNode, scope, inArray).value;
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
  inArray: boolean
): CompiledNode {
  const left = compileNode(node.arguments[0], scope, true).operand;
  const right = compileNode(node.arguments[1], scope, true).operand;
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

function compileIdentifier(
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
  const sheet = sheetName === "" ? scope.sheet : scope.names.sheetNamed(sheetName);
  const name = match?.[3] ?? text;
  const template = sheet && scope.names.nameTemplate(name, sheet);
  if (template !== undefined) {
    const { found } = scope;
    found.shapes.push(...template.shapes);
    found.isVolatile ||= template.isVolatile;
    found.isDynamic ||= template.isDynamic;
    return reading(withoutVariables(template.evaluate), inArray);
  }
  const table = scope.names.table(name);
  if (table !== undefined) {
    const { operand, value } = compileTablePart(table, [], [], scope);
    return reading(operand, inArray, value);
  }
  return same(() => CALC_ERRORS.name);
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

function compileCall(node: CallExpression, scope: CompileScope, inArray: boolean): CompiledNode {
  const written = (node.callee as { readonly name?: string }).name ?? "LAMBDA";
  const name = written
    .toUpperCase()
    .replace(/^_XLFN\./, "")
    .replace(/^_XLWS\./, "");
  const parts: readonly Node[] = node.arguments;
  if (name === "LET") {
    const count = Math.floor(parts.length / 2);
    const declarations = Array.from({ length: count }, (_, index) => ({
      name: variableNameOf((parts[2 * index] as ReferenceIdentifier | null)?.value ?? ""),
      initial: parts[2 * index + 1],
    }));
    return compileLet(declarations, parts[2 * count], scope, inArray);
  }
  if (name === "SINGLE") {
    const inner = compileNode(parts[0], scope, false);
    return same((context) => scalarOf(inner.operand(context), context));
  }
  const definition = scope.names.functionNamed(name);
  if (definition === undefined) {
    return unknown(name);
  }
  if (parts.length < definition.minimum || parts.length > definition.maximum) {
    return same(() => CALC_ERRORS.value);
  }
  noteNature(name, definition.form === "call" && definition.isVolatile === true, scope);
  if (definition.form === "lazy") {
    const compiled = parts.map((part) => compileNode(part, scope, inArray));
    const operand = definition.build(
      compiled.map((part) => part.value),
      compiled.map((part) => part.operand)
    );
    return reading(operand, inArray);
  }
  return compileDirectCall(definition, parts, scope, inArray);
}

function noteNature(name: string, isVolatile: boolean, scope: CompileScope): void {
  scope.found.isVolatile ||= isVolatile;
  scope.found.isDynamic ||= name === "OFFSET" || name === "INDIRECT";
  scope.found.isSubtotal ||= name === "SUBTOTAL" || name === "AGGREGATE";
}

function compileDirectCall(
  definition: CallDefinition,
  parts: readonly Node[],
  scope: CompileScope,
  inArray: boolean
): CompiledNode {
  const singles: number[] = [];
  const readers = parts.slice(0, MAXIMUM_ARGUMENTS).map((part, index) => {
    const isSingle = parameterAt(definition.parameters, index) === "s";
    if (isSingle) {
      singles.push(index);
      return compileNode(part, scope, inArray).value;
    }
    return compileNode(part, scope, true).operand;
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

interface Declaration {
  readonly name: string;
  readonly initial: Node;
}

function letPartsOf(node: LetExpression): readonly Declaration[] {
  return node.declarations.map(({ id, init }) => ({
    name: variableNameOf(id.name),
    initial: init,
  }));
}

function compileLet(
  declarations: readonly Declaration[],
  body: Node,
  scope: CompileScope,
  inArray: boolean
): CompiledNode {
  let inner = scope;
  const compiled = declarations.map(({ name, initial }) => {
    const value = compileNode(initial, inner, true).operand;
    inner = { ...inner, variables: new Set([...inner.variables, name]) };
    return { name, value };
  });
  const result = compileNode(body, inner, inArray).operand;
  return reading((context) => {
    const variables = new Map(context.variables);
    const own: EvaluationContext = { ...context, variables };
    for (const { name, value } of compiled) {
      variables.set(name, value(own));
    }
    return result(own);
  }, inArray);
}

function variableNameOf(text: string): string {
  return text.replace(/^_xlpm\./i, "").toLowerCase();
}
