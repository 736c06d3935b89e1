import type { OfficeRuntime } from "../officeRuntime";
import { FileError } from "./fileError";

/** What is written: a number needs no entry among the shared strings. */
const TOUCH_VALUE = 1;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** How many cells beside the data are tried, right of it and below it. (assumption) */
const TRIED_BESIDE = 8;
/**
 * How far from a cell beside the data a merged area that covers it may begin: Office.js lists an area only
 * where its first cell is inside, and at most 512 of them (officejs-pitfalls.md). (assumption)
 */
const MERGE_REACH_ALONG = 50;
const MERGE_REACH_ACROSS = 8;
/** The block that is searched where nothing beside the data is free; it holds fewer than 512 merged areas. */
const SEARCHED_ROWS = 50;
const SEARCHED_COLUMNS = 20;

interface Block {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells that may be taken, and where a merged area that covers them may begin. */
interface Search extends Block {
  readonly rowsBefore: number;
  readonly columnsBefore: number;
}

const BLOCK_PROPERTIES = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Writes a short value into one empty cell of the first visible sheet through office.js; gives its address.
 * The cell lies in no merged area and no table and may be written to; it is looked for beside the data
 * first, where no formula is likely to read it. Throws FileError "noVisibleSheet", "protectedSheet" or
 * "noEmptyCell". Round trips: 4.
 */
export async function touchWorkbook({ Excel }: Pick<OfficeRuntime, "Excel">): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = await firstVisibleSheet(context);
    const used = sheet.getUsedRangeOrNullObject(true).load(BLOCK_PROPERTIES);
    const formatted = sheet.getUsedRangeOrNullObject(false).load(BLOCK_PROPERTIES);
    sheet.load("name,protection/protected");
    sheet.tables.load("items/name");
    await context.sync(); // sync 2/4: where the data stands
    const isProtected = sheet.protection.protected;
    // Beyond what is formatted every cell of a protected sheet is locked.
    const blocks = isProtected
      ? blockInside(formatted)
      : [...blocksBeside(used), ...blockInside(used)];
    const free = await firstFree(context, sheet, blocks, isProtected);
    if (free === undefined) {
      throw new FileError(isProtected ? "protectedSheet" : "noEmptyCell", { sheet: sheet.name });
    }
    const cell = sheet.getCell(free.row, free.column);
    cell.values = [[TOUCH_VALUE]];
    cell.load("address");
    await context.sync(); // sync 4/4: the cell is written
    return cell.address;
  });
}

async function firstVisibleSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/visibility");
  await context.sync(); // sync 1/4: the sheets
  const sheet = worksheets.items.find(({ visibility }) => visibility === "Visible");
  if (sheet === undefined) throw new FileError("noVisibleSheet");
  return sheet;
}

/** Right of the data's last rows and below it, with a gap, so that neither a table nor a list grows by it. */
function blocksBeside(used: Excel.Range): readonly Search[] {
  if (used.isNullObject) return [search(0, 0, 1, 1)];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const firstRow = Math.max(rowIndex, rowIndex + rowCount - TRIED_BESIDE);
  return [
    {
      ...search(firstRow, columnIndex + columnCount + 1, TRIED_BESIDE, 1),
      rowsBefore: MERGE_REACH_ACROSS,
      columnsBefore: MERGE_REACH_ALONG,
    },
    {
      ...search(rowIndex + rowCount + 1, columnIndex, 1, TRIED_BESIDE),
      rowsBefore: MERGE_REACH_ALONG,
      columnsBefore: MERGE_REACH_ACROSS,
    },
  ].filter((block) => block.rowCount > 0 && block.columnCount > 0);
}

/** The first rows and columns of a range, none where there is no range. */
function blockInside(range: Excel.Range): readonly Search[] {
  if (range.isNullObject) return [];
  return [search(range.rowIndex, range.columnIndex, SEARCHED_ROWS, SEARCHED_COLUMNS)];
}

/** The part of a block that lies on the sheet; its counts are below 1 where none does. */
function search(rowIndex: number, columnIndex: number, rows: number, columns: number): Search {
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.min(rows, MAX_ROWS - rowIndex),
    columnCount: Math.min(columns, MAX_COLUMNS - columnIndex),
    rowsBefore: 0,
    columnsBefore: 0,
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

async function firstFree(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Search[],
  isProtected: boolean
): Promise<Place | undefined> {
  const tables = sheet.tables.items.map((table) => table.getRange().load(BLOCK_PROPERTIES));
  const looked = blocks.map((block) => lookAt(sheet, block, isProtected));
  await context.sync(); // sync 3/4: what stands in the cells that may be taken
  for (const { block, range, merged, locks } of looked) {
    const taken: readonly Block[] = [...tables, ...(merged.isNullObject ? [] : merged.areas.items)];
    for (let down = 0; down < block.rowCount; down += 1) {
      for (let across = 0; across < block.columnCount; across += 1) {
        const place = { row: block.rowIndex + down, column: block.columnIndex + across };
        const isLocked = locks?.value[down]?.[across]?.format?.protection?.locked !== false;
        if (range.formulas[down]?.[across] !== "" || (isProtected && isLocked)) continue;
        if (!taken.some((area) => holds(area, place))) return place;
      }
    }
  }
  return undefined;
}

function lookAt(sheet: Excel.Worksheet, block: Search, isProtected: boolean) {
  const { rowIndex, columnIndex, rowCount, columnCount } = block;
  const range = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  range.load("formulas");
  const up = Math.min(block.rowsBefore, rowIndex);
  const left = Math.min(block.columnsBefore, columnIndex);
  const merged = sheet
    .getRangeByIndexes(rowIndex - up, columnIndex - left, rowCount + up, columnCount + left)
    .getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
  );
  const locks = isProtected ? range.getCellProperties({ format: { protection: true } }) : undefined;
  return { block, range, merged, locks };
}

function holds(area: Block, { row, column }: Place): boolean {
  return (
    row >= area.rowIndex &&
    row < area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount
  );
}
