import type { CalcValue } from "../types";
import { elementAt, liftValues } from "../formula/liftValues";
import { scalarOf } from "../formula/derefOperand";
import type { Compiled, EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { toBoolean, toNumber } from "../values/coercion";
import { compareValues } from "../values/compareValues";
import { isError, isScalar, matrixOf, type Matrix, type Operand } from "../values/operand";
import { visitValues } from "./collect";
import {
  MAXIMUM_ARGUMENTS,
  operandFunction,
  scalarFunction,
  type CallDefinition,
  type FunctionFamily,
  type LazyDefinition,
} from "./definition";

/** Logical functions (https://support.microsoft.com/office/logical-functions-reference-e093c192-278b-43f6-8c3a-b6ce299931f5). */
export const LOGICAL_FUNCTIONS: FunctionFamily = {
  IF: lazy(2, 3, (values, operands) => {
    const [test = blank] = values;
    const [, whenTrue = blank, whenFalse] = operands;
    const [, valueTrue = blank, valueFalse = alwaysFalse] = values;
    return (context) => {
      const tested = test(context) as CalcValue | Matrix;
      if (!isScalar(tested)) {
        return chooseElements(tested, valueTrue(context), valueFalse(context));
      }
      const holds = toBoolean(tested);
      if (isError(holds)) {
        return holds;
      }
      return holds ? whenTrue(context) : (whenFalse?.(context) ?? (whenFalse ? null : false));
    };
  }),
  IFERROR: lazy(2, 2, ([value = blank, other = blank]) => replacing(value, other, isError)),
  IFNA: lazy(2, 2, ([value = blank, other = blank]) =>
    replacing(value, other, (item) => isError(item) && item.error === "#N/A")
  ),
  IFS: lazy(2, MAXIMUM_ARGUMENTS, (values, operands) => (context) => {
    for (let index = 0; index + 1 < values.length; index += 2) {
      const holds = toBoolean(scalarOf(values[index]?.(context) ?? null, context));
      if (isError(holds)) {
        return holds;
      }
      if (holds) {
        return operands[index + 1]?.(context) ?? null;
      }
    }
    return CALC_ERRORS.notAvailable;
  }),
  SWITCH: lazy(3, MAXIMUM_ARGUMENTS, (values, operands) => (context) => {
    const wanted = scalarOf(values[0]?.(context) ?? null, context);
    if (isError(wanted)) {
      return wanted;
    }
    let index = 1;
    for (; index + 1 < values.length; index += 2) {
      const item = scalarOf(values[index]?.(context) ?? null, context);
      if (isError(item)) {
        return item;
      }
      if (compareValues(wanted, item) === 0) {
        return operands[index + 1]?.(context) ?? null;
      }
    }
    return index < values.length ? (operands[index]?.(context) ?? null) : CALC_ERRORS.notAvailable;
  }),
  CHOOSE: lazy(2, MAXIMUM_ARGUMENTS, (values, operands) => (context) => {
    const chosen = values[0]?.(context) ?? null;
    if (isScalar(chosen)) {
      return chooseOperand(chosen, operands, context);
    }
    return liftValues([chosen as Matrix], ([single = null]) =>
      scalarOf(chooseOperand(single, operands, context), context)
    );
  }),
  AND: truthOf((truths) => !truths.includes(false)),
  OR: truthOf((truths) => truths.includes(true)),
  XOR: truthOf((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: scalarFunction(["boolean"], (value) => !value),
  TRUE: scalarFunction([], () => true),
  FALSE: scalarFunction([], () => false),
};

const blank: Compiled = () => null;
const alwaysFalse: Compiled = () => false;

function lazy(minimum: number, maximum: number, build: LazyDefinition["build"]): LazyDefinition {
  return { form: "lazy", minimum, maximum, build };
}

function chooseElements(test: Matrix, whenTrue: Operand, whenFalse: Operand): Matrix {
  const branches = [whenTrue, whenFalse] as (CalcValue | Matrix)[];
  return matrixOf(
    test.rows.map((row, rowIndex) =>
      row.map((cell, columnIndex) => {
        const holds = toBoolean(cell);
        if (isError(holds)) {
          return holds;
        }
        const value = elementAt(branches[holds ? 0 : 1] ?? null, rowIndex, columnIndex);
        return value === undefined ? CALC_ERRORS.notAvailable : value;
      })
    )
  );
}

function replacing(
  value: Compiled,
  other: Compiled,
  isBad: (value: CalcValue) => boolean
): Compiled {
  return (context) => {
    const first = value(context) as CalcValue | Matrix;
    if (isScalar(first)) {
      return isBad(first) ? other(context) : first;
    }
    const second = other(context) as CalcValue | Matrix;
    return liftValues([first, second], ([a = null, b = null]) => (isBad(a) ? b : a));
  };
}

function chooseOperand(
  chosen: CalcValue,
  operands: readonly Compiled[],
  context: EvaluationContext
): Operand {
  const index = toNumber(chosen, context.workbook.date1904);
  if (typeof index !== "number") {
    return index;
  }
  const place = Math.trunc(index);
  const operand = place >= 1 ? operands[place] : undefined;
  return operand === undefined ? CALC_ERRORS.value : operand(context);
}

/**
 * AND, OR, XOR look at every argument; text and blanks in cells are passed over, none left is #VALUE!
 * (https://support.microsoft.com/office/and-function-5f19b2e8-e1df-4408-897a-ce285a19e9d9).
 */
function truthOf(decide: (truths: readonly boolean[]) => boolean): CallDefinition {
  return operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) => {
    const truths: boolean[] = [];
    const error = visitValues(values, context, (value, isDirect) => {
      if (!isDirect && (value === null || typeof value === "string")) {
        return undefined;
      }
      const truth = toBoolean(value);
      if (isError(truth)) {
        return truth;
      }
      truths.push(truth);
      return undefined;
    });
    return error ?? (truths.length === 0 ? CALC_ERRORS.value : decide(truths));
  });
}
