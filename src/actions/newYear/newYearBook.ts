import type { CellValue } from "../../domain/model/cellValue";
import { derivedNames } from "../../domain/formulas/derivedNames";
import { inNextYear } from "../../domain/snapshots/inNextYear";
import { OWN_TABLES, PLAIN_TABLE_STYLE } from "../../excel/ownObjects";
import { SHOWN_ONCE_NAME } from "../../excel/write/writeNewLedger";
import type { NewSheet } from "../../excel/write/writePlan";
import { emptyWorkbook } from "../../ooxml/emptyWorkbook";
import { openWorkbookPackage } from "../../ooxml/openWorkbookPackage";
import type { WorkbookPackage } from "../../ooxml/types";
import { fieldRows, isLightName, settingsSheets } from "../ledger/settingsSheet";
import { settingsOf } from "../ledger/readLedger";
import { uniqueName } from "../ledger/uniqueName";
import type { OpenLedger } from "../snapshots/openLedger";
import { copyLedgerSheet } from "./copyLedgerSheet";
import type { LedgerCopy } from "./ledgerCopy";
import { writeOwnSheet } from "./writeOwnSheet";

/** An old ledger and what of it goes on. */
export interface CarriedLedgerSheet {
  readonly opened: OpenLedger;
  readonly copy: LedgerCopy;
}

/** Tables of which the office's own lines go on: who is who, which light means what, category weights. */
const CARRIED_TABLES: readonly string[] = [
  OWN_TABLES.roster,
  OWN_TABLES.lights,
  OWN_TABLES.categories,
];

/**
 * The file of next year's workbook: each ledger on a sheet that looks like its old one, with the items that
 * go on and live formulas and colours, and the workbook's settings, roster, lights, category weights and own
 * words. No snapshots, no figures of the old year. There must be a ledger.
 */
export function newYearBook(
  ledgers: readonly [CarriedLedgerSheet, ...CarriedLedgerSheet[]]
): Uint8Array {
  const [{ opened, copy: first }] = ledgers;
  const { words } = opened.context;
  const names = ledgers.reduce<readonly string[]>(
    (taken, { copy: { table, year } }) => [
      ...taken,
      uniqueName(inNextYear(table.sheetName, year), taken),
    ],
    []
  );
  const book = openWorkbookPackage(emptyWorkbook(names[0]));
  book.addTableStyle(PLAIN_TABLE_STYLE);
  addNames(book, opened);
  // The as-of day 截止日 is of the old year, like everything that was asked for in this run only.
  const settings = { ...settingsOf(opened.ledger.book), year: first.year + 1, asOf: "" };
  const own = settingsSheets(words, settings, ledgers.flatMap(mappingRows), names);
  for (const sheet of own.map((planned) => withCarriedLines(opened, planned))) {
    writeOwnSheet(book, book.addSheet(sheet.name), sheet.tables);
  }
  ledgers.forEach(({ copy }, at) => {
    const sheet = (at === 0 && book.sheets[0]) || book.addSheet(names[at] ?? "", at);
    copyLedgerSheet(book, sheet, copy);
  });
  return book.save();
}

/** Lights and the switch of what is shown once are names on words and values; the others name cells. */
function addNames(book: WorkbookPackage, { context }: OpenLedger): void {
  const lights = derivedNames(context.words).filter(({ name }) => isLightName(name));
  for (const { name, formula } of [...lights, { name: SHOWN_ONCE_NAME, formula: "=TRUE" }]) {
    book.setDefinedName({ name, formula: formula.slice(1), hidden: false });
  }
}

/** tblFields of a new ledger: how the old columns were read; the office's own words once. */
function mappingRows(
  { opened: { ledger, context }, copy: { table, columns } }: CarriedLedgerSheet,
  at: number
): readonly (readonly CellValue[])[] {
  const old = ledger.book.ownTables[OWN_TABLES.fields]?.rows ?? [];
  const ownWords = at === 0 ? old.filter(([tableName]) => tableName === "") : [];
  const kept = old.flatMap((row) => {
    const [tableName, field, name, heading, ...rest] = row;
    const column = columns.find(({ from }) => table.headings[from ?? -1] === String(heading));
    return tableName === table.name && column
      ? [[tableName, field ?? "", name ?? "", column.heading, ...rest]]
      : [];
  });
  const added = columns.filter(({ from }) => from === undefined);
  return [
    ...ownWords,
    ...kept,
    ...fieldRows(
      table.name,
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
