/** A day written out with its year: 2026年9月30日, 2026-09-30, 2026.9.30, 2026/9/30. */
const FULL_DAY = (year: number): RegExp =>
  new RegExp(
    `(?<!\\d)${year}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|(?<!\\d)${year}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)`,
    "g"
  );

/**
 * A title, note or name of an old ledger as it reads in the next year's: 2026年重点工作 → 2027年重点工作. A day
 * of the old year is a form to be filled in again (填报日期：2027年　月　日); the number of a document
 * (〔2026〕3号) and what names no year stay as they are.
 */
export function inNextYear(text: string, year: number): string {
  return text
    .replace(FULL_DAY(year), `${year + 1}年　月　日`)
    .replace(new RegExp(`(?<![\\d〔［\\[])${year}(?!\\d)`, "g"), String(year + 1));
}
