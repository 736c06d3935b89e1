import { isBlank } from "../model/cellValue";
import { meaningsWithBands } from "./headingMeaning";
import type { HeadingMeaningId } from "./headingWords";
import { findKeyColumn, type KeyColumn } from "./keyColumn";
import { numberingOf, type Numbering } from "./numbering";
import type { SheetGrid } from "./sheetGrid";
import type { TableColumn } from "./tableColumns";

/** What row kinds are judged by: one table's columns, its key column and its printed header. */
export interface BodyContext {
  readonly grid: SheetGrid;
  /** What stands in the header rows of each column. */
  readonly headerTexts: ReadonlyMap<number, ReadonlySet<string>>;
  readonly key: KeyColumn | undefined;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Columns that say what, who, by when, how much or how far: a row with a value of its own there stands alone. */
  readonly ownerships: ReadonlySet<number>;
  readonly numbering: Numbering | undefined;
}

/** 事项, 责任单位, 责任人, 时限, 分值, 状态: a task of its own has its own of these. */
const OWN_MEANINGS: ReadonlySet<HeadingMeaningId> = new Set<HeadingMeaningId>([
  ...(["id", "task", "leader", "leadDepartment", "owner", "backup", "supportDepartments"] as const),
  ...(["startDate", "deadline", "deadlineText", "completedDate", "points"] as const),
  ...(["percentDone", "reportedStatus", "receivedDate", "timeLimit"] as const),
  ...(["plan1", "plan2", "plan3", "plan4", "done1", "done2", "done3", "done4"] as const),
]);
/** assumption: a weaker meaning does not decide what a row is. */
const SURE = 0.7;

const isOwnership = ({ ownHeading, bands }: TableColumn): boolean => {
  const [best] = meaningsWithBands(ownHeading, bands);
  return best !== undefined && best.strength >= SURE && OWN_MEANINGS.has(best.meaning);
};

/** Prepares the judging of the rows from `firstRow` to `lastRow` (0-based, inclusive) below a header. */
export function bodyContext(
  grid: SheetGrid,
  headerRows: readonly number[],
  columns: readonly TableColumn[],
  firstRow: number,
  lastRow: number
): BodyContext {
  const headerTexts = new Map(
    columns.map(({ columnIndex }) => {
      const texts = headerRows
        .map((row) => grid.value(row, columnIndex))
        .filter((value) => !isBlank(value))
        .map((value) => String(value).trim());
      return [columnIndex, new Set(texts)] as const;
    })
  );
  return {
    grid,
    headerTexts,
    key: findKeyColumn(grid, columns, firstRow, lastRow),
    firstColumn: columns[0]?.columnIndex ?? 0,
    lastColumn: columns.at(-1)?.columnIndex ?? 0,
    ownerships: new Set(columns.filter(isOwnership).map(({ columnIndex }) => columnIndex)),
    numbering: numberingOf(grid, columns, firstRow, lastRow),
  };
}
