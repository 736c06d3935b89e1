import type { AnyDescription } from "../../protocol/hostObject";
import type { Area, BorderEdge, CellFormat, CellFormatPatch } from "../../../ooxml/types";
import { borderStyleToFile, colorToFile, edgeStyle, edgeWeight } from "../model/formatWords";
import { invalidArgument } from "../model/excelErrors";
import { patchFormatsBy } from "../model/rangeFormats";
import { integerArgument } from "./arguments";
import { describe, objectOf, type BorderTarget, type RangesTarget } from "./targets";

/** Excel.BorderIndex in the order in which the collection counts them; diagonals are not kept. */
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

type Edge = "left" | "right" | "top" | "bottom";

/** Excel.RangeBorderCollection and RangeBorder. */
export const rangeBorderObjects: readonly AnyDescription[] = [
  describe("RangeBorderCollection", {
    scalars: { Count: { get: () => SIDES.length } },
    items: (ranges) => SIDES.map((side) => objectOf("RangeBorder", { ranges, side })),
    item: (ranges, key) => borderOf(ranges, String(key)),
    methods: { GetItemAt: (ranges, [index]) => borderOf(ranges, SIDES[integerArgument(index)]) },
  }),
  describe("RangeBorder", {
    id: ({ side }) => side,
    scalars: {
      SideIndex: { get: ({ side }) => side },
      Style: {
        get: (target) => commonEdge(target, edgeStyle),
        set: (target, style) =>
          setEdges(target, (before) => edgeOf(style, edgeWeight(before), before?.color)),
      },
      Weight: {
        get: (target) => commonEdge(target, edgeWeight),
        set: (target, weight) =>
          setEdges(target, (before) => {
            const style = before === undefined ? "Continuous" : edgeStyle(before);
            return edgeOf(style, weight, before?.color);
          }),
      },
      Color: {
        get: (target) => commonEdge(target, (edge) => edge?.color ?? "#000000"),
        set: (target, color) =>
          setEdges(target, (before) => ({
            style: before?.style ?? "thin",
            ...withColor(colorToFile(color)),
          })),
      },
    },
  }),
];

function borderOf(ranges: RangesTarget, side: string | undefined) {
  if (side === undefined || !SIDES.some((known) => known === side)) {
    throw invalidArgument(`border ${String(side)}`);
  }
  return objectOf("RangeBorder", { ranges, side });
}

function edgeOf(style: unknown, weight: unknown, color: string | undefined): BorderEdge | null {
  const inFile = borderStyleToFile(style, weight);
  return inFile === null ? null : { style: inFile, ...(color === undefined ? {} : { color }) };
}

function withColor(color: string | null): { readonly color?: string } {
  return color === null ? {} : { color };
}

/** Which edges of a cell belong to a side of the area. */
function edgesOf(side: string, row: number, column: number, area: Area): readonly Edge[] {
  const isTop = row === area.rowIndex;
  const isBottom = row === area.rowIndex + area.rowCount - 1;
  const isLeft = column === area.columnIndex;
  const isRight = column === area.columnIndex + area.columnCount - 1;
  switch (side) {
    case "EdgeTop":
      return isTop ? TOP : NONE;
    case "EdgeBottom":
      return isBottom ? BOTTOM : NONE;
    case "EdgeLeft":
      return isLeft ? LEFT : NONE;
    case "EdgeRight":
      return isRight ? RIGHT : NONE;
    case "InsideHorizontal":
      if (isTop) return isBottom ? NONE : BOTTOM;
      return isBottom ? TOP : TOP_AND_BOTTOM;
    default:
      if (isLeft) return isRight ? NONE : RIGHT;
      return isRight ? LEFT : LEFT_AND_RIGHT;
  }
}

// Lists that are there once: edges are asked for cell by cell.
const NONE: readonly Edge[] = [];
const TOP: readonly Edge[] = ["top"];
const BOTTOM: readonly Edge[] = ["bottom"];
const LEFT: readonly Edge[] = ["left"];
const RIGHT: readonly Edge[] = ["right"];
const TOP_AND_BOTTOM: readonly Edge[] = ["top", "bottom"];
const LEFT_AND_RIGHT: readonly Edge[] = ["left", "right"];

function setEdges(
  { ranges, side }: BorderTarget,
  change: (before: BorderEdge | undefined) => BorderEdge | null
): void {
  const sheet = ranges.model.sheet(ranges.sheetId);
  const known = new Map<string, CellFormatPatch>();
  const edgePatch = (row: number, column: number, area: Area): CellFormatPatch | undefined => {
    const edges = edgesOf(side, row, column, area);
    if (edges.length === 0) return undefined;
    const style = sheet.styleIndex(row, column);
    const key = `${style} ${edges.join(" ")}`;
    const patch = known.get(key) ?? patchOf(style, edges);
    known.set(key, patch);
    return patch;
  };
  patchFormatsBy(ranges, edgePatch, (area) => sidePart(side, area));

  function patchOf(style: number, edges: readonly Edge[]): CellFormatPatch {
    const before = ranges.model.package.format(style).borders;
    return { borders: Object.fromEntries(edges.map((edge) => [edge, change(before[edge])])) };
  }
}

/** Outside which no cell of an area has an edge on the side. */
function sidePart(side: string, area: Area): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  switch (side) {
    case "EdgeTop":
      return { ...area, rowCount: 1 };
    case "EdgeBottom":
      return { ...area, rowIndex: rowIndex + rowCount - 1, rowCount: 1 };
    case "EdgeLeft":
      return { ...area, columnCount: 1 };
    case "EdgeRight":
      return { ...area, columnIndex: columnIndex + columnCount - 1, columnCount: 1 };
    default:
      return area;
  }
}

/** What all edges of a side agree on; null where they differ or the side has none. */
function commonEdge(
  { ranges, side }: BorderTarget,
  read: (edge: BorderEdge | undefined) => string
): string | null {
  const sheet = ranges.model.sheet(ranges.sheetId);
  const seen = new Set<string>();
  for (const { area } of ranges.ranges) {
    for (const [row, column] of sideCells(side, area)) {
      const format: CellFormat = ranges.model.package.format(sheet.styleIndex(row, column));
      for (const edge of edgesOf(side, row, column, area)) seen.add(read(format.borders[edge]));
    }
  }
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
}

function* sideCells(side: string, area: Area): Iterable<readonly [number, number]> {
  const bottom = area.rowIndex + Math.min(area.rowCount, 100_000) - 1;
  const right = area.columnIndex + area.columnCount - 1;
  for (let row = area.rowIndex; row <= bottom; row += 1) {
    const isOutside =
      side === "EdgeTop" ? row > area.rowIndex : side === "EdgeBottom" && row < bottom;
    if (isOutside) continue;
    for (let column = area.columnIndex; column <= right; column += 1) {
      if (edgesOf(side, row, column, area).length > 0) yield [row, column];
    }
  }
}
