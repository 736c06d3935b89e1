import type { CellValue } from "../../domain/model/cellValue";
import type { FieldHeadings, FieldId } from "../../domain/model/fields";
import type { SettingId } from "../../domain/model/settings";
import { derivedNames } from "../../domain/formulas/derivedNames";
import { fullPercentOf } from "../../domain/reading/fullPercentOf";
import { renewKeys } from "../../domain/rowKey/renewKeys";
import { meantCells, type MeantCell } from "../../domain/reading/sameAsAbove";
import type { LedgerRecord } from "../../domain/scoring/ledgerRecord";
import { nextLedgerTableName, OWN_TABLES } from "../../excel/ownObjects";
import type { BookSnapshot } from "../../excel/read/bookSnapshot";
import { SHOWN_ONCE_NAME } from "../../excel/write/writeNewLedger";
import type { WritePlan } from "../../excel/write/writePlan";
import { folded, foldsNewColumns } from "../ledger/foldedColumns";
import { printAreaAround } from "../ledger/printAreaAround";
import { newColumns, newHeadings } from "../ledger/columnsToAdd";
import {
  DERIVED_FIELDS,
  derivedValues,
  PERSON_FIELDS,
  type DerivedValues,
} from "../ledger/derivedValues";
import { leftOutLines } from "../ledger/fieldMemory";
import { fieldRows, isLightName, settingsSheets, type FieldLine } from "../ledger/settingsSheet";
import type { ActionContext, OwnerSplitOffer, StructureOptions } from "../types";
import { bodyRecords, keyMarks } from "./bodyRecords";
import { confirmedDeadline } from "./confirmedDeadline";
import { headerOf } from "./headerOf";
import { belongingColumns, type BelongingColumn } from "./hierarchy";
import { meantColumns, whoAndWhen } from "./meantColumns";
import { keptFigures, mergesOf, shownOnceRuns } from "./mergesOf";
import { fieldOfUnits, ownerSplitOffer } from "./ownerSplit";
import { bodyArea, type ReadTable } from "./proposal";

/** A plan with what the preview needs of it. */
export interface StructurePlan {
  readonly plan: WritePlan;
  readonly headings: FieldHeadings;
  readonly addedFields: readonly FieldId[];
  /** One a body row. */
  readonly derived: readonly DerivedValues[];
  readonly records: readonly LedgerRecord[];
  readonly belonging: readonly BelongingColumn[];
  readonly meant: readonly MeantCell[];
  readonly ownerSplit: OwnerSplitOffer | undefined;
  readonly fullPercent: 1 | 100;
  /** Merged figures that are not filled down. */
  readonly keptFigures: number;
}

export interface StructureInput {
  readonly book: BookSnapshot;
  readonly read: ReadTable;
  readonly year: number;
  /** As in StructureOptions. */
  readonly confirmedDeadlines?: StructureOptions["confirmedDeadlines"];
  readonly settings: Readonly<Partial<Record<SettingId, CellValue>>>;
  /** As in StructureOptions. */
  readonly splitOwners?: boolean;
  readonly writeOutSame?: boolean;
  /** Words for the reason of a mapping, for tblFields. */
  readonly reasonText: (column: ReadTable["view"]["columns"][number]) => string;
}

/** What 规范成表 writes for a range that is no ledger yet. */
export function buildStructurePlan(input: StructureInput, context: ActionContext): StructurePlan {
  const { book, read } = input;
  const { candidate } = read;
  const header = headerOf(book.sheet, candidate, namesByValues(read, context));
  const mapped = mappedHeadings(input, header.headings);
  const meant =
    input.writeOutSame !== false
      ? meantCells(candidate, book.sheet, whoAndWhen(mapped.columns))
      : [];
  const records = bodyRecords(candidate, book.sheet, mapped.columns, meant);
  const belonging = belongingColumns(candidate, book.sheet, records, mapped.headings);
  const fullPercent = fullPercentOf(records) ?? 1;
  const settings = { ...input.settings, year: input.year, fullPercent };
  const derived = records.map((record, row) =>
    confirmedDeadline(
      derivedValues(record, { year: input.year, words: context.words, settings }),
      input.confirmedDeadlines?.[candidate.firstDataRow + row],
      context.words
    )
  );
  const wanted = [
    ...wantedFields(mapped.headings, derived),
    ...belonging.map(({ field }) => field),
  ];
  const added = newHeadings(wanted, mapped.headings, header.headings, context.words);
  const headings = { ...mapped.headings, ...added };
  const tableName = nextLedgerTableName(book.tables.map((table) => table.name));
  const keys = renewKeys(keyMarks(candidate), context.random);
  const merges = mergesOf(book.sheet, bodyArea(candidate), mapped.columns);
  const { columnIndex, columnCount } = candidate.area;
  const printArea = printAreaAround(book, columnIndex + columnCount);
  const columns = newColumns(added, {
    tableName,
    headings,
    words: context.words,
    fullPercent,
    values: { ...derivedColumns(derived), ...belongingValues(belonging), rowKey: keys },
  });
  const isFirst = book.ownTables[OWN_TABLES.settings] === undefined;
  const lines = fieldRows(tableName, fieldLines(input, mapped, added), context.words);
  return {
    headings,
    addedFields: Object.keys(added) as FieldId[],
    derived,
    records,
    belonging,
    meant,
    ownerSplit: ownerSplitOffer(book.sheet, candidate, mapped.columns, mapped.headings),
    fullPercent,
    keptFigures: keptFigures(book.sheet, merges),
    plan: {
      action: "structure",
      timestamp: context.timestamp,
      sheetName: book.sheetName,
      tableName,
      newLedger: {
        headerRowIndex: candidate.headerRows.at(-1) ?? candidate.firstDataRow,
        firstBodyRow: candidate.firstDataRow,
        lastBodyRow: candidate.lastDataRow,
        columnIndex: candidate.area.columnIndex,
        headings: header.headings,
        insertHeaderRow: header.insertHeaderRow,
        ...(header.showsHeaderRow ? { showsHeaderRow: true } : {}),
        ...(candidate.tableName === undefined ? {} : { adoptedTable: candidate.tableName }),
        ...(book.autoFilterArea ? { autoFilter: book.autoFilterArea } : {}),
        merges,
        shownOnce: shownOnceRuns(book.sheet, merges),
      },
      ...(printArea ? { printArea } : {}),
      newColumns: foldsNewColumns(book, columnIndex + columnCount) ? folded(columns) : columns,
      columnCells: meantColumns(meant, candidate, header.headings),
      formulaChanges: [],
      keyHeading: headings.rowKey ?? "",
      keys,
      names: isFirst ? ownNames(context) : [],
      newSheets: isFirst ? settingsSheets(context.words, settings, lines, book.sheetNames) : [],
      ownTableChanges: isFirst
        ? []
        : [{ tableName: OWN_TABLES.fields, appendRows: lines, cells: [] }],
    },
  };
}

