import type { CellValue } from "../../domain/model/cellValue";
import { FIELDS, type FieldId } from "../../domain/model/fields";
import { derivedNames } from "../../domain/formulas/derivedNames";
import { newYearLedger } from "../../domain/snapshots/newYearLedger";
import { deadlineKindOf } from "../../domain/scoring/deadlineKindOf";
import type { SourceColumn } from "../../domain/snapshots/snapshotTable";
import { OWN_TABLES } from "../../excel/ownObjects";
import { SHOWN_ONCE_NAME } from "../../excel/write/writeNewLedger";
import type { NewOwnTable, NewSheet } from "../../excel/write/writePlan";
import { fillPlaceholders } from "../../i18n/formatMessage";
import { fieldRows, isLightName, settingsSheets } from "../ledger/settingsSheet";
import { settingsOf } from "../ledger/readLedger";
import { carriedWidths } from "./carriedWidths";
import type { OpenLedger } from "./openLedger";
import { withFigures, type ScoredItem } from "./scoredRows";
import { sourceCells, sourceColumns } from "./sourceColumns";
import { workbookBytes } from "./workbookBytes";

/** The one ledger of a new workbook. */
const LEDGER = "tblLedger";
/** Tables of which the office's own lines go on: who is who, which light means what, category weights. */
const CARRIED_TABLES: readonly string[] = [
  OWN_TABLES.roster,
  OWN_TABLES.lights,
  OWN_TABLES.categories,
];

/**
 * The file of next year's workbook: the items as a ledger that 规范成表, 检查 and 得分 go on with, and the old
 * one's settings, roster, lights and category weights. `title` is the old ledger's. No snapshots, no figures.
 */
export function newYearBook(
  opened: OpenLedger,
  items: readonly ScoredItem[],
  title: string
): Uint8Array {
  const { ledger, context } = opened;
  const { words } = context;
  const name = inNewYear(ledger.table.sheetName, ledger.year);
  const { table, columns } = ledgerTable(opened, items, inNewYear(title, ledger.year));
  // The as-of day 截止日 is of the old year, like everything that was asked for in this run only.
  const settings = { ...settingsOf(ledger.book), year: ledger.year + 1, asOf: "" };
  const own = settingsSheets(words, settings, mappingRows(opened, columns), [name]);
  const lights = derivedNames(words).filter((derived) => isLightName(derived.name));
  return workbookBytes(
    [{ name, tables: [table] }, ...own.map((sheet) => withCarriedLines(opened, sheet))],
    [...lights, { name: SHOWN_ONCE_NAME, formula: "=TRUE" }]
  );
}

/** 2026年重点工作 → 2027年重点工作; what names no year stays as it is. */
function inNewYear(text: string, year: number): string {
  return text.replaceAll(String(year), String(year + 1));
}

function ledgerTable(
  opened: OpenLedger,
  items: readonly ScoredItem[],
  title: string
): { readonly table: NewOwnTable; readonly columns: readonly SourceColumn[] } {
  const { ledger, context, words } = opened;
  const source = sourceColumns(ledger);
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
  const indexes = columns.map((_column, at) => at);
  const isText = (at: number): boolean => {
    const field = columns[at]?.field;
    return field === undefined || (FIELDS[field].kind === "text" && field !== "id");
  };
  const table = {
    name: LEDGER,
    title,
    rowIndex: 0,
    columnIndex: 0,
    headings: columns.map(({ heading }) => heading),
    rows,
    widthsPoints: carriedWidths(columns),
    numberFormats: Object.fromEntries(
      columns.flatMap(({ field }, at) => formatOf(field, ledger.scoring.fullPercent, at))
    ),
    wrapColumns: indexes.filter(isText),
    centredColumns: indexes.filter((at) => !isText(at)),
    hiddenColumns: indexes.filter((at) => columns[at]?.field === "rowKey"),
  };
  return { table, columns };
}

function formatOf(
  field: FieldId | undefined,
  fullPercent: 1 | 100,
  at: number
): readonly (readonly [number, string])[] {
  const kind = field && FIELDS[field].kind;
  if (kind === "date") return [[at, "yyyy-mm-dd"]];
  return kind === "percent" && fullPercent === 1 ? [[at, "0%"]] : [];
}

/** tblFields of the new ledger: how the old columns were read, and the office's own words. */
function mappingRows(
  { ledger, context }: OpenLedger,
  columns: readonly SourceColumn[]
): readonly (readonly CellValue[])[] {
  const headings = new Set(columns.map(({ heading }) => heading));
  const old = ledger.book.ownTables[OWN_TABLES.fields]?.rows ?? [];
  const kept = old.flatMap((row) => {
    const [table, , , heading] = row;
    if (table === "") return [row];
    const isOurs = table === ledger.table.name && headings.has(String(heading));
    return isOurs ? [[LEDGER, ...row.slice(1)]] : [];
  });
  const known = new Set(kept.map((row) => row[3]));
  const added = columns.filter(
    ({ heading }) => !known.has(heading) && !ledger.table.headings.includes(heading)
  );
  return [
    ...kept,
    ...fieldRows(
      LEDGER,
      added.map(({ field, heading }) => ({ field, heading, reason: "" })),
      context.words
    ),
  ];
}

function withCarriedLines({ ledger }: OpenLedger, sheet: NewSheet): NewSheet {
  return {
    ...sheet,
    tables: sheet.tables.map((table) => {
      const old = ledger.book.ownTables[table.name];
      const isCarried =
        CARRIED_TABLES.includes(table.name) &&
        old !== undefined &&
        old.rows.length > 0 &&
        old.headings.length === table.headings.length;
      return isCarried ? { ...table, headings: old.headings, rows: old.rows } : table;
    }),
  };
}
