import type { Area } from "../../../ooxml/types";
import { subtractArea, intersectAreas } from "./area";
import type { RangeTarget } from "./rangeTarget";
import { requireUnlocked, requireUnprotected } from "./protection";
import { usedPart } from "./usedPart";
import { rowsToVisit } from "./rowsToVisit";
import { finishWrite } from "./writeRange";
import { validationsWithout } from "./dataValidations";

export type ClearWhat = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

/**
 * Clears contents, formats or both; with formats go merges, conditional formats and (All) validations of
 * the cells, as in Excel.
 */
export function clearRange(range: RangeTarget, what: ClearWhat): void {
  const { sheet, model } = range;
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  const clearsContents = what !== "Formats";
  const clearsFormats = what !== "Contents";
  if (clearsContents) requireUnlocked(model, sheet, usedPart(range) ?? range.area);
  if (clearsFormats) requireUnprotected(sheet);
  const area = usedPart(range);
  if (area !== undefined) {
    const columns = Array.from(
      { length: area.columnCount },
      (_unused, at) => area.columnIndex + at
    );
    const rows = rowsToVisit(
      sheet,
      area,
      (row) => !clearsFormats || columns.every((column) => sheet.styleIndex(row, column) === 0)
    );
    forEachCellOf(rows, columns, (row, column) => {
      if (clearsContents && clearsFormats) sheet.removeCell(row, column);
      else if (clearsContents) sheet.setValue(row, column, null);
      if (clearsFormats && sheet.styleIndex(row, column) !== 0) {
        sheet.setStyleIndex(row, column, 0);
      }
    });
  }
  if (clearsFormats) clearRules(range, what === "All");
  if (clearsContents && area !== undefined) finishWrite(range, area);
}

function forEachCellOf(
  rows: readonly number[],
  columns: readonly number[],
  visit: (row: number, column: number) => void
): void {
  for (const row of rows) for (const column of columns) visit(row, column);
}

function clearRules(range: RangeTarget, withValidations: boolean): void {
  const { sheet, area } = range;
  const merges = sheet.merges.filter((merge) => intersectAreas(merge, area) === undefined);
  if (merges.length !== sheet.merges.length) sheet.setMerges(merges);
  clearConditionalFormats(range);
  if (!withValidations) return;
  const validations = validationsWithout(sheet.dataValidations, area);
  if (validations !== sheet.dataValidations) sheet.setDataValidations(validations);
}

/** Takes the range out of every conditional format; rules that are left without cells go. */
export function clearConditionalFormats(range: RangeTarget): void {
  const { sheet, area } = range;
  for (const rule of sheet.conditionalFormats) {
    if (rule.areas.every((own) => intersectAreas(own, area) === undefined)) continue;
    const rest: readonly Area[] = rule.areas.flatMap((own) => subtractArea(own, area));
    if (rest.length === 0) sheet.removeConditionalFormat(rule.id);
    else sheet.updateConditionalFormat(rule.id, { areas: rest });
  }
}
