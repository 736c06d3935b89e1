import { buildColumnFormula } from "../../domain/formulas/buildColumnFormula";
import {
  FIELDS,
  type FieldHeadings,
  type FieldId,
  type FormulaField,
} from "../../domain/model/fields";
import { deadlineKindOf } from "../../domain/scoring/deadlineKindOf";
import { inNextYear } from "../../domain/snapshots/inNextYear";
import { newYearLedger } from "../../domain/snapshots/newYearLedger";
import type { SourceColumn } from "../../domain/snapshots/snapshotTable";
import { readSheetLook, type LookExtent } from "../../excel/read/look/readSheetLook";
import { fillPlaceholders } from "../../i18n/formatMessage";
import { isHelperField, numberFormatOf } from "../ledger/columnsToAdd";
import { uniqueName } from "../ledger/uniqueName";
import { carriedWidths } from "../snapshots/carriedWidths";
import type { OpenLedger } from "../snapshots/openLedger";
import { withFigures, type ScoredItem } from "../snapshots/scoredRows";
import { mixedColumns, sourceCells, sourceColumns } from "../snapshots/sourceColumns";
import type { CopiedColumn, LedgerCopy } from "./ledgerCopy";
import { withoutOtherLists } from "./withoutOtherLists";
import { withListsWrittenOut } from "./withListsWrittenOut";

/** Reads how a ledger's sheet looks and plans its copy with these items, of which there must be one. Round trips: 2, and 1 where
 * drop-downs read other sheets. */
export async function ledgerCopyOf(
  opened: OpenLedger,
  items: readonly ScoredItem[]
): Promise<LedgerCopy> {
  const { ledger, context, words } = opened;
  const source = sourceColumns(ledger);
  const extent = extentOf(opened);
  const read = await readSheetLook(ledger.table, extent);
  const written = await withListsWrittenOut(read, ledger.table.sheetName, ledger.book.sheetNames);
  const look = withoutOtherLists(written);
  const { deadlineKinds, headings } = context.words;
  const { columns, rows } = newYearLedger(
    items.map((item) => ({
      record: withFigures(item),
      cells: sourceCells(ledger, source, item),
      isStanding: deadlineKindOf(item.record, deadlineKinds) === "standing",
    })),
    source,
    {
      originalDeadline: words.originalDeadline,
      remark: fillPlaceholders(words.carriedFrom, { year: ledger.year }),
      headingOf: (field) => headings[field],
    }
  );
  return {
    table: ledger.table,
    extent,
    look,
    columns: copiedColumns(opened, columns),
    rows: rows.map((cells) =>
      cells.map((cell, at) => (isOwnFormula(opened, columns[at]) ? "" : cell))
    ),
    bodyRows: items.map(({ bodyRow }) => bodyRow),
    firstFormulas: ledger.book.firstRowFormulas,
    year: ledger.year,
  };
}

/** A figure that the office calculates itself is nobody's typing: it is calculated again or left blank. */
function isOwnFormula({ ledger }: OpenLedger, column: SourceColumn | undefined): boolean {
  const at = ledger.table.headings.indexOf(column?.heading ?? "");
  const first = ledger.book.firstRowFormulas[at];
  return column?.field === undefined && typeof first === "string" && first.startsWith("=");
}

function copiedColumns(
  { ledger, context }: OpenLedger,
  columns: readonly SourceColumn[]
): readonly CopiedColumn[] {
  const { table, year, scoring } = ledger;
  const widths = carriedWidths(columns);
  const names = columns.reduce<readonly string[]>(
    (taken, { heading }) => [...taken, uniqueName(inNextYear(heading, year), taken)],
    []
  );
  const headings: FieldHeadings = Object.fromEntries(
    columns.flatMap(({ field }, at) => (field === undefined ? [] : [[field, names[at] ?? ""]]))
  );
  return columns.map(({ field, heading }, at) => {
    const from = table.headings.indexOf(heading);
    const numberFormat = field && numberFormatOf(field, scoring.fullPercent);
    return {
      field,
      heading: names[at] ?? heading,
      from: from < 0 ? undefined : from,
      usualWidthPoints: widths[at] ?? 0,
      isHelper: field !== undefined && isHelperField(field),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(isFormula(field)
        ? {
            formula: buildColumnFormula(field, {
              tableName: table.name,
              headings,
              words: context.words,
            }),
          }
        : {}),
    };
  });
}

function isFormula(field: FieldId | undefined): field is FormulaField {
  return field !== undefined && FIELDS[field].source === "formula";
}

function extentOf({ ledger }: OpenLedger): LookExtent {
  const { table, book, records } = ledger;
  const end = table.area.rowIndex + table.area.rowCount;
  return {
    lastRow:
      Math.max(end, book.usedArea ? book.usedArea.rowIndex + book.usedArea.rowCount : end) - 1,
    bodyRows: records.length,
    mixed: mixedColumns(ledger),
  };
}
