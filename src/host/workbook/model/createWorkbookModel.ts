import { createCalculator } from "../../calc/createCalculator";
import type { CalcClock, RecalculationReport } from "../../calc/types";
import type { Area, WorkbookPackage } from "../../../ooxml/types";
import { createCalcView } from "./calcView";
import { itemNotFound } from "./excelErrors";
import { createLiveRanges } from "./liveRanges";
import { createNewWorkbooks } from "./newWorkbooks";
import { createWorkbookEvents } from "./workbookEvents";
import type { StructureChange, WorkbookModel } from "./workbookModel";

const NOTHING_CALCULATED: RecalculationReport = {
  computedCells: 0,
  unknownFunctions: new Map(),
  circular: [],
};

/** Functions whose answer depends on which rows are hidden. */
const READS_HIDDEN_ROWS = ["subtotal", "aggregate"];

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
  let hiddenSeen = 0;
  let lastReport = NOTHING_CALCULATED;

  function markWords(): void {
    if (pendingWords.size === 0) return;
    const words = [...pendingWords].map((word) => word.toLowerCase());
    pendingWords.clear();
    for (const sheet of workbook.sheets.filter(({ isGrid }) => isGrid)) {
      for (const area of mentionAreas(sheet.formulaCells(), words)) {
        calculator.cellsChanged(sheet.id, area);
      }
    }
  }

  /** Rows that were hidden or shown since count or do not count where a formula passes over hidden ones. */
  function noteHiddenRows(): void {
    const changes = workbook.sheets.reduce((sum, sheet) => sum + sheet.hiddenRowChanges, 0);
    if (changes === hiddenSeen) return;
    hiddenSeen = changes;
    isPending = true;
    for (const word of READS_HIDDEN_ROWS) pendingWords.add(word);
  }

  const model: WorkbookModel = {
    package: workbook,
    calculator,
    view,
    clock,
    events: createWorkbookEvents(),
    ranges: createLiveRanges(),
    newWorkbooks: createNewWorkbooks(),
    fileName,
    state: {
      calculationMode: "Automatic",
      isEditingCell: false,
      eventsEnabled: true,
      paneState: "Visible",
      selection: null,
    },
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
      noteHiddenRows();
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
  view.finishOpening();
  return model;
}

type FormulaCells = ReturnType<WorkbookPackage["sheets"][number]["formulaCells"]>;

/** Formula cells that mention one of these words, as runs down their columns: one change a run, not a cell. */
function mentionAreas(cells: FormulaCells, words: readonly string[]): readonly Area[] {
  const open = new Map<number, { rowIndex: number; rowCount: number }>();
  const areas: Area[] = [];
  const close = (columnIndex: number): void => {
    const run = open.get(columnIndex);
    if (run) areas.push({ ...run, columnIndex, columnCount: 1 });
  };
  const isMention = createMentionTest(words);
  for (const { row, column, formula } of cells) {
    if (!isMention(formula)) continue;
    const run = open.get(column);
    if (run && run.rowIndex + run.rowCount === row) run.rowCount++;
    else {
      close(column);
      open.set(column, { rowIndex: row, rowCount: 1 });
    }
  }
  for (const columnIndex of open.keys()) close(columnIndex);
  return areas;
}

/** Whether a formula mentions a word; a column repeats one text, which is searched once. */
function createMentionTest(words: readonly string[]): (formula: string) => boolean {
  const known = new Map<string, boolean>();
  return (formula) => {
    const answer = known.get(formula);
    if (answer !== undefined) return answer;
    const text = formula.toLowerCase();
    const isMention = words.some((word) => text.includes(word));
    known.set(formula, isMention);
    return isMention;
  };
}

/** False for sheets that were deleted later in the same batch. */
function isGridSheet(workbook: WorkbookPackage, sheetId: string): boolean {
  return workbook.sheets.some(({ id, isGrid }) => id === sheetId && isGrid);
}
