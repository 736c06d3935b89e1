import type { readingMessages as source } from "../zhCN/readingMessages";

/** Why a table or a column was read as it was. */
export const readingMessages: Readonly<Record<keyof typeof source, string>> = {
  "reading.existingTable": "it is the Excel table “{name}” already",
  "reading.headingsRecognised": "{count} of {total} headings are known",
  "reading.headingsByShape":
    "no heading is known; {total} short texts stand above data like headings",
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
  "reading.headingAgainstValues":
    "the heading is “{heading}”, but the values below do not look like it",
  "reading.unitIsLead": "no column names lead departments, so “{heading}” is read as the lead",
  "reading.unitIsSupport": "“{other}” names the lead, so “{heading}” is read as support",
  "reading.deadlineHasText":
    "{count} cells of “{heading}” are no dates, so it is the text of the deadline and dates are written beside it",
  "reading.projectIsTask": "no other column says what to do, so “{heading}” is read as the task",
  "reading.valuesAreSerials": "the values are running numbers",
  "reading.valuesAreDates": "the values are dates",
  "reading.valuesAreNames": "the values are names of people",
  "reading.valuesAreUnits": "the values are names of units",
  "reading.valuesAreStatusWords": "the values are words for a status",
  "reading.valuesAreTexts": "the values are running text",
  "reading.fieldTaken": "“{other}” fits the same field better; “{heading}” stays as it is",
  "reading.headingNoField": "the ledger does not use “{heading}”; it stays as it is",
  "reading.headingUnknown": "the heading “{heading}” is not known; it stays as it is",
  "reading.yearFromTitle": "the title “{text}” names {year}",
  "reading.yearFromSheetName": "the worksheet name “{text}” names {year}",
  "reading.yearFromDates": "all deadlines are in {year}",
};
