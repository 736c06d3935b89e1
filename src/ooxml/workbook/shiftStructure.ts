import { moveDataTables } from "../cells/dataTables";
import { shiftFormula } from "../formulas/shiftFormula";
import { movedArea, movedAreas, movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import { movedColumnRanges } from "../sections/columnRanges";
import { movedReferences } from "../sections/movedReferences";
import { movedView } from "../sections/movedView";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import { movedAnchors } from "./movedAnchors";
import { moveDrawings } from "./moveDrawings";
import { movePivotSources } from "./pivotSources";
import { reanchorRules } from "./reanchorRules";
import { requireShiftable } from "./requireShiftable";
import { rewriteFormulas } from "./rewriteFormulas";
import { requireKeptTables, shiftTables } from "./shiftTables";
import type { WorkbookContents } from "./WorkbookContents";

/** Elements whose only tie to the cells is a reference that moves along. */
const REFERRING = [
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "customSheetViews",
  "hyperlinks",
  "rowBreaks",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
  "extLst",
];

/** Elements that hold anchors of form controls and embedded objects. */
const ANCHORED = ["AlternateContent", "controls", "oleObjects"];

/**
 * Puts in or takes away whole rows or columns of a sheet and moves everything that refers to its cells,
 * as Excel does. New rows and columns are blank and without format.
 */
export function shiftStructure(
  contents: WorkbookContents,
  sheetId: string,
  edit: StructureEdit
): void {
  if (edit.inserted + edit.deleted === 0) return;
  const { part } = contents.sheet(sheetId);
  requireShiftable(part, edit);
  requireKeptTables(contents, sheetId, edit);
  reanchorRules(part, edit);
  rewriteFormulas(contents, (formula, home) => shiftFormula(formula, edit, part.name, home));
  moveArrays(part, edit);
  moveDataTables(part.cells, edit);
  if (edit.axis === "row") part.cells.moveRows((row) => movedIndex(row, edit));
  else part.cells.moveColumns((column) => movedIndex(column, edit));
  moveSections(part, edit);
  shiftTables(contents, part, edit);
  moveDrawings(contents.store, part.partName, edit);
  movePivotSources(contents, part.name, edit);
}

function moveSections(part: WorksheetPart, edit: StructureEdit): void {
  const { sections } = part;
  if (edit.axis === "column") sections.columns = movedColumnRanges(sections.columns, edit);
  // A merge of one cell is none.
  const merges = movedAreas(part.merges, edit).filter(
    (area) => area.rowCount * area.columnCount > 1
  );
  sections.merges.set(merges);
  sections.conditionalFormats.rewrite(
    (areas) => movedAreas(areas, edit),
    (formula) => formula
  );
  part.setDataValidations(
    part.dataValidations
      .map((validation) => ({ ...validation, areas: movedAreas(validation.areas, edit) }))
      .filter((validation) => validation.areas.length > 0)
  );
  sections.view.set(movedView(sections.view.current, edit));
  for (const name of REFERRING) {
    const text = sections.text(name);
    if (text !== "") sections.setText(name, movedReferences(name, text, edit));
  }
  for (const name of ANCHORED) sections.setText(name, movedAnchors(sections.text(name), edit));
}

/** Array formulas name the cells they fill. */
function moveArrays(part: WorksheetPart, edit: StructureEdit): void {
  const { cells } = part;
  for (const { row, column } of [...part.formulaCells()]) {
    const found = cells.find(row, column);
    const formula = cells.formulaOf(found);
    if (!formula?.arrayArea) continue;
    const arrayArea = movedArea(formula.arrayArea, edit);
    if (!arrayArea) continue;
    const content = { formula: { ...formula, arrayArea }, value: cells.valueOf(found) };
    cells.write(row, column, { content });
  }
}
