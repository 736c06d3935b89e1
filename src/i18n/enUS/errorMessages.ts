import type { errorMessages as source } from "../zhCN/errorMessages";

/** Why an action did nothing, with what to do. */
export const errorMessages: Readonly<Record<keyof typeof source, string>> = {
  "error.noSheet": "There is no sheet or table named “{sheet}”. Check the name and try again.",
  "error.noTable":
    "No task table was recognised on “{sheet}”. Switch to the worksheet that holds the headings and tasks and try again.",
  "error.tableHasTotals":
    "The table “{table}” has a total row. Turn it off under Table Design and try again.",
  "error.noLedger": "The worksheet “{sheet}” is not a ledger yet. Choose “Make table” first.",
  "error.protectedSheet":
    "The worksheet “{sheet}” is protected and cannot be written. Unprotect it on the Review tab and try again.",
  "error.filteredSheet":
    "The worksheet “{sheet}” is filtered, so rows could be mixed up. Clear the filter and try again.",
  "error.protectedWorkbook":
    "The workbook's structure is protected, so no worksheet can be added or removed. Unprotect the workbook on the Review tab and try again.",
  "error.tableRefused":
    "Excel would not make a table of {address}, mostly because an array formula over several cells is in it; everything was put back. Change it to ordinary formulas or paste it as values and try again.",
  "error.cellEditMode": "A cell is being edited. Press Enter to finish it and try again.",
  "error.columnsBlocked":
    "Other content at the right of the table leaves no room for new columns. Move it away or insert empty columns and try again.",
  "error.nothingToRestore": "There is nothing to restore.",
  "error.restoreBlocked":
    "The table has changed too much since the action, so nothing was restored. Undo the later changes and try again.",
  "error.sortedSince":
    "The table was sorted or rows were added or deleted since the action, so nothing was restored. Undo that and try again.",
  "error.yearUnknown":
    "The sheet names no year, so deadlines cannot be read. Type the ledger year and try again.",
  "error.cancelled": "Stopped; nothing was written.",
  "error.halfWritten":
    "Excel stopped halfway and not everything could be taken back. Do not save; close the file, open it again and try once more.",
  "error.excel":
    "Excel could not finish this step ({code}); what had been written was taken back. Try again later, or save and reopen the file.",
};
