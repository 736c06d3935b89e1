import type { CalcError, CalcValue } from "../types";
import type { Compiled, EvaluationContext } from "../formula/evaluation";
import { toBoolean, toNumber, toText } from "../values/coercion";
import { isError, type Operand } from "../values/operand";

/**
 * A function of Excel. `parameters` has one letter a parameter: `s` is a single value (references
 * are intersected, arrays make the function answer an array), `a` is taken as it is, arrays and
 * references included. What stands after `|` repeats.
 */
export interface CallDefinition {
  readonly form: "call";
  readonly parameters: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Recalculated always, because the answer depends on the clock or on chance. */
  readonly isVolatile?: boolean;
  compute(values: readonly Operand[], context: EvaluationContext): Operand;
}

/** A function that decides itself which arguments it looks at. */
export interface LazyDefinition {
  readonly form: "lazy";
  readonly minimum: number;
  readonly maximum: number;
  /** `values` give single values or arrays, `operands` references as well; both in argument order. */
  build(values: readonly Compiled[], operands: readonly Compiled[]): Compiled;
}

export type FunctionDefinition = CallDefinition | LazyDefinition;
export type FunctionFamily = Readonly<Record<string, FunctionDefinition>>;

interface Kinds {
  number: number;
  text: string;
  boolean: boolean;
  value: CalcValue;
}
type ArgumentOf<K extends string> = K extends `${infer B extends keyof Kinds}?`
  ? Kinds[B] | undefined
  : K extends keyof Kinds
    ? Kinds[K]
    : never;
type ArgumentsOf<P extends readonly string[]> = { [I in keyof P]: ArgumentOf<P[I]> };
type Kind = keyof Kinds | `${keyof Kinds}?`;

/** The largest number of arguments a function takes (Excel specifications and limits). */
export const MAXIMUM_ARGUMENTS = 255;

/** A function of single values, converted by kind; `?` marks those that may be left out. Errors pass through. */
export function scalarFunction<const P extends readonly Kind[]>(
  kinds: P,
  compute: (...values: ArgumentsOf<P>) => CalcValue
): CallDefinition {
  return contextFunction(kinds, (_context, ...values) => compute(...values));
}

/** As `scalarFunction`, for functions that also ask where they stand or what the date system is. */
export function contextFunction<const P extends readonly Kind[]>(
  kinds: P,
  compute: (context: EvaluationContext, ...values: ArgumentsOf<P>) => CalcValue
): CallDefinition {
  const required = kinds.filter((kind) => !kind.endsWith("?")).length;
  const bareKinds = kinds.map((kind) => kind.replace("?", "") as keyof Kinds);
  return {
    form: "call",
    parameters: "|s",
    minimum: required,
    maximum: kinds.length,
    compute: (values, context) => {
      const converted: CalcValue[] = [];
      for (let index = 0; index < values.length; index += 1) {
        const value = convert(
          values[index] as CalcValue,
          bareKinds[index] ?? "value",
          context.workbook.date1904
        );
        if (isError(value) && bareKinds[index] !== "value") {
          return value;
        }
        converted.push(value);
      }
      return compute(context, ...(converted as ArgumentsOf<P>));
    },
  };
}

/** A function that takes its arguments as they are (see `CallDefinition.parameters`). */
export function operandFunction(
  parameters: string,
  minimum: number,
  maximum: number,
  compute: CallDefinition["compute"]
): CallDefinition {
  return { form: "call", parameters, minimum, maximum, compute };
}

/** How the parameter at `index` is taken: `s` or `a`. */
export function parameterAt(parameters: string, index: number): string {
  const [head = "", repeated = "a"] = parameters.split("|");
  return head[index] ?? repeated[(index - head.length) % repeated.length] ?? "a";
}

/** A number argument that is already a single value; undefined gives `fallback`, blank gives 0. */
export function numberArgument(
  value: Operand | undefined,
  fallback: number,
  context: EvaluationContext
): number | CalcError {
  return value === undefined ? fallback : toNumber(value as CalcValue, context.workbook.date1904);
}

function convert(value: CalcValue, kind: keyof Kinds, date1904: boolean): CalcValue {
  switch (kind) {
    case "number":
      return typeof value === "number" ? value : toNumber(value, date1904);
    case "text":
      return toText(value);
    case "boolean":
      return toBoolean(value);
    case "value":
      return value;
  }
}
