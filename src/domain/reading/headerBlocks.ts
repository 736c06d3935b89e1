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
    const isRepeated =
      above !== undefined &&
      sameHeadings(grid, above.seed, seed) &&
      grid.filledColumns(seed.rowIndex - 1).length > 1;
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
