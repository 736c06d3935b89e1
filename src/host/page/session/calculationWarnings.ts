import { areaAddress } from "../../workbook/model/address";
import type { HostWorkbook } from "../../workbook/hostWorkbook";
import { pageWords } from "../pageWords";

/** Names or places listed in a warning; the rest is counted. */
const LISTED = 4;

/** What the last calculation could not do, one line each: functions it does not know, circular references. */
export function calculationWarnings(workbook: HostWorkbook): readonly string[] {
  const { unknownFunctions, circular } = workbook.report();
  const sheetNames = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
  const placeOf = ({ sheetId, row, column }: (typeof circular)[number]) =>
    `${sheetNames.get(sheetId) ?? ""}!${areaAddress({ rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 })}`;
  const names = [...unknownFunctions].map(([name, at]) => `${name}（${placeOf(at)}）`);
  return [
    ...(names.length === 0 ? [] : [pageWords.status.unknownFunctions(listed(names))]),
    ...(circular.length === 0 ? [] : [pageWords.status.circular(listed(circular.map(placeOf)))]),
  ];
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, LISTED).join("、");
  return items.length > LISTED ? pageWords.status.andMore(shown, items.length) : shown;
}
