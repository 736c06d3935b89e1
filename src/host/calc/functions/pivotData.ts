import type { EvaluationContext } from "../formula/evaluation";
import { UnknownFunction } from "../formula/evaluation";
import type { CalcPivotLine, CalcPivotTable, CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { toNumber, toText } from "../values/coercion";
import { isSameNumber } from "../values/compareValues";
import {
  isError,
  isScalar,
  referenceTo,
  type Operand,
  type SheetIdentity,
} from "../values/operand";
import { operandFunction, type FunctionFamily } from "./definition";

/**
 * https://support.microsoft.com/office/getpivotdata-function-8c083b99-a922-4ca0-af5e-3af55960761f: the answer
 * is what the pivot table shows, #REF! where it shows no such result.
 */
export const PIVOT_FUNCTIONS: FunctionFamily = {
  GETPIVOTDATA: operandFunction("sa|ss", 2, 254, pivotData),
};

type Criteria = ReadonlyMap<number, number>;

/** Item by field, and which result of them. */
interface Wanted {
  readonly criteria: Criteria;
  readonly dataField: number;
}

function pivotData(operands: readonly Operand[], context: EvaluationContext): Operand {
  const [dataName = null, place = null, ...pairs] = operands;
  const failure = operands.find((operand) => isScalar(operand) && isError(operand));
  if (failure !== undefined) {
    return failure;
  }
  if (isScalar(place) || place.kind !== "reference") {
    return CALC_ERRORS.reference;
  }
  const { sheet, row, column } = place;
  const table = context.workbook.pivotTableAt(sheet, row, column);
  if (table === undefined) {
    return CALC_ERRORS.reference;
  }
  const { area } = table;
  context.workbook.noteDynamic(
    referenceTo(sheet, area.rowIndex, area.columnIndex, area.rowCount, area.columnCount)
  );
  if (table.layout === undefined) {
    throw new UnknownFunction("GETPIVOTDATA");
  }
  const wanted = toText(dataName as CalcValue);
  const dataField = table.dataFields.findIndex((names) => names.some(isNamed(wanted)));
  const criteria = criteriaOf(table, pairs as readonly CalcValue[]);
  if (dataField < 0 || criteria === undefined) {
    return CALC_ERRORS.reference;
  }
  const shown = shownResult(sheet, table.layout, { criteria, dataField }, context);
  return shown ?? CALC_ERRORS.reference;
}

/** The item asked for by field; undefined where a field or item is not there or the pairs are not whole. */
function criteriaOf(table: CalcPivotTable, pairs: readonly CalcValue[]): Criteria | undefined {
  if (pairs.length % 2 !== 0) {
    return undefined;
  }
  const criteria = new Map<number, number>();
  for (let index = 0; index < pairs.length; index += 2) {
    const name = toText(pairs[index] ?? null);
    const field = table.fields.findIndex(({ names }) => names.some(isNamed(name)));
    const found = table.fields[field];
    const wanted = pairs[index + 1] ?? null;
    const item = found?.items.findIndex((candidate) => isItem(candidate, wanted)) ?? -1;
    if (found === undefined || item < 0) {
      return undefined;
    }
    if (!found.isPage) {
      criteria.set(field, item);
    } else if (found.pageItem !== item) {
      return undefined;
    }
  }
  return criteria;
}

function isItem(
  { value, caption, groupNumber }: CalcPivotTable["fields"][number]["items"][number],
  wanted: CalcValue
): boolean {
  const number = wanted === null ? null : toNumber(wanted, false);
  const asNumber = groupNumber ?? value;
  if (typeof number === "number" && typeof asNumber === "number") {
    return isSameNumber(asNumber, number);
  }
  const text = toText(wanted);
  return isNamed(text)(caption ?? "") || isNamed(text)(String(toText(value)));
}

function isNamed(wanted: CalcValue): (name: string) => boolean {
  const lower = typeof wanted === "string" ? wanted.toLowerCase() : undefined;
  return (name) => name.toLowerCase() === lower;
}

/** What the sheet shows as the result of exactly these items; undefined where it shows none. */
function shownResult(
  sheet: SheetIdentity,
  { rows, columns }: NonNullable<CalcPivotTable["layout"]>,
  { criteria, dataField }: Wanted,
  context: EvaluationContext
): CalcValue | undefined {
  const isSought = (line: CalcPivotLine) => agrees(line, criteria, dataField);
  const wantedRows = rows.filter(isSought);
  for (const column of columns.filter(isSought)) {
    const row = wantedRows.find(({ items }) => items.size + column.items.size === criteria.size);
    if (row !== undefined) {
      // Where there is nothing to sum up the pivot table shows a blank (assumption; LibreOffice: 0 in subtotals).
      return context.workbook.readCell(sheet, row.index, column.index) ?? 0;
    }
  }
  return undefined;
}

function agrees(line: CalcPivotLine, criteria: Criteria, dataField: number): boolean {
  return (
    (line.dataField ?? dataField) === dataField &&
    [...line.items].every(([field, item]) => criteria.get(field) === item)
  );
}
