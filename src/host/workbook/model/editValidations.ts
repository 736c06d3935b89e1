import type { Area, DataValidation } from "../../../ooxml/types";
import { intersectAreas } from "./area";
import { validationsWithout, withAreas } from "./dataValidations";
import { omit } from "./omit";
import { requireUnprotected } from "./protection";
import type { RangeTarget } from "./rangeTarget";
import type { WorkbookModel } from "./workbookModel";

interface Ranges {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly ranges: readonly RangeTarget[];
}

/** A validation without its cells. */
export type ValidationRule = Omit<DataValidation, "areas">;

/** "Any value", with what Excel shows and hides by default. */
export const NO_VALIDATION: ValidationRule = {
  type: "none",
  allowBlank: true,
  inCellDropDown: true,
  showErrorMessage: true,
  showInputMessage: true,
};

/**
 * Changes the validation of cells: `change` is given each rule that they have (or "any value") and says what
 * takes its place; undefined = none. Formulas are written for the first cell of the ranges. Cells beside the
 * ranges keep theirs.
 */
export function editValidations(
  target: Ranges,
  change: (before: ValidationRule) => ValidationRule | undefined
): void {
  const sheet = target.model.sheet(target.sheetId);
  requireUnprotected(sheet);
  const areas = target.ranges.map(({ area }) => area);
  const before = sheet.dataValidations;
  const touched = before.flatMap((validation) => {
    const shared = sharedAreas(validation.areas, areas);
    return shared.length === 0
      ? []
      : [{ rule: ruleOf(withAreas(validation, areas)), areas: shared }];
  });
  const free = areas.flatMap((area) =>
    before.reduce<readonly Area[]>(
      (rest, validation) =>
        validation.areas.reduce<readonly Area[]>((left, own) => withoutArea(left, own), rest),
      [area]
    )
  );
  const kept = areas.reduce((rest, area) => validationsWithout(rest, area), before);
  const added = [...touched, ...(free.length > 0 ? [{ rule: NO_VALIDATION, areas: free }] : [])]
    .map(({ rule, areas: cells }) => ({ rule: change(rule), cells }))
    .flatMap(({ rule, cells }) =>
      rule === undefined ? [] : [withAreas({ ...rule, areas }, cells)]
    );
  sheet.setDataValidations(added.reduce(joinEqual, kept));
}

/** The rule that all cells share: null where they differ, "any value" where they have none. */
export function commonValidation(target: Ranges): ValidationRule | null {
  const sheet = target.model.sheet(target.sheetId);
  const areas = target.ranges.map(({ area }) => area);
  const touching = sheet.dataValidations.filter(
    (validation) => sharedAreas(validation.areas, areas).length > 0
  );
  const [first] = touching.map((validation) => withAreas(validation, areas));
  if (first === undefined) return NO_VALIDATION;
  const isSame = touching.every((other) => sameRule(withAreas(other, areas), first));
  const rest = touching
    .flatMap((validation) => validation.areas)
    .reduce<readonly Area[]>((left, own) => withoutArea(left, own), areas);
  return isSame && rest.length === 0 ? ruleOf(first) : null;
}

function ruleOf(validation: DataValidation): ValidationRule {
  return omit(validation, "areas");
}

function sharedAreas(own: readonly Area[], wanted: readonly Area[]): readonly Area[] {
  return own.flatMap((area) =>
    wanted.flatMap((other) => {
      const shared = intersectAreas(area, other);
      return shared === undefined ? [] : [shared];
    })
  );
}

function withoutArea(areas: readonly Area[], hole: Area): readonly Area[] {
  const only: readonly DataValidation[] = [{ ...NO_VALIDATION, areas }];
  return validationsWithout(only, hole)[0]?.areas ?? [];
}

/** Equal rules share one entry, as Excel writes them. */
function joinEqual(
  validations: readonly DataValidation[],
  added: DataValidation
): readonly DataValidation[] {
  const at = validations.findIndex((other) => sameRule(other, withAreas(added, other.areas)));
  if (at < 0) return [...validations, added];
  return validations.map((other, index) =>
    index === at ? withAreas(other, [...other.areas, ...added.areas]) : other
  );
}

function sameRule(a: DataValidation, b: DataValidation): boolean {
  const text = (validation: DataValidation): string =>
    JSON.stringify(Object.entries(ruleOf(validation)).sort());
  return text(a) === text(b);
}
