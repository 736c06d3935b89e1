import { invalidArgument } from "../model/excelErrors";
import { integerArgument, optionsArgument } from "./arguments";

/** One key of a sort: a column counted from the left of what is sorted. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Excel.SortField[]; throws InvalidArgument where no key is given. */
export function sortFields(fields: unknown): readonly SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("sort fields");
  return fields.map((field: unknown) => {
    const { key, ascending } = optionsArgument(field) as Readonly<Record<string, unknown>>;
    return { column: integerArgument(key), ascending: ascending !== false };
  });
}
