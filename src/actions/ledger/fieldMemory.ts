import { FIELD_IDS, FIELDS, type FieldId } from "../../domain/model/fields";
import type { OwnWord } from "../../domain/reading/ownWords";
import type { CellValue } from "../../domain/model/cellValue";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { formatMessage } from "../../i18n/formatMessage";
import { LANGUAGES } from "../../i18n/languages";
import { workbookWords } from "../../i18n/workbookWords";
import type { ColumnProposal } from "../types";
import type { FieldLine } from "./settingsSheet";

/** What a line of tblFields says where a heading is to be no field. */
const NO_FIELD = /^[-—–－/／×]+$/;
/** Several words of an office in one cell. */
const SEPARATOR = /[、，,；;\n]/;

/**
 * The office's own words in tblFields: lines that name no ledger (field by id or by its name in any language,
 * `-` for no field, several headings with 、), then what was chosen in the pane, the newest choice first. What
 * the add-in read by itself is no word of the office: it depends on the neighbours of that table.
 */
export function ownWordsOf(book: Pick<BookOverview, "ownTables">): readonly OwnWord[] {
  const rows = book.ownTables[OWN_TABLES.fields]?.rows ?? [];
  const own = rows.filter(([table]) => text(table) === "").flatMap(wordsOfOffice);
  const chosen = rows
    .filter(([table, , , , reason]) => text(table) !== "" && isChosen(text(reason)))
    .map(([, id, , heading]) => ({ heading: text(heading), field: typedField(text(id)) }));
  return [...own, ...chosen.reverse()];
}

/** Lines of tblFields for the columns that somebody chose to be no field. */
export function leftOutLines(
  columns: readonly ColumnProposal[],
  reasonText: (column: ColumnProposal) => string
): readonly FieldLine[] {
  return columns
    .filter(
      ({ field, reason, heading }) =>
        field === undefined && reason.id === "reading.chosen" && heading !== ""
    )
    .map((column) => ({ field: undefined, heading: column.heading, reason: reasonText(column) }));
}

const text = (value: CellValue | undefined): string => String(value ?? "").trim();

function wordsOfOffice([, id, name, headings]: readonly CellValue[]): readonly OwnWord[] {
  const said = text(id) === "" ? text(name) : text(id);
  const field = typedField(said);
  // A line that is not finished says nothing yet.
  if (field === undefined && !NO_FIELD.test(said)) return [];
  return text(headings)
    .split(SEPARATOR)
    .map((heading) => ({ heading: heading.trim(), field }))
    .filter(({ heading }) => heading !== "");
}

/**
 * A field that people type, by its id or its name; 时限原文 and 责任单位原文 as the field that they are
 * written for: the values of each table decide anew.
 */
function typedField(said: string): FieldId | undefined {
  const field = FIELD_IDS.find(
    (id) =>
      FIELDS[id].source === "typed" &&
      (id === said || LANGUAGES.some((language) => workbookWords(language).headings[id] === said))
  );
  if (field === "deadlineText") return "deadline";
  return field === "unitsText" ? "leadDepartment" : field;
}

const isChosen = (reason: string): boolean =>
  LANGUAGES.some((language) => formatMessage(language, "reading.chosen") === reason);
