import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** Lines from `start`, `size` of them, after `count` lines were inserted (or, negative, deleted) at `at`. */
export function moveSpan(
  start: number,
  size: number,
  at: number,
  count: number
): { readonly start: number; readonly size: number } {
  const isWhole = start === 0 && (size === MAX_ROWS || size === MAX_COLUMNS);
  if (isWhole) return { start, size };
  if (count > 0) {
    if (start >= at) return { start: start + count, size };
    return { start, size: start + size > at ? size + count : size };
  }
  const end = at - count;
  const shrink = (line: number): number => (line <= at ? line : line < end ? at : line + count);
  const from = shrink(start);
  return { start: from, size: Math.max(1, shrink(start + size) - from) };
}
