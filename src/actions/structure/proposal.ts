import { areaAddress, type Area } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import type { FieldId } from "../../domain/model/fields";
import { valueAt, type SheetSnapshot } from "../../domain/model/sheetSnapshot";
import { detectTables, type TableCandidate } from "../../domain/reading/detectTables";
import { proposeMapping, type MappingProposal } from "../../domain/reading/proposeMapping";
import type { ReadingReason } from "../../domain/reading/readingReason";
import type { BookSnapshot } from "../../excel/read/bookSnapshot";
import { ownWordsOf } from "../ledger/fieldMemory";
import type { CandidateProposal, ColumnProposal, Notice, StructureOptions } from "../types";

/** A candidate with the mapping in force: the proposal, changed where the caller says so. */
export interface ReadTable {
  readonly candidate: TableCandidate;
  readonly mapping: MappingProposal;
  readonly view: CandidateProposal;
}

const SAMPLES = 3;

/**
 * Every candidate of a sheet with its proposed mapping, best first; `options.mapping` applies to the chosen
 * one. The workbook's own words in tblFields go before the add-in's.
 */
export function readTables(
  book: Pick<BookSnapshot, "sheet" | "ownTables">,
  options: StructureOptions
): readonly ReadTable[] {
  const { sheet } = book;
  const words = ownWordsOf(book);
  const chosen = options.candidate ?? 0;
  return detectTables(sheet)
    .filter((candidate) => candidate.lastDataRow >= candidate.firstDataRow)
    .map((candidate, index) => {
      const proposed = proposeMapping(candidate, sheet, words);
      const mapping = index === chosen ? withChoices(proposed, options.mapping ?? {}) : proposed;
      return { candidate, mapping, view: viewOf(sheet, candidate, mapping) };
    });
}

/** A reading reason as a notice; its words are under `reading.<id>`. */
export function readingNotice({ id, params }: ReadingReason): Notice {
  return { id: `reading.${id}`, params };
}

/** Fields that the caller placed go where it says; a field is never on two columns. */
function withChoices(
  proposal: MappingProposal,
  choices: Readonly<Partial<Record<FieldId, number | null>>>
): MappingProposal {
  const placed = Object.entries(choices) as [FieldId, number | null][];
  const columns = proposal.columns.map((column) => {
    const chosen = placed.find(([, columnIndex]) => columnIndex === column.columnIndex);
    if (chosen)
      return { ...column, field: chosen[0], confidence: 1, reason: chosenReason(column.heading) };
    const moved = column.field !== undefined && column.field in choices;
    return moved
      ? { ...column, field: undefined, confidence: 1, reason: chosenReason(column.heading) }
      : column;
  });
  return { ...proposal, columns };
}

function chosenReason(heading: string): ReadingReason {
  return { id: "chosen", params: { heading } };
}

function viewOf(
  sheet: SheetSnapshot,
  candidate: TableCandidate,
  mapping: MappingProposal
): CandidateProposal {
  return {
    headerRows: candidate.headerRows,
    firstDataRow: candidate.firstDataRow,
    lastDataRow: candidate.lastDataRow,
    address: areaAddress(candidate.area),
    score: candidate.score,
    reasons: candidate.reasons.map(readingNotice),
    columns: mapping.columns.map((column): ColumnProposal => ({
      columnIndex: column.columnIndex,
      heading: column.heading,
      field: column.field,
      confidence: column.confidence,
      reason: readingNotice(column.reason),
      samples: samplesOf(sheet, candidate, column.columnIndex),
    })),
  };
}

function samplesOf(
  sheet: SheetSnapshot,
  candidate: TableCandidate,
  columnIndex: number
): readonly string[] {
  const samples: string[] = [];
  for (let row = candidate.firstDataRow; row <= candidate.lastDataRow; row++) {
    const text = shown(valueAt(sheet, row, columnIndex));
    if (text !== "" && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function shown(value: CellValue): string {
  return String(value).replace(/\s+/g, " ").trim().slice(0, 40);
}

/** Body of a candidate in sheet coordinates. */
export function bodyArea(candidate: TableCandidate): Area {
  return {
    ...candidate.area,
    rowIndex: candidate.firstDataRow,
    rowCount: candidate.lastDataRow - candidate.firstDataRow + 1,
  };
}
