/** Characters with a meaning of their own in a structured reference (Microsoft: "Using structured references"). */
const SPECIAL_CHARACTERS = /[[\]#'@]/g;

function escapeHeading(heading: string): string {
  return heading.replace(SPECIAL_CHARACTERS, (character) => `'${character}`);
}

/** The cell of a column in the formula's own row, in the syntax of files: `tblLedger[[#This Row],[任务]]`. */
export function thisRow(tableName: string, heading: string): string {
  return `${tableName}[[#This Row],[${escapeHeading(heading)}]]`;
}

/** All cells of a column without heading and totals: `tblLedger[任务]`. */
export function wholeColumn(tableName: string, heading: string): string {
  return `${tableName}[${escapeHeading(heading)}]`;
}
