/** Why a table or a column was read as it was; i18n has the words for each id. */
export type ReadingReasonId =
  // Why these rows are a table.
  | "existingTable" // {name}
  | "headingsRecognised" // {count, total}
  | "headingsByShape" // {total}: no heading is known, but short texts stand over data
  | "headingsAbsent" // {total}: no heading at all, but rows of like values
  | "recordsBelow" // {count}
  | "noRecords"
  | "headerRows" // {count}: a header of several rows
  | "timelineLeftOut" // {count}: calendar columns at the right that hold nothing typed
  | "rowsSkipped" // {count}: totals, sections, notes inside the body
  // Why a column is a field.
  | "headingExact" // {heading}
  | "headingSimilar" // {heading}
  | "headingWithBand" // {heading, band}
  | "headingAgainstValues" // {heading, values}: the values below are something else
  | "datesUnderHeading" // {heading, field}: 要求 over dates is the deadline
  | "figuresUnderHeading" // {heading, field}: 完成情况 over percentages
  | "textsUnderHeading" // {heading, field}: 进度 over sentences
  | "besideOther" // {heading, other, taken, field}: `other` is the field that it would be first
  | "twoAlike" // {heading, field}: two columns of this heading, the left one is taken
  | "actualBesidePlanned" // {heading, other}: 完成时间 beside 计划完成时间
  | "plannedBesideActual" // {heading, other}: 完成时间 beside 实际完成时间
  | "valuesArePlanned" // {heading}: 6月底前 and the like are among the values
  | "openRowsHaveDates" // {heading}: rows that are not done have dates too
  | "onlyDoneRowsHaveDates" // {heading}
  | "plannedByHabit" // {heading}: nothing tells planned from actual
  | "actualByHabit" // {heading}
  | "unknownByValues" // {heading, values, field}: an unknown heading, but the values say what it is
  | "remarksTellProgress" // {heading}: 备注 says how far work is, and no other column does
  | "ownWord" // {heading}: the office's own word in tblFields
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
  | "fieldTaken" // {heading, other, field}: the column `other` fits the same field better
  | "ownWordNoField" // {heading}: tblFields says that it is no field
  | "twinLeft" // {heading, field}: a column of the same heading at the left is taken
  | "valuesNoField" // {heading, values}: what stands below fits no field
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