/** What the columns of a list without headings are called: by the fields that they were read as. */
function namesByValues(
  { mapping }: ReadTable,
  { words }: ActionContext
): ReadonlyMap<number, string> {
  return new Map(
    mapping.columns.flatMap(({ columnIndex, field }) =>
      field === undefined ? [] : [[columnIndex, words.headings[field]] as const]
    )
  );
}

function ownNames(context: ActionContext): WritePlan["names"] {
  const lights = derivedNames(context.words).filter(({ name }) => isLightName(name));
  return [...lights, { name: SHOWN_ONCE_NAME, formula: "=TRUE" }];
}

interface Mapped {
  readonly headings: FieldHeadings;
  /** Field → 0-based sheet column. */
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
}

/** Fields on the columns that are there; units that are taken apart are kept as 责任单位原文. */
function mappedHeadings(input: StructureInput, names: readonly string[]): Mapped {
  const { book, read, splitOwners = false } = input;
  const headings: Partial<Record<FieldId, string>> = {};
  const columns: Partial<Record<FieldId, number>> = {};
  const hasLeadColumn = read.mapping.columns.some(({ field }) => field === "leadDepartment");
  const choice = { isAsked: splitOwners, hasLeadColumn };
  read.mapping.columns.forEach(({ field: proposed, columnIndex }, at) => {
    if (proposed === undefined) return;
    const field = fieldOfUnits(proposed, columnIndex, book.sheet, read.candidate, choice);
    headings[field] = names[at] ?? "";
    columns[field] = columnIndex;
  });
  return { headings, columns };
}

/** assumption: a column for departments is worth adding where at least half of the rows name one. */
const ENOUGH = 0.5;

function mostNameDepartments(derived: readonly DerivedValues[]): boolean {
  const named = derived.filter(({ leadDepartment }) => leadDepartment !== undefined).length;
  return named > 0 && named >= derived.length * ENOUGH;
}

function wantedFields(
  mapped: FieldHeadings,
  derived: readonly DerivedValues[]
): readonly FieldId[] {
  const wanted: FieldId[] = ["rowKey"];
  if (mapped.deadlineText !== undefined) wanted.push("deadline", "deadlineKind");
  if (mapped.unitsText !== undefined) {
    wanted.push("leadDepartment");
    if (derived.some((values) => values.supportDepartments)) wanted.push("supportDepartments");
    wanted.push(...PERSON_FIELDS.filter((field) => derived.some((values) => values[field])));
  } else if (mapped.leadDepartment === undefined && mostNameDepartments(derived)) {
    wanted.push("leadDepartment");
  }
  return wanted;
}

function derivedColumns(
  derived: readonly DerivedValues[]
): Partial<Record<FieldId, readonly CellValue[]>> {
  return Object.fromEntries(
    [...DERIVED_FIELDS, ...PERSON_FIELDS].map((field) => [
      field,
      derived.map((values) => values[field] ?? ""),
    ])
  );
}

function belongingValues(
  belonging: readonly BelongingColumn[]
): Partial<Record<FieldId, readonly CellValue[]>> {
  return Object.fromEntries(belonging.map(({ field, values }) => [field, values]));
}

function fieldLines(
  input: StructureInput,
  mapped: Mapped,
  added: FieldHeadings
): readonly FieldLine[] {
  const present = (Object.entries(mapped.headings) as [FieldId, string][]).map(
    ([field, heading]) => {
      const column = input.read.view.columns.find(
        ({ columnIndex }) => columnIndex === mapped.columns[field]
      );
      return { field, heading, reason: column ? input.reasonText(column) : "" };
    }
  );
  const fresh = (Object.entries(added) as [FieldId, string][]).map(([field, heading]) => ({
    field,
    heading,
    reason: "",
  }));
  return [...present, ...fresh, ...leftOutLines(input.read.view.columns, input.reasonText)];
}
