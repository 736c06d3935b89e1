import { daySerial } from "../../../src/domain/calendar/daySerial";
import { detectTables } from "../../../src/domain/reading/detectTables";
import { proposeMapping } from "../../../src/domain/reading/proposeMapping";
import { gridSnapshot, type GridCell } from "../gridSnapshot";
import { officeTables } from "./judged/officeTables";

interface Column {
  readonly heading: string;
  readonly fields: readonly string[];
  readonly values: readonly string[];
}

/** What a clerk's keystrokes become: 2026-06-30 a day, 35% and 30 figures, everything else text. */
function typed(text: string): GridCell {
  const date = /^(20\d\d)[-/](\d+)[-/](\d+)$/.exec(text);
  if (date) return { date: daySerial(Number(date[1]), Number(date[2]), Number(date[3])) };
  if (/^\d+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function columnOf(line: string): Column {
  const [heading = "", fields = "", values = ""] = line.split(" | ");
  return {
    heading,
    fields: fields.split("/"),
    values: values.split(";").map((value) => value.trim()),
  };
}

const TABLES = officeTables
  .split(/^# /m)
  .slice(1)
  .map((block): readonly [string, readonly Column[]] => {
    const [title = "", ...lines] = block.trim().split("\n");
    return [title, lines.map(columnOf)];
  });

describe.each(TABLES)("%s", (_, columns) => {
  const rows = [0, 1, 2].map((row) => columns.map(({ values }) => typed(values[row] ?? "")));
  const sheet = gridSnapshot([columns.map(({ heading }) => heading), ...rows]);

  test.each(columns.map((column, index) => [column.heading, column.fields, index] as const))(
    "%s is %s",
    (__, fields, index) => {
      const [candidate] = detectTables(sheet);
      if (!candidate) throw new Error("no table");
      const read = proposeMapping(candidate, sheet).columns.find(
        ({ columnIndex }) => columnIndex === index
      );
      expect(fields).toContain(read?.field ?? "none");
    }
  );
});
