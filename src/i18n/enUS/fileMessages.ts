import type { fileMessages as source } from "../zhCN/fileMessages";

/** Why a file is refused, one sentence each with what to do, and what the headless runner says of many. */
export const fileMessages: Readonly<Record<keyof typeof source, string>> = {
  "file.notAZip":
    "“{file}” is not an .xlsx workbook; choose another file, or open it in Excel, save it as .xlsx and try again.",
  "file.emptyFile": "“{file}” is an empty file (0 bytes); ask the sender for it again.",
  "file.textFile":
    "“{file}” is a text file (such as .csv or .txt); open it in Excel, save it as .xlsx and try again.",
  "file.webPage":
    "“{file}” is really a web page (HTML); open it in Excel, save it as .xlsx and try again.",
  "file.spreadsheetXml":
    "“{file}” is an XML spreadsheet of Excel 2003; open it in Excel, save it as .xlsx and try again.",
  "file.encrypted":
    "“{file}” has a password to open it or restricted access; remove it in Excel, save the file and try again.",
  "file.oldBinaryFormat": "“{file}” is an old .xls file; save it as .xlsx in Excel and try again.",
  "file.wpsFormat":
    "“{file}” is a WPS Spreadsheets file (.et); save it as .xlsx in WPS and try again.",
  "file.binaryWorkbook":
    "“{file}” is a binary workbook (.xlsb); save it as .xlsx in Excel and try again.",
  "file.openDocument":
    "“{file}” is an OpenDocument file (.ods); save it as .xlsx in Excel or LibreOffice and try again.",
  "file.otherFormat":
    "“{file}” does not hold an Excel workbook; choose another file, or save it as .xlsx and try again.",
  "file.zipBomb":
    "“{file}” unpacks to an abnormal size and was not opened, for safety; check where it comes from.",
  "file.tooManyEntries":
    "“{file}” has abnormally many parts and was not opened, for safety; check where it comes from.",
  "file.unsafePath":
    "“{file}” holds unsafe paths and was not opened, for safety; check where it comes from.",
  "file.repeatedPart":
    "“{file}” holds two parts of one name, so its contents are uncertain and it was not opened; open it in Excel, check it, save it and try again.",
  "file.xmlEntities":
    "“{file}” holds definitions that are not allowed (DOCTYPE or entities) and was not opened, for safety; check where it comes from.",
  "file.corrupt":
    "“{file}” is damaged or parts of it are missing; open and repair it in Excel, save it and try again.",
  "file.missing": "“{file}” was not found; check the path and name and try again.",
  "file.folder": "“{file}” is a folder, not a file; name the .xlsx files in it.",
  "file.unreadable":
    "“{file}” cannot be read ({reason}); check your rights, or close the program that uses it, and try again.",
  "file.unwritable":
    "The result cannot be written to “{out}” ({reason}); check the path and your rights, or close the program that uses it, and try again.",
  "file.sameFile":
    "The result would replace the original “{file}”, so nothing was written; choose another output folder and try again.",
  "file.tooSlow":
    "“{file}” took longer than {seconds} s and was stopped, nothing was written; delete sheets and blank rows that are not needed, or allow more time (--limit-seconds), and try again.",
  "file.tooLarge":
    "“{file}” needs too much memory (limit {megabytes} MB) and was stopped, nothing was written; split it into several files and try again.",
  "file.noVisibleSheet":
    "“{file}” has no visible worksheet, so nothing was written; unhide one in Excel and try again.",
  "file.protectedSheet":
    "The worksheet “{sheet}” of “{file}” is protected and has no empty cell to fill, so nothing was written; unprotect it on the Review tab and try again.",
  "file.noEmptyCell":
    "No empty cell to write to was found on the worksheet “{sheet}” of “{file}”, so nothing was written; leave some room to the right of or below the data and try again.",
  "file.unexpected":
    "Something unexpected happened with “{file}” ({reason}), so nothing was written; open it in Excel, save it and try again, and report it if that does not help.",
  "headless.uncalculated": "Not calculated, the saved values are kept: {names}",
  "headless.circular": "Formulas that lead back to themselves; please change one of them: {cells}",
  "headless.progress": "[{number}/{total}] {file} … {outcome}",
  "headless.failed": "not done: {message}",
  "headless.summary":
    "{total} files: {changed} changed, {unchanged} unchanged, {failed} not done, in {seconds} s.",
};
