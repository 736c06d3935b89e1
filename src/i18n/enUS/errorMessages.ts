import type { errorMessages as source } from "../zhCN/errorMessages";

/** Why an action did nothing and why a file was refused, with what to do. */
export const errorMessages: Readonly<Record<keyof typeof source, string>> = {
  "error.noSheet": "There is no sheet or table named “{sheet}”. Check the name and try again.",
  "error.noTable":
    "No task table was found on this worksheet. Switch to one with headings and tasks and try again.",
  "error.tableHasTotals":
    "The table “{table}” has a total row. Turn it off under Table Design and try again.",
  "error.noLedger": "This worksheet is not a ledger yet. Choose “Make a ledger” first.",
  "error.protectedSheet":
    "The worksheet is protected. Unprotect it on the Review tab and try again.",
  "error.filteredSheet":
    "The table is filtered, so rows could be mixed up. Clear the filter and try again.",
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
  "error.excel":
    "Excel could not finish this step ({code}); what had been written was taken back. Try again later, or save and reopen the file.",
  "file.notAZip": "This is not an .xlsx file. Save it as .xlsx in Excel or WPS and try again.",
  "file.encrypted": "The file has a password to open it. Remove the password, save and try again.",
  "file.oldBinaryFormat": "This is an old .xls file. Save it as .xlsx and try again.",
  "file.otherFormat":
    "This kind of spreadsheet file is not supported. Save it as .xlsx and try again.",
  "file.zipBomb":
    "The file unpacks to an abnormal size and was not opened, for safety. Check where it comes from.",
  "file.tooManyEntries":
    "The file has abnormally many parts and was not opened, for safety. Check where it comes from.",
  "file.unsafePath": "The file holds unsafe paths and was not opened. Check where it comes from.",
  "file.xmlEntities":
    "The file holds definitions that are not allowed and was not opened, for safety. Check where it comes from.",
  "file.corrupt": "The file is damaged. Open and repair it in Excel, save and try again.",
};
