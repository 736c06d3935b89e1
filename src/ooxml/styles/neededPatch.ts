import type { BorderEdge, CellFormat, CellFormatPatch } from "../types";

type Sides = NonNullable<CellFormatPatch["borders"]>;

/**
 * The pieces of a patch that differ from the format it is put on. What is the same already must not be
 * written: it may be kept in a way that this reader resolves (a theme colour, a double underline).
 */
export function neededPatch(format: CellFormat, patch: CellFormatPatch): CellFormatPatch {
  const { font, borders, fillColor, ...plain } = patch;
  const neededFont = font && differing<NonNullable<CellFormatPatch["font"]>>(format.font, font);
  const neededSides = borders && differingSides(format.borders, borders);
  return {
    ...differing<CellFormatPatch>(format, plain),
    ...(neededFont && Object.keys(neededFont).length > 0 ? { font: neededFont } : {}),
    ...(neededSides && Object.keys(neededSides).length > 0 ? { borders: neededSides } : {}),
    ...(fillColor === undefined || sameValue(format.fillColor, fillColor) ? {} : { fillColor }),
  };
}

function differing<P extends object>(current: object, patch: P): Partial<P> {
  const now = new Map(Object.entries(current));
  return Object.fromEntries(
    Object.entries(patch).filter(
      ([name, value]) => value !== undefined && !sameValue(now.get(name), value)
    )
  ) as Partial<P>;
}

function differingSides(current: CellFormat["borders"], patch: Sides): Sides {
  return Object.fromEntries(
    (Object.entries(patch) as [keyof Sides, BorderEdge | null | undefined][]).filter(
      ([side, edge]) => edge !== undefined && !sameEdge(current[side], edge)
    )
  );
}

function sameEdge(current: BorderEdge | undefined, edge: BorderEdge | null): boolean {
  const wanted = edge?.style === "none" ? undefined : (edge ?? undefined);
  return current?.style === wanted?.style && sameValue(current?.color, wanted?.color);
}

/** Colours compare without case; null means absent. */
function sameValue(current: unknown, wanted: unknown): boolean {
  if (typeof current === "string" && typeof wanted === "string" && current.startsWith("#")) {
    return current === wanted.toUpperCase();
  }
  return (current ?? null) === (wanted ?? null);
}
