import { reanchored } from "../../../ooxml/conditional/ruleAnchor";
import type { Area, DataValidation } from "../../../ooxml/types";
import { intersectAreas, subtractArea } from "./area";

/** The list without the area: validations that are left without cells go. The same list where none touches it. */
export function validationsWithout(
  validations: readonly DataValidation[],
  area: Area
): readonly DataValidation[] {
  const touches = validations.some(({ areas }) =>
    areas.some((own) => intersectAreas(own, area) !== undefined)
  );
  if (!touches) return validations;
  return validations
    .map((validation) =>
      withAreas(
        validation,
        validation.areas.flatMap((own) => subtractArea(own, area))
      )
    )
    .filter(({ areas }) => areas.length > 0);
}

/** The validation of a cell; undefined where it has none. */
export function validationAt(
  validations: readonly DataValidation[],
  cell: Area
): DataValidation | undefined {
  return validations.find(({ areas }) =>
    areas.some((own) => intersectAreas(own, cell) !== undefined)
  );
}

/** The validation for other cells; its formulas are written for the first of them and judge each as before. */
export function withAreas(validation: DataValidation, areas: readonly Area[]): DataValidation {
  const rewritten = (formula: string) =>
    reanchored([formula], validation.areas, areas)[0] ?? formula;
  const { formula1, formula2 } = validation;
  return {
    ...validation,
    areas,
    ...(formula1 === undefined ? {} : { formula1: rewritten(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: rewritten(formula2) }),
  };
}
