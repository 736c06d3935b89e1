import {
  FIELDS,
  FIELD_IDS,
  type FieldHeadings,
  type FieldKind,
  type FieldId,
  type FormulaField,
} from "../../domain/model/fields";
import type { CellValue } from "../../domain/model/cellValue";
import { buildColumnFormula } from "../../domain/formulas/buildColumnFormula";
import type { WorkbookWords } from "../../domain/model/workbookWords";
import { textUnits } from "../../domain/text/textUnits";
import type { NewColumn } from "../../excel/write/writePlan";
import { uniqueName } from "./uniqueName";

/** Widths of new columns in points: enough for their headings over two lines (assumption). */
const WIDTH = { date: 68, number: 44, percent: 44, text: 62, note: 220 } as const;

const HELPERS = /^(?:planInForce|doneInForce|earned)\d$|^(?:bonus|penalty)Earned$/;

/** Whether a column helps other formulas only: it stands in a group that can be closed. */
export function isHelperField(field: FieldId): boolean {
  return HELPERS.test(field);
}

/** Fields of `wanted` that the table lacks, with the heading that each will get, in the order of FIELDS. */
export function newHeadings(
  wanted: readonly FieldId[],
  mapped: FieldHeadings,
  tableHeadings: readonly string[],
  words: WorkbookWords
): FieldHeadings {
  const taken = [...tableHeadings];
  const added: Partial<Record<FieldId, string>> = {};
  for (const field of FIELD_IDS) {
    if (!wanted.includes(field) || mapped[field] !== undefined) continue;
    const heading = uniqueName(words.headings[field], taken);
    taken.push(heading);
    added[field] = heading;
  }
  return added;
}

export interface ColumnSource {
  readonly tableName: string;
  /** All fields once the new columns are there. */
  readonly headings: FieldHeadings;
  readonly words: WorkbookWords;
  readonly fullPercent: 1 | 100;
  /** Values for typed new columns, one a body row. */
  readonly values?: Readonly<Partial<Record<FieldId, readonly CellValue[]>>>;
}

/** The new columns themselves: typed ones with their values, formula ones with their formula. */
export function newColumns(added: FieldHeadings, source: ColumnSource): readonly NewColumn[] {
  return FIELD_IDS.filter((field) => added[field] !== undefined).map((field) => {
    const { source: origin, kind } = FIELDS[field];
    const values = source.values?.[field];
    const numberFormat = numberFormatOf(field, source.fullPercent);
    return {
      heading: added[field] ?? "",
      kind: origin,
      ...contentUnits(kind, values),
      widthPoints: field === "scoreNote" ? WIDTH.note : WIDTH[kind],
      ...(numberFormat ? { numberFormat } : {}),
      ...(field === "rowKey" ? { hidden: true } : {}),
      ...(isHelperField(field) ? { grouped: true } : {}),
      ...(field === "scoreNote" ? { leftAligned: true } : {}),
      ...(values ? { values } : {}),
      ...(origin === "formula"
        ? { formula: buildColumnFormula(field as FormulaField, source) }
        : {}),
      ...(field === "deadlineKind" ? { choices: Object.values(source.words.deadlineKinds) } : {}),
    };
  });
}

/** Text columns are made wide enough for what is put in; dates and figures all fit their own width. */
function contentUnits(
  kind: FieldKind,
  values: readonly CellValue[] | undefined
): Pick<NewColumn, "contentUnits"> {
  if (kind !== "text" || !values) return {};
  return {
    contentUnits: values.reduce<number>(
      (most, value) => Math.max(most, textUnits(String(value))),
      0
    ),
  };
}

/** Number format of a field's cells; undefined leaves Excel's own. */
export function numberFormatOf(field: FieldId, fullPercent: 1 | 100): string | undefined {
  const { kind } = FIELDS[field];
  if (kind === "date") return "yyyy-mm-dd";
  if (kind === "percent") return fullPercent === 1 ? "0%" : "0";
  return /^(?:score|earned)(?:\d|Year)$|Earned$/.test(field) ? "0.00" : undefined;
}
