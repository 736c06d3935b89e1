import type { readingMessages as source } from "../zhCN/readingMessages";

/** Why a table or a column was read as it was. */
export const readingMessages: Readonly<Record<keyof typeof source, string>> = {
  "reading.existingTable": "it is the Excel table “{name}” already",
  "reading.headingsRecognised": "{count} of {total} headings are known",
  "reading.headingsByShape":
    "no heading is known; {total} short texts stand above data like headings",
  "reading.headingsAbsent": "no headings; by what its {total} columns hold it is a task list",
  "reading.recordsBelow": "{count} tasks stand below",
  "reading.noRecords": "no task stands below yet",
  "reading.headerRows": "the header has {count} rows",
  "reading.timelineLeftOut":
    "{count} calendar columns at the right hold nothing typed and are left out",
  "reading.rowsSkipped": "{count} rows are totals, sections or notes and no tasks",
  "reading.chosen": "chosen by you",
  "reading.headingExact": "the heading is “{heading}”",
  "reading.headingSimilar": "the heading “{heading}” means much the same",
  "reading.headingWithBand": "the heading “{heading}” stands under “{band}”",
  "reading.headingAgainstValues": "the heading is “{heading}”, but most values below are {values}",
  "reading.datesUnderHeading": "the values of “{heading}” are all dates, so it is read as {field}",
  "reading.figuresUnderHeading":
    "the values of “{heading}” are percentages, so it is read as {field}",
  "reading.textsUnderHeading": "the values of “{heading}” are words, so it is read as {field}",
  "reading.besideOther": "“{other}” is {taken} already, so “{heading}” is read as {field}",
  "reading.twoAlike": "two columns are called “{heading}”; the left one is taken as {field}",
  "reading.actualBesidePlanned":
    "“{other}” holds the deadlines, so “{heading}” is when work was done",
  "reading.plannedBesideActual":
    "“{other}” holds when work was done, so “{heading}” is the deadline",
  "reading.valuesArePlanned":
    "“{heading}” holds phrases such as “by the end of June”, so it is the deadline",
  "reading.openRowsHaveDates": "open tasks have a “{heading}” too, so it is the deadline",
  "reading.onlyDoneRowsHaveDates":
    "most open tasks have no “{heading}”, so it is when work was done",
  "reading.plannedByHabit":
    "“{heading}” says neither planned nor actual; it is taken as the deadline",
  "reading.actualByHabit":
    "“{heading}” says neither planned nor actual; it is taken as when work was done",
  "reading.unknownByValues":
    "the heading “{heading}” is not known; most values are {values}, so it is read as {field}",
  "reading.ownWord": "the settings sheet says that “{heading}” is {field}",
  "reading.unitIsLead": "no column names lead departments, so “{heading}” is read as the lead",
  "reading.unitIsSupport": "“{heading}” is read as support, because “{other}” names the lead",
  "reading.deadlineHasText":
    "{count} cells of “{heading}” are no dates, so it is the text of the deadline and dates are written beside it",
  "reading.projectIsTask": "no other column says what to do, so “{heading}” is read as the task",
  "reading.valuesAreSerials": "the values are running numbers",
  "reading.valuesAreDates": "the values are dates",
  "reading.valuesAreNames": "the values are names of people",
  "reading.valuesAreUnits": "the values are names of units",
  "reading.valuesAreStatusWords": "the values are words for a status",
  "reading.valuesAreTexts": "the values are running text",
  "reading.fieldTaken": "“{other}” is {field} already; “{heading}” stays as it is",
  "reading.ownWordNoField":
    "the settings sheet says that “{heading}” is no field; it stays as it is",
  "reading.twinLeft":
    "a column “{heading}” at the left is {field} already; this one stays as it is",
  "reading.valuesNoField": "most values of “{heading}” are {values}; it stays as it is",
  "reading.remarksTellProgress": "“{heading}” tells how far work is; colouring reads it from there",
  "reading.headingNoField": "the ledger does not use “{heading}”; it stays as it is",
  "reading.headingUnknown": "the heading “{heading}” is not known; it stays as it is",
  "reading.yearFromTitle": "The year is {year}, as in the title “{text}”.",
  "reading.yearFromSheetName": "The year is {year}, as in the worksheet name “{text}”.",
  "reading.yearFromDates": "The year is {year}, as in all deadlines.",
  // What the values of a column mostly are.
  "values.dates": "dates",
  "values.numbers": "numbers",
  "values.names": "names of people",
  "values.units": "names of departments",
  "values.statuses": "words for a status",
  "values.sentences": "sentences",
  "values.measures": "units of measure",
};
