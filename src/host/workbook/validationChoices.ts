import { ruleAnchor } from "../../ooxml/conditional/ruleAnchor";
import { cellArea } from "./model/area";
import { validationAt } from "./model/dataValidations";
import { shownScalar } from "./model/readRange";
import type { WorkbookModel } from "./model/workbookModel";

/** The words of a cell's drop-down list; undefined where it has none. */
export function validationChoices(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number
): readonly string[] | undefined {
  const { dataValidations } = model.sheet(sheetId);
  const rule = validationAt(dataValidations, cellArea(row, column));
  if (rule?.type !== "list" || rule.formula1 === undefined || !rule.inCellDropDown) {
    return undefined;
  }
  const literal = /^"(.*)"$/s.exec(rule.formula1)?.[1];
  if (literal !== undefined) {
    return literal
      .replaceAll('""', '"')
      .split(",")
      .map((word) => word.trim());
  }
  model.settle();
  const origin = { sheetId, ...(ruleAnchor(rule.areas) ?? { row, column }) };
  const listed = model.calculator.evaluate(rule.formula1, { sheetId, row, column }, origin);
  const rows = Array.isArray(listed) ? (listed as readonly (readonly unknown[])[]) : [[listed]];
  return rows
    .flat()
    .map((value) => String(shownScalar(value as Parameters<typeof shownScalar>[0])))
    .filter((word) => word !== "");
}
