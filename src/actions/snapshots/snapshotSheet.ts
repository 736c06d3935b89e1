import type { SnapshotWords } from "../../domain/model/snapshotWords";
import { FIELDS, type FieldId } from "../../domain/model/fields";
import type { SnapshotLine } from "../../domain/snapshots/snapshotLine";
import {
  buildSnapshotTable,
  fieldIdCells,
  isTyped,
  type SnapshotTable,
  type SourceColumn,
} from "../../domain/snapshots/snapshotTable";
import type { ColumnLook } from "../../excel/read/readColumnLooks";
import type { NewOwnTable, NewSheet } from "../../excel/write/writePlan";
import { fillPlaceholders } from "../../i18n/formatMessage";
import { numberFormatOf } from "../ledger/columnsToAdd";
import { isPrintedColumn } from "../ledger/printedPart";
import type { Ledger } from "../ledger/readLedger";
import { uniqueName } from "../ledger/uniqueName";
import { dayText, occasionName } from "./occasionName";
import type { OpenLedger } from "./openLedger";
import type { ScoredItem } from "./scoredRows";
import { sourceCells, sourceColumns } from "./sourceColumns";
import { shownFields } from "./shownFields";

/** Widths of the figures in points, as in the ledger (assumption). */
const WIDTH = { date: 68, number: 48, percent: 48, text: 62 } as const;
const NOTE_WIDTH = 220;
/** Narrower typed columns would show #### where the ledger wrapped or shrank (assumption). */
const LEAST_WIDTH = 36;

/** The sheet of a snapshot: what people typed and the figures of its day as values, the key hidden. */
export function snapshotSheet(
  opened: OpenLedger,
  line: SnapshotLine,
  items: readonly ScoredItem[],
  figures: readonly FieldId[],
  looks: readonly ColumnLook[],
  taken: readonly string[]
): NewSheet {
  const { words, ledger } = opened;
  const source = sourceColumns(ledger);
  const table = buildSnapshotTable(
    source,
    items.map((item) => ({ ...item, cells: sourceCells(ledger, source, item) })),
    figures,
    figureHeadings(opened, source, [...figures, "rowKey"])
  );
  const typedLooks = looks.filter((_look, at) => source[at] && isTyped(source[at]));
  const name = occasionName(line.occasion, words);
  return {
    name: uniqueName(name, taken),
    isRecord: true,
    tables: [
      {
        name: line.tableName,
        title: fillPlaceholders(words.title, { sheet: ledger.table.sheetName, name }),
        subtitle: smallPrint(line, words),
        rowIndex: 0,
        columnIndex: 0,
        headings: table.columns.map(({ heading }) => heading),
        fieldIds: fieldIdCells(table),
        rows: table.rows,
        ...looksOf(table, typedLooks, ledger),
        rowFormats: rowFormats(items, typedLooks),
        hiddenColumns: hiddenColumns(opened, line, table, typedLooks),
      },
    ],
  };
}

/** By which day, when, by whom, and the note; what is not given is left out. */
export function smallPrint(line: SnapshotLine, words: SnapshotWords): string {
  const { asOf, madeOn, by, note } = line;
  return [
    fillPlaceholders(words.asOf, { asOf: dayText(asOf, words) }),
    fillPlaceholders(words.madeOn, { madeOn: dayText(madeOn, words) }),
    ...(by === "" ? [] : [fillPlaceholders(words.by, { by })]),
    ...(note === "" ? [] : [fillPlaceholders(words.note, { note })]),
  ].join(words.separator);
}

/** Formats cell by cell where the column has several; a text format would turn dates into text. */
function rowFormats(
  items: readonly ScoredItem[],
  typed: readonly ColumnLook[]
): NonNullable<NewOwnTable["rowFormats"]> {
  return Object.fromEntries(
    typed.flatMap(({ cellFormats }, column) => {
      if (!cellFormats) return [];
      const formats = items.map(({ bodyRow }) => {
        const format = cellFormats[bodyRow] ?? "";
        return format === "" || format === "@" ? "General" : format;
      });
      return [[column, formats]];
    })
  );
}

/** The ledger's own headings where it has the figures, else the usual ones; none twice. */
function figureHeadings(
  { ledger, context }: OpenLedger,
  source: readonly SourceColumn[],
  fields: readonly FieldId[]
): (field: FieldId) => string {
  const taken = source.filter(isTyped).map(({ heading }) => heading);
  const names = new Map<FieldId, string>();
  for (const field of fields) {
    const name = uniqueName(ledger.headings[field] ?? context.words.headings[field], taken);
    taken.push(name);
    names.set(field, name);
  }
  return (field) => names.get(field) ?? field;
}

type Looks = Pick<
  NewSheet["tables"][number],
  "widthsPoints" | "numberFormats" | "wrapColumns" | "centredColumns" | "lightColumn"
>;

function looksOf(table: SnapshotTable, typed: readonly ColumnLook[], ledger: Ledger): Looks {
  const { columns } = table;
  const fieldAt = (at: number): FieldId | undefined => columns[at]?.field;
  const indexes = columns.map((_column, at) => at);
  const formats = indexes.flatMap((at) => {
    const format = formatOf(fieldAt(at), typed[at], ledger);
    return format === undefined ? [] : [[at, format] as const];
  });
  const light = columns.findIndex(({ field }) => field === "light");
  return {
    widthsPoints: indexes.map((at) =>
      typed[at] ? Math.max(LEAST_WIDTH, typed[at].widthPoints) : figureWidth(fieldAt(at))
    ),
    numberFormats: Object.fromEntries(formats),
    wrapColumns: indexes.filter((at) => typed[at]?.isWrapped ?? fieldAt(at) === "scoreNote"),
    centredColumns: indexes.filter((at) => typed[at]?.isCentred ?? fieldAt(at) !== "scoreNote"),
    ...(light >= 0 && ledger.book.names.has("lightred") ? { lightColumn: light } : {}),
  };
}

/** Columns that are neither printed with the ledger nor what the snapshot is about; never the title's own. */
function hiddenColumns(
  { ledger }: OpenLedger,
  line: SnapshotLine,
  { columns }: SnapshotTable,
  typed: readonly ColumnLook[]
): readonly number[] {
  const { table, book } = ledger;
  const shown = shownFields(line.occasion);
  const isShown = (at: number): boolean => {
    const { field, heading } = columns[at] ?? {};
    if (field !== undefined && shown.includes(field)) return true;
    const look = typed[at];
    const place = table.area.columnIndex + table.headings.indexOf(heading ?? "");
    return look !== undefined && !look.isHidden && isPrintedColumn(book.printArea, place);
  };
  return columns.flatMap((_column, at) => (at === 0 || isShown(at) ? [] : [at]));
}

function figureWidth(field: FieldId | undefined): number {
  if (field === undefined) return WIDTH.text;
  return field === "scoreNote" ? NOTE_WIDTH : WIDTH[FIELDS[field].kind];
}

/** A text format would turn figures into text, a general one dates into numbers: then the field's own. */
function formatOf(
  field: FieldId | undefined,
  look: ColumnLook | undefined,
  ledger: Ledger
): string | undefined {
  const isPlain =
    look === undefined || look.numberFormat === "General" || look.numberFormat === "@";
  if (!isPlain) return look.numberFormat;
  return field === undefined ? undefined : numberFormatOf(field, ledger.scoring.fullPercent);
}
