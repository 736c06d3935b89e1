import { parseAreas } from "../address";
import { reanchored } from "../conditional/ruleAnchor";
import { movedArea, type StructureEdit } from "../formulas/StructureEdit";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { Area } from "../types";
import { replaceElements } from "../xml/replaceElements";
import { EXTENSION_FORMULA } from "./rewriteFormulas";
import { rewriteElements } from "./rewriteParts";

/** Rules of Excel 2010 in a sheet's extensions: conditional formats and validations. */
const EXTENSION_RULES = "(?:\\w+:)?(?:conditionalFormatting|dataValidation)";

/**
 * Before lines are deleted: writes the formulas of conditional formats and validations for the first cell that
 * will be left. References to the first cell of a rule would otherwise be lost with that cell.
 */
export function reanchorRules(part: WorksheetPart, edit: StructureEdit): void {
  if (edit.deleted === 0) return;
  const { sections } = part;
  const remaining = (areas: readonly Area[]) => areasWithout(areas, edit);
  sections.conditionalFormats.prepareRemoval(remaining);
  part.setDataValidations(
    part.dataValidations.map((validation) => {
      const formulas = [validation.formula1, validation.formula2].filter(
        (text) => text !== undefined
      );
      const [formula1, formula2] = reanchored(
        formulas,
        validation.areas,
        remaining(validation.areas)
      );
      return {
        ...validation,
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
      };
    })
  );
  const extensions = sections.text("extLst");
  if (extensions !== "") {
    sections.setText(
      "extLst",
      replaceElements(extensions, EXTENSION_RULES, (rule) => reanchoredElement(rule, remaining))
    );
  }
}

function reanchoredElement(
  rule: string,
  remaining: (areas: readonly Area[]) => readonly Area[]
): string {
  const areas = parseAreas(/<(?:\w+:)?sqref>([^<]*)</.exec(rule)?.[1] ?? "");
  return rewriteElements(
    rule,
    EXTENSION_FORMULA,
    (formula) => reanchored([formula], areas, remaining(areas))[0] ?? formula
  );
}

/** What is left of areas, where it stands before the edit; deleted lines at their end do not matter here. */
function areasWithout(areas: readonly Area[], edit: StructureEdit): readonly Area[] {
  const isRow = edit.axis === "row";
  const end = edit.at + edit.deleted;
  return areas.flatMap((area) => {
    const start = isRow ? area.rowIndex : area.columnIndex;
    const isCut = start >= edit.at && start < end;
    if (!isCut) return [area];
    if (movedArea(area, edit) === undefined) return [];
    return [isRow ? { ...area, rowIndex: end } : { ...area, columnIndex: end }];
  });
}
