import { FIELDS } from "../../domain/model/fields";
import { carryOver } from "../../domain/snapshots/carryOver";
import { nextRecordTableName } from "../../excel/ownObjects";
import type { NewSheet } from "../../excel/write/writePlan";
import { fillPlaceholders } from "../../i18n/formatMessage";
import { uniqueName } from "../ledger/uniqueName";
import { carriedWidths } from "./carriedWidths";
import type { OpenLedger } from "./openLedger";
import { withFigures, type ScoredItem } from "./scoredRows";
import { sourceCells, sourceColumns } from "./sourceColumns";

/** The unfinished items as next year's list, on a sheet of its own that anybody may go on with 结转. */
export function carryOverSheet(
  opened: OpenLedger,
  items: readonly ScoredItem[],
  taken: readonly string[]
): NewSheet {
  const { ledger, words, context } = opened;
  const source = sourceColumns(ledger);
  const { columns, rows } = carryOver(
    items.map((item) => ({ record: withFigures(item), cells: sourceCells(ledger, source, item) })),
    source,
    (field) => context.words.headings[field],
    (deadline) => fillPlaceholders(words.carried, { year: ledger.year, deadline: deadline || "－" })
  );
  const isText = (at: number): boolean => {
    const field = columns[at]?.field;
    return field === undefined || (FIELDS[field].kind === "text" && field !== "id");
  };
  const indexes = columns.map((_column, at) => at);
  return {
    name: uniqueName(words.carryOver, taken),
    tables: [
      {
        name: nextRecordTableName(
          "tblCarryOver",
          ledger.book.tables.map(({ name }) => name)
        ),
        title: fillPlaceholders(words.carryOverTitle, {
          year: ledger.year + 1,
          sheet: ledger.table.sheetName,
        }),
        rowIndex: 0,
        columnIndex: 0,
        headings: columns.map(({ heading }) => heading),
        rows,
        widthsPoints: carriedWidths(columns),
        numberFormats: Object.fromEntries(
          indexes.flatMap((at) => {
            const field = columns[at]?.field;
            return field !== undefined && FIELDS[field].kind === "date" ? [[at, "yyyy-mm-dd"]] : [];
          })
        ),
        wrapColumns: indexes.filter(isText),
        centredColumns: indexes.filter((at) => !isText(at)),
      },
    ],
  };
}
