import { comparableText } from "../text/plainText";
import { headerRowsOf } from "./headerRows";
import type { HeaderSeed } from "./headerSeeds";
import type { SheetGrid } from "./sheetGrid";

/** A header and the row and columns it was found by. */
export interface HeaderBlock {
  readonly seed: HeaderSeed;
  readonly first: number;
  readonly last: number;
}

const overlaps = (left: HeaderSeed, right: HeaderSeed): boolean =>
  left.firstColumn <= right.lastColumn && right.firstColumn <= left.lastColumn;

function sameHeadings(grid: SheetGrid, left: HeaderSeed, right: HeaderSeed): boolean {
  const texts = (seed: HeaderSeed): string =>
    grid
      .filledColumns(seed.rowIndex)
      .map((column) => `${column}:${String(grid.value(seed.rowIndex, column)).trim()}`)
      .join("|");
  return texts(left) === texts(right);
}

function rowTexts(grid: SheetGrid, first: number, last: number): readonly string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const columns = grid.filledColumns(row);
    if (columns.length > 1) return texts;
    for (const column of columns) texts.push(comparableText(String(grid.value(row, column))));
  }
  return texts;
}

/** The rows with one cell right above a header, bottom to top, as comparable texts. */
function titlesAbove(grid: SheetGrid, headerRow: number): readonly string[] {
  let first = headerRow;
  while (first > grid.firstRow && grid.filledColumns(first - 1).length <= 1) first -= 1;
  return rowTexts(grid, first, headerRow - 1);
}

const withoutContinued = (text: string): string => text.replace(/[([]?续表?\d*[)\]]?$/, "");

/** The first number below a header follows the last one above it. */
function numberingGoesOn(grid: SheetGrid, seed: HeaderSeed, top: number): boolean {
  const numberIn = (row: number): number | undefined => {
    const value = grid.value(row, seed.firstColumn);
    return typeof value === "number" ? value : undefined;
  };
  const next = numberIn(seed.rowIndex + 1);
  for (let row = seed.rowIndex - 1; next !== undefined && row > top; row -= 1) {
    const last = numberIn(row);
    if (last !== undefined) return next === last + 1;
  }
  return false;
}

/**
 * A header is printed again at a page break: the same headings right under a record, under the same title
 * as above, or where the numbering goes on.
 */
function isPageBreak(grid: SheetGrid, above: HeaderBlock, seed: HeaderSeed): boolean {
  if (!sameHeadings(grid, above.seed, seed)) return false;
  if (grid.filledColumns(seed.rowIndex - 1).length > 1) return true;
  if (numberingGoesOn(grid, seed, above.last)) return true;
  const before = titlesAbove(grid, above.first);
  const here = titlesAbove(grid, seed.rowIndex).map(withoutContinued);
  return here.length > 0 && here.every((text) => before.includes(text));
}

/**
 * Seeds become header blocks, top to bottom. A row that belongs to the header above it, a header repeated
 * by a page break and a weaker row right beside a stronger one are no headers of their own.
 */
export function headerBlocks(
  grid: SheetGrid,
  seeds: readonly HeaderSeed[]
): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const seed of seeds) {
    const above = blocks.filter((block) => overlaps(block.seed, seed)).at(-1);
    const isInHeader = above !== undefined && seed.rowIndex <= above.last;
    const isRepeated = above !== undefined && isPageBreak(grid, above, seed);
    const isWeak =
      above !== undefined && (seed.recognised < 3 || seed.strength < above.seed.strength * 0.5);
    const isStronger = above !== undefined && seed.strength > above.seed.strength * 1.5;
    const isBeside = above !== undefined && seed.rowIndex <= above.last + 1;
    if (isInHeader || isRepeated || (isWeak && !isStronger)) continue;
    if (isBeside && !isStronger) continue;
    const rows = headerRowsOf(grid, seed);
    if (isBeside) blocks.splice(blocks.indexOf(above), 1);
    blocks.push({ seed, ...rows });
  }
  return blocks;
}

/** The last row above the next header over the same columns, its title rows left out. */
export function bodyLimit(
  grid: SheetGrid,
  block: HeaderBlock,
  blocks: readonly HeaderBlock[]
): number {
  const next = blocks.find((other) => other.first > block.last && overlaps(other.seed, block.seed));
  if (!next) return grid.lastRow;
  let limit = next.first - 1;
  while (limit > block.last && grid.filledColumns(limit).length === 1) limit -= 1;
  return limit;
}
