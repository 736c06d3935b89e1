import { isBlank } from "../model/cellValue";
import { profileColumn, type ColumnProfile } from "./columnProfile";
import { headingMeanings } from "./headingMeaning";
import { isPlaceholder } from "./keyColumn";
import type { SheetGrid } from "./sheetGrid";

/** A list of tasks over which no heading stands. */
export interface HeaderlessList {
  readonly firstRow: number;
  /** Last row that may belong to it. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** assumption: fewer rows, or rows with fewer cells, say too little by their values alone. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;
/** assumption: a column is part of the list where so many of its rows fill it. */
const CORE_SHARE = 0.6;
/** assumption: so much of a column must be of one kind. */
const ALIKE = 0.7;
/** assumption: a task is told in so many characters; names of things are shorter. */
const SHORTEST_TASK = 5;
/** assumption: so many of a column's texts are known headings where it holds labels. */
const LABEL_SHARE = 0.3;
/** assumption: rows of the list that are looked at. */
const SAMPLE_ROWS = 300;
const LABEL_END = /[:：]\s*$/;
/** assumption: blank rows and rows of one cell (bands) between two rows of the list. */
const MOST_BANDS = 2;

type Kind = "serial" | "when" | "person" | "unit" | "status" | "task";

function kindOf(profile: ColumnProfile): Kind | undefined {
  if (profile.dates + profile.timeTexts >= ALIKE && profile.averageLength <= 20) return "when";
  if (profile.serials >= ALIKE && profile.distinct >= ALIKE) return "serial";
  if (profile.statusWords >= ALIKE) return "status";
  if (profile.names >= ALIKE) return "person";
  if (profile.units >= ALIKE) return "unit";
  const isTask =
    profile.texts >= 0.9 && profile.distinct >= ALIKE && profile.averageLength >= SHORTEST_TASK;
  return isTask ? "task" : undefined;
}

/** Labels stand beside values in parameter and approval blocks: 项目名称 | …, 审核：. */
function holdsLabels(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const texts = rows
    .map((row) => grid.value(row, column))
    .filter((value): value is string => typeof value === "string" && !isPlaceholder(value));
  const labels = texts.filter(
    (text) => LABEL_END.test(text) || headingMeanings(text).some(({ match }) => match === "exact")
  );
  return labels.length > 0 && labels.length >= texts.length * LABEL_SHARE;
}

/** A task, with its day or who does it, and at least one kind more: a number, a person, a unit, a state. */
function isListOfTasks(kinds: ReadonlySet<Kind>): boolean {
  if (!kinds.has("task")) return false;
  const isWhose = kinds.has("person") || kinds.has("unit");
  if (kinds.has("when")) return isWhose || kinds.has("serial") || kinds.has("status");
  return isWhose && kinds.has("serial") && (kinds.has("status") || kinds.size >= 4);
}

interface Column {
  readonly column: number;
  readonly profile: ColumnProfile;
  readonly kind: Kind | undefined;
}

function coreColumns(grid: SheetGrid, rows: readonly number[]): readonly Column[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const counts = new Map<number, number>();
  for (const row of sample) {
    for (const column of grid.filledColumns(row)) {
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= sample.length * CORE_SHARE)
    .map(([column]) => {
      const profile = profileColumn(grid.sheet, column, sample);
      return { column, profile, kind: kindOf(profile) };
    })
    .sort((left, right) => left.column - right.column);
}

/** Whether a row holds what the columns hold; a row of headings over dates and numbers does not. */
function isLike(grid: SheetGrid, row: number, columns: readonly Column[]): boolean {
  const told = columns.filter(
    ({ column, kind }) => kind !== undefined && kind !== "task" && !isBlank(grid.value(row, column))
  );
  const like = told.filter(({ column, kind }) => {
    const own = profileColumn(grid.sheet, column, [row]);
    return kind === "serial" ? own.serials === 1 : kindOf(own) === kind;
  });
  return told.length > 0 && like.length >= told.length * 0.5;
}

/** The columns that are filled beside the core ones without a gap: a remark here and there goes along. */
function widthOf(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly Column[]
): readonly [number, number] {
  const used = new Set(rows.flatMap((row) => grid.filledColumns(row)));
  let first = columns[0]?.column ?? 0;
  let last = columns.at(-1)?.column ?? 0;
  while (used.has(first - 1)) first -= 1;
  while (used.has(last + 1)) last += 1;
  return [first, last];
}

function listOf(grid: SheetGrid, stretch: readonly number[]): HeaderlessList | undefined {
  const columns = coreColumns(grid, stretch);
  const kinds = new Set(columns.flatMap(({ kind }) => kind ?? []));
  if (columns.length < FEWEST_CELLS || !isListOfTasks(kinds)) return undefined;
  const alike = stretch.filter((row) => isLike(grid, row, columns));
  const [firstRow] = alike;
  const lastRow = alike.at(-1);
  if (firstRow === undefined || lastRow === undefined) return undefined;
  // A row that is otherwise above the first alike one may be a header of unknown words.
  if (firstRow !== stretch[0] || alike.length < Math.max(FEWEST_ROWS, stretch.length * ALIKE))
    return undefined;
  // 已完成 is a heading elsewhere and a state here, so columns of a known kind are no labels.
  const words = columns.filter(({ kind }) => kind === undefined || kind === "task");
  const sample = alike.slice(0, SAMPLE_ROWS);
  if (words.some(({ column }) => holdsLabels(grid, column, sample))) return undefined;
  const [firstColumn, lastColumn] = widthOf(grid, alike, columns);
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/** Runs of rows with enough cells; a blank row or a single cell between them, a band, ends none. */
function stretches(
  grid: SheetGrid,
  isTaken: (row: number) => boolean
): readonly (readonly number[])[] {
  const found: number[][] = [];
  let run: number[] = [];
  let bands = 0;
  const end = (): void => {
    if (run.length >= FEWEST_ROWS) found.push(run);
    run = [];
    bands = 0;
  };
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const cells = isTaken(row) ? 0 : grid.filledColumns(row).length;
    if (cells >= FEWEST_CELLS) {
      run.push(row);
      bands = 0;
    } else if (isTaken(row) || cells > 1 || run.length === 0 || (bands += 1) > MOST_BANDS) end();
  }
  end();
  return found;
}

/**
 * Lists of tasks without any heading, top to bottom, known by their values: at least three rows alike, with
 * a task in words, a day or somebody to do it, and one kind more. Blocks of labels and values, signatures,
 * legends and rosters are none. Rows for which `isTaken` holds belong to tables that have a header.
 */
export function headerlessLists(
  grid: SheetGrid,
  isTaken: (row: number) => boolean
): readonly HeaderlessList[] {
  return stretches(grid, isTaken).flatMap((stretch) => listOf(grid, stretch) ?? []);
}
