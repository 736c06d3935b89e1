import { isoDate } from "../../domain/calendar/daySerial";
import type { CellValue } from "../../domain/model/cellValue";
import { isBlank } from "../../domain/model/cellValue";
import { areaAddress } from "../../domain/model/area";
import { FIELD_IDS, type FieldId } from "../../domain/model/fields";
import type { DeadlineReading } from "../../domain/deadline/deadlineReading";
import { describeNotice } from "../../i18n/describeNotice";
import { formatMessage } from "../../i18n/formatMessage";
import type { Language } from "../../i18n/languages";
import type { BookSnapshot } from "../../excel/read/bookSnapshot";
import { PERSON_FIELDS } from "../ledger/derivedValues";
import type { TypedChange } from "../types";
import type { StructurePlan } from "./buildStructurePlan";

/**
 * Every cell that people see with other content afterwards, old → new, at its row as it is now and, for new
 * columns, the column that it will have: text filled down where merged cells
 * are opened, and what was read into new columns beside the text it was read from.
 */
export function structureChanges(
  book: BookSnapshot,
  structure: StructurePlan,
  language: Language
): readonly TypedChange[] {
  return [
    ...filledDown(book, structure),
    ...writtenOut(book, structure),
    ...belongings(book, structure),
    ...readOut(book, structure, language),
  ];
}

function writtenOut(book: BookSnapshot, { meant, headings, plan }: StructurePlan): TypedChange[] {
  const ledger = plan.newLedger;
  return meant.map(({ rowIndex, columnIndex, from, to, kind, sourceRow }): TypedChange => {
    const heading = ledger?.headings[columnIndex - ledger.columnIndex];
    const field = FIELD_IDS.find((id) => headings[id] !== undefined && headings[id] === heading);
    const row = sourceRow + 1;
    return {
      at: { sheetName: book.sheetName, rowIndex, columnIndex },
      field,
      from,
      to,
      reason:
        kind === "above"
          ? { id: "reason.sameAsAbove", params: { text: from, row } }
          : { id: "reason.sameBelow", params: { row } },
    };
  });
}

function belongings(book: BookSnapshot, structure: StructurePlan): TypedChange[] {
  const columnOf = columnsAfter(structure);
  const first = structure.plan.newLedger?.firstBodyRow ?? 0;
  return structure.belonging.flatMap(({ field, values, reasons }) =>
    values.flatMap((to, row): TypedChange[] => {
      const reason = reasons[row];
      if (to === "" || !reason) return [];
      const at = {
        sheetName: book.sheetName,
        rowIndex: first + row,
        columnIndex: columnOf(field),
      };
      return [{ at, field, from: "", to, reason }];
    })
  );
}

/** The sheet column that a field will have. */
function columnsAfter({ plan, headings }: StructurePlan): (field: FieldId) => number {
  const ledger = plan.newLedger;
  const columns = [...(ledger?.headings ?? []), ...plan.newColumns.map(({ heading }) => heading)];
  return (field) => (ledger?.columnIndex ?? 0) + columns.indexOf(headings[field] ?? "");
}

function filledDown(book: BookSnapshot, { plan }: StructurePlan): readonly TypedChange[] {
  return (plan.newLedger?.merges ?? []).flatMap(({ area, filled }) => {
    if (isBlank(filled)) return [];
    return Array.from({ length: area.rowCount - 1 }, (_, at): TypedChange => ({
      at: {
        sheetName: book.sheetName,
        rowIndex: area.rowIndex + 1 + at,
        columnIndex: area.columnIndex,
      },
      field: undefined,
      from: "",
      to: filled,
      reason: {
        id: "reason.mergedAbove",
        params: { cell: areaAddress({ ...area, rowCount: 1, columnCount: 1 }) },
      },
    }));
  });
}

/** Columns that a cell with units and people is taken apart into. */
const SPLIT_FIELDS = ["leadDepartment", "supportDepartments", ...PERSON_FIELDS] as const;
const isPersonField = (field: FieldId): boolean => PERSON_FIELDS.some((id) => id === field);

function readOut(
  book: BookSnapshot,
  structure: StructurePlan,
  language: Language
): readonly TypedChange[] {
  const { derived, records, plan, addedFields } = structure;
  const ledger = plan.newLedger;
  if (!ledger) return [];
  const columnOf = columnsAfter(structure);
  return derived.flatMap((values, row) => {
    const at = (field: FieldId): TypedChange["at"] => ({
      sheetName: book.sheetName,
      rowIndex: ledger.firstBodyRow + row,
      columnIndex: columnOf(field),
    });
    const changes: TypedChange[] = [];
    const text = records[row]?.deadlineText;
    if (values.deadline !== undefined && text !== undefined) {
      changes.push({
        at: at("deadline"),
        field: "deadline",
        from: "",
        to: values.deadline,
        reason: values.isConfirmed
          ? { id: "reason.deadlineConfirmed", params: { text: shown(text) } }
          : deadlineReason(shown(text), values.reading, language),
      });
    }
    const units = records[row]?.unitsText ?? records[row]?.owner;
    for (const field of SPLIT_FIELDS) {
      const to = values[field];
      if (units === undefined || isBlank(to) || !addedFields.includes(field)) continue;
      const id = isPersonField(field) ? "reason.personSplit" : "reason.unitSplit";
      const reason = { id, params: { text: shown(units) } } as const;
      changes.push({ at: at(field), field, from: "", to: to ?? "", reason });
    }
    return changes;
  });
}

/** What was written, and apart from it every assumption that the date rests on. */
function deadlineReason(
  text: string,
  reading: DeadlineReading | undefined,
  language: Language
): TypedChange["reason"] {
  const assumed = (reading?.assumed ?? []).map(({ id, params }) =>
    describeNotice(language, { id: `assumption.${id}`, params })
  );
  if (assumed.length === 0) return { id: "reason.deadlineText", params: { text } };
  const assumption = assumed.join(formatMessage(language, "common.listSeparator"));
  return { id: "reason.deadlineAssumed", params: { text, assumption } };
}

function shown(value: CellValue): string {
  if (typeof value === "number") return isoDate(value);
  return String(value).replace(/\s+/g, " ").trim();
}
