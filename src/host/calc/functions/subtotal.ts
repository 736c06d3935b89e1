import type { CalcValue } from "../types";
import type { EvaluationContext } from "../formula/evaluation";
import { CALC_ERRORS } from "../values/calcErrors";
import { isError, isScalar, matrixOf, type Operand, type Reference } from "../values/operand";
import { AGGREGATE_FUNCTIONS } from "./aggregates";
import {
  MAXIMUM_ARGUMENTS,
  numberArgument,
  operandFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";
import { DESCRIPTIVE_FUNCTIONS } from "./descriptive";
import { STATISTICAL_FUNCTIONS } from "./statistics";

const FAMILY: FunctionFamily = {
  ...AGGREGATE_FUNCTIONS,
  ...STATISTICAL_FUNCTIONS,
  ...DESCRIPTIVE_FUNCTIONS,
};

/** Function numbers shared by SUBTOTAL (1–11) and AGGREGATE (1–19), as their pages list them. */
const NUMBERED: readonly string[] = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV",
  "STDEVP",
  "SUM",
  "VAR",
  "VARP",
  "MEDIAN",
  "MODE.SNGL",
  "LARGE",
  "SMALL",
  "PERCENTILE.INC",
  "QUARTILE.INC",
  "PERCENTILE.EXC",
  "QUARTILE.EXC",
];

/**
 * SUBTOTAL (https://support.microsoft.com/office/subtotal-function-7b027003-f060-4ade-9040-e478765b9939)
 * and AGGREGATE (https://support.microsoft.com/office/aggregate-function-43b9278e-6aa7-4f17-92b6-e19993fa26df).
 * Both pass over cells that hold SUBTOTAL or AGGREGATE and, in SUBTOTAL, over rows that a filter
 * hides; 101–111 pass over rows hidden by hand as well.
 */
export const SUBTOTAL_FUNCTIONS: FunctionFamily = {
  SUBTOTAL: operandFunction("s|a", 2, MAXIMUM_ARGUMENTS, ([kind, ...areas], context) => {
    const number = numberArgument(kind, 0, context);
    if (typeof number !== "number") {
      return number;
    }
    const skipsHidden = number > 100;
    const definition = numbered(Math.trunc(number) % 100, 11);
    if (
      definition === undefined ||
      areas.some((area) => isScalar(area) || area.kind === "matrix")
    ) {
      return CALC_ERRORS.value;
    }
    const skip: Skip = { hidden: skipsHidden, filtered: true, errors: false, nested: true };
    return definition.compute(
      areas.map((area) => kept(area, skip, context)),
      context
    );
  }),
  AGGREGATE: operandFunction("ss|a", 3, MAXIMUM_ARGUMENTS, ([kind, option, ...rest], context) => {
    const number = numberArgument(kind, 0, context);
    const choice = numberArgument(option, 0, context);
    if (typeof number !== "number" || typeof choice !== "number") {
      return typeof number === "number" ? choice : number;
    }
    const definition = numbered(Math.trunc(number), 19);
    const skip = SKIPS[Math.trunc(choice)];
    if (definition === undefined || skip === undefined) {
      return CALC_ERRORS.value;
    }
    const [area = null, ...others] = rest;
    const values =
      number >= 14
        ? [kept(area, skip, context), ...others]
        : rest.map((item) => kept(item, skip, context));
    return definition.compute(values, context);
  }),
};

interface Skip {
  readonly hidden: boolean;
  readonly filtered: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

/** AGGREGATE's options 0–7. */
const SKIPS: readonly Skip[] = Array.from({ length: 8 }, (_, option) => ({
  nested: option < 4,
  hidden: option % 2 === 1,
  filtered: option % 2 === 1,
  errors: option % 4 >= 2,
}));

function numbered(number: number, highest: number): CallDefinition | undefined {
  const definition = number <= highest ? FAMILY[NUMBERED[number - 1] ?? ""] : undefined;
  return definition?.form === "call" ? definition : undefined;
}

function kept(operand: Operand, skip: Skip, context: EvaluationContext): Operand {
  if (isScalar(operand)) {
    return operand;
  }
  switch (operand.kind) {
    case "matrix":
      return skip.errors
        ? matrixOf([operand.rows.flat().filter((value) => !isError(value))])
        : operand;
    case "union":
      return matrixOf([operand.parts.flatMap((part) => keptCells(part, skip, context))]);
    case "reference":
      return matrixOf([keptCells(operand, skip, context)]);
  }
}

function keptCells(reference: Reference, skip: Skip, context: EvaluationContext): CalcValue[] {
  const { workbook } = context;
  const { sheet, row, column } = reference;
  const cells = workbook.readRange(reference);
  return cells.values.filter((value, index) => {
    const cellRow = row + Math.floor(index / cells.columnCount);
    const cellColumn = column + (index % cells.columnCount);
    return (
      !(skip.hidden && workbook.isRowHidden(sheet, cellRow)) &&
      !(skip.filtered && workbook.isRowFiltered(sheet, cellRow)) &&
      !(skip.errors && isError(value)) &&
      !(skip.nested && workbook.hasSubtotal(sheet, cellRow, cellColumn))
    );
  });
}
