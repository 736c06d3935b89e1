import { columnIndexOf } from "../../domain/model/area";

/** One part of a print area as its address says it; letters and rows are empty for whole rows or columns. */
export interface PrintedPart {
  readonly first: string;
  readonly top: string;
  readonly last: string;
  readonly bottom: string;
}

/** Reads `A1:F9`, `A:F`, `1:20` or `B2`. */
export function printedPart(address: string): PrintedPart {
  const [, first = "", top = "", last = "", bottom = ""] =
    /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address) ?? [];
  return { first, top, last, bottom };
}

/** Whether a part begins before a column and goes on to it; whole rows reach over every column. */
export function reachesOver({ first, last }: PrintedPart, columnIndex: number): boolean {
  return (
    (first === "" || columnIndexOf(first) < columnIndex) &&
    (last === "" ? first === "" : columnIndexOf(last) >= columnIndex)
  );
}

/** Whether a column is printed; without a print area every column is. */
export function isPrintedColumn(printArea: string | undefined, columnIndex: number): boolean {
  if (printArea === undefined) return true;
  return printArea.split(",").some((address) => {
    const { first, last } = printedPart(address);
    const [from, to] = [columnIndexOf(first), columnIndexOf(last || first)];
    return first === "" || (from <= columnIndex && columnIndex <= to);
  });
}
