import type { HostWorkbook } from "../../workbook/hostWorkbook";
import { uncalculated } from "../../workbook/uncalculated";
import { pageWords } from "../pageWords";

/** Names or places listed in a warning; the rest is counted. */
const LISTED = 4;

/** What of the open workbook is not calculated, one line each: names not known, circular references. */
export function calculationWarnings(workbook: HostWorkbook): readonly string[] {
  const { unknown, circular } = uncalculated(workbook);
  const names = unknown.map(({ name, cell }) => `${name}（${cell}）`);
  return [
    ...(names.length === 0 ? [] : [pageWords.status.unknownFunctions(listed(names))]),
    ...(circular.length === 0 ? [] : [pageWords.status.circular(listed(circular))]),
  ];
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, LISTED).join("、");
  return items.length > LISTED ? pageWords.status.andMore(shown, items.length) : shown;
}
