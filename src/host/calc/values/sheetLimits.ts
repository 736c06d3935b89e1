/** Rows and columns of a sheet (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;
/** Characters a cell can hold, same page. */
export const MAXIMUM_TEXT_LENGTH = 32_767;
