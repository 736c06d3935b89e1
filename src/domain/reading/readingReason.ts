/** Why a table or a column was read as it was; i18n has the words for each id. */
export type ReadingReasonId =
  // Why these rows are a table.
  | "existingTable" // {name}
  | "headingsRecognised" // {count, total}
  | "headingsByShape" // {total}: no heading is known, but short texts stand over data
  | "recordsBelow" // {count}
  | "noRecords"
  | "headerRows" // {count}: a header of several rows
  | "timelineLeftOut" // {count}: calendar columns at the right that hold nothing typed
  | "rowsSkipped" // {count}: totals, sections, notes inside the body
  // Why a column is a field.
  | "headingExact" // {heading}
  | "headingSimilar" // {heading}
  | "headingWithBand" // {heading, band}
  | "headingAgainstValues" // {heading}: the values below do not look like it
  | "unitIsLead" // {heading}: 责任单位 without a column for 牵头单位
  | "unitIsSupport" // {heading, other}: 责任单位 beside 牵头单位
  | "deadlineHasText" // {heading, count}: cells that are no real dates, so the column is 时限原文
  | "projectIsTask" // {heading}: no other column says what is to be done
  | "valuesAreSerials"
  | "valuesAreDates"
  | "valuesAreNames"
  | "valuesAreUnits"
  | "valuesAreStatusWords"
  | "valuesAreTexts"
  | "chosen" // {heading}: somebody chose it in the pane
  // Why a column is no field.
  | "fieldTaken" // {heading, other}: the column `other` fits the same field better
  | "headingNoField" // {heading}: a known heading that the ledger does not use
  | "headingUnknown" // {heading}
  // Where the ledger year comes from.
  | "yearFromTitle" // {text, year}
  | "yearFromSheetName" // {text, year}
  | "yearFromDates"; // {year}: the year of all deadlines

/** A reason with the ingredients of its sentence. */
export interface ReadingReason {
  readonly id: ReadingReasonId;
  readonly params: Readonly<Record<string, string | number>>;
}
