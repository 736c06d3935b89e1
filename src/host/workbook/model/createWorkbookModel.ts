import { createCalculator } from "../../calc/createCalculator";
import type { CalcClock, RecalculationReport } from "../../calc/types";
import type { Area, WorkbookPackage } from "../../../ooxml/types";
import { createCalcView } from "./calcView";
import { itemNotFound } from "./excelErrors";
import { createLiveRanges } from "./liveRanges";
import { createWorkbookEvents } from "./workbookEvents";
import type { StructureChange, WorkbookModel } from "./workbookModel";

const NOTHING_CALCULATED: RecalculationReport = {
  computedCells: 0,
  unknownFunctions: new Map(),
  circular: [],
};

/**
 * A model over an opened package. It calculates at once what Excel calculates on opening: volatile
 * formulas and those without a stored result.
 */
export function createWorkbookModel(
  workbook: WorkbookPackage,
  clock: CalcClock,
  fileName: string
): WorkbookModel {
  const view = createCalcView(workbook);
  const calculator = createCalculator(view, clock);
  let pendingStructure: StructureChange | undefined = "formulasMoved";
  const pendingWords = new Set<string>();
  let pendingCells: { readonly sheetId: string; readonly area: Area }[] = [];
  let isPending = true;
  let lastReport = NOTHING_CALCULATED;

  function markWords(): void {
    if (pendingWords.size === 0) return;
    const words = [...pendingWords].map((word) => word.toLowerCase());
    pendingWords.clear();
    for (const sheet of workbook.sheets.filter(({ isGrid }) => isGrid)) {
      for (const { row, column, formula } of sheet.formulaCells()) {
        const text = formula.toLowerCase();
        if (!words.some((word) => text.includes(word))) continue;
        const area = { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 };
        calculator.cellsChanged(sheet.id, area);
      }
    }
  }

  const model: WorkbookModel = {
    package: workbook,
    calculator,
    view,
    clock,
    events: createWorkbookEvents(),
    ranges: createLiveRanges(),
    fileName,
    state: { calculationMode: "Automatic", eventsEnabled: true, selection: null },
    sheet(sheetId) {
      const sheet = workbook.sheets.find(({ id }) => id === sheetId);
      if (sheet === undefined) throw itemNotFound();
      return sheet;
    },
    cellsWritten(sheetId, area) {
      isPending = true;
      view.cellsWritten(sheetId, area);
      pendingCells.push({ sheetId, area });
    },
    structureChanged(change) {
      isPending = true;
      view.forgetExtents();
      if (pendingStructure !== "everything") pendingStructure = change;
    },
    wordsChanged(words) {
      model.structureChanged("formulasMoved");
      for (const word of words) pendingWords.add(word);
    },
    settle() {
      if (!isPending) return;
      if (pendingStructure !== undefined) calculator.rebuild(pendingStructure === "everything");
      pendingStructure = undefined;
      // After the rebuild, which starts from what the file has stored.
      for (const { sheetId, area } of pendingCells) {
        if (isGridSheet(workbook, sheetId)) calculator.cellsChanged(sheetId, area);
      }
      pendingCells = [];
      markWords();
      isPending = false;
      lastReport = calculator.recalculate();
    },
    report: () => lastReport,
  };
  model.settle();
  return model;
}

/** False for sheets that were deleted later in the same batch. */
function isGridSheet(workbook: WorkbookPackage, sheetId: string): boolean {
  return workbook.sheets.some(({ id, isGrid }) => id === sheetId && isGrid);
}
