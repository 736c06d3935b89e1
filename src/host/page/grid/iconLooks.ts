/** Shapes that icons are drawn from. */
export type IconShape =
  | { readonly kind: "arrow"; readonly turn: number }
  | {
      readonly kind: "flag" | "disc" | "lamp" | "diamond" | "triangleUp" | "triangleDown";
    }
  | { readonly kind: "dash" }
  | {
      readonly kind: "mark";
      readonly mark: "tick" | "exclamation" | "cross";
      readonly isCircled: boolean;
    }
  /** So many of `of` parts filled. */
  | {
      readonly kind: "signal" | "pie" | "boxes" | "star";
      readonly filled: number;
      readonly of: number;
    };

/** One icon. */
export interface IconLook {
  readonly shape: IconShape;
  /** `#RRGGBB` */
  readonly color: string;
}

/** Colours near those of Excel's icons. (assumption) */
const RED = "#D8493F";
const YELLOW = "#F2B632";
const GREEN = "#53A65A";
const GREY = "#7F7F7F";
const BLACK = "#404040";
const PINK = "#F4A6A0";
const BLUE = "#4472C4";

/** Quarter turns of an arrow that points down, from down over right to up. */
const DOWN = 0;
const DOWN_RIGHT = 0.5;
const RIGHT = 1;
const UP_RIGHT = 1.5;
const UP = 2;

const COLORS_OF_THREE = [RED, YELLOW, GREEN];

/** Every icon set by its word in SpreadsheetML, from the icon of the lowest values (ECMA-376 part 1, 18.18.42; [MS-XLSX] 2.7.15). */
const ICON_SETS: Readonly<Record<string, readonly IconLook[]>> = {
  "3Arrows": arrows([DOWN, RIGHT, UP], COLORS_OF_THREE),
  "3ArrowsGray": arrows([DOWN, RIGHT, UP], [GREY, GREY, GREY]),
  "3Flags": inColors({ kind: "flag" }, COLORS_OF_THREE),
  "3TrafficLights1": inColors({ kind: "disc" }, COLORS_OF_THREE),
  "3TrafficLights2": inColors({ kind: "lamp" }, COLORS_OF_THREE),
  "3Signs": [
    { shape: { kind: "diamond" }, color: RED },
    { shape: { kind: "triangleUp" }, color: YELLOW },
    { shape: { kind: "disc" }, color: GREEN },
  ],
  "3Symbols": marks(true),
  "3Symbols2": marks(false),
  "3Stars": parts("star", [0, 1, 2], 2, YELLOW),
  "3Triangles": [
    { shape: { kind: "triangleDown" }, color: RED },
    { shape: { kind: "dash" }, color: YELLOW },
    { shape: { kind: "triangleUp" }, color: GREEN },
  ],
  "4Arrows": arrows([DOWN, DOWN_RIGHT, UP_RIGHT, UP], [RED, YELLOW, YELLOW, GREEN]),
  "4ArrowsGray": arrows([DOWN, DOWN_RIGHT, UP_RIGHT, UP], [GREY, GREY, GREY, GREY]),
  "4RedToBlack": inColors({ kind: "disc" }, [BLACK, GREY, PINK, RED]),
  "4Rating": parts("signal", [1, 2, 3, 4], 4, BLUE),
  "4TrafficLights": inColors({ kind: "disc" }, [BLACK, ...COLORS_OF_THREE]),
  "5Arrows": arrows([DOWN, DOWN_RIGHT, RIGHT, UP_RIGHT, UP], [RED, YELLOW, YELLOW, YELLOW, GREEN]),
  "5ArrowsGray": arrows([DOWN, DOWN_RIGHT, RIGHT, UP_RIGHT, UP], [GREY, GREY, GREY, GREY, GREY]),
  "5Rating": parts("signal", [0, 1, 2, 3, 4], 4, BLUE),
  "5Quarters": parts("pie", [0, 1, 2, 3, 4], 4, BLACK),
  "5Boxes": parts("boxes", [0, 1, 2, 3, 4], 4, BLUE),
};

/** How an icon looks; undefined for a set or number that there is none of. */
export function iconLook(set: string, index: number): IconLook | undefined {
  return ICON_SETS[set]?.[index];
}

/** Names of all sets. */
export function iconSetNames(): readonly string[] {
  return Object.keys(ICON_SETS);
}

function arrows(turns: readonly number[], colors: readonly string[]): readonly IconLook[] {
  return turns.map((turn, index) => ({
    shape: { kind: "arrow", turn },
    color: colors[index] ?? GREY,
  }));
}

function inColors(shape: IconShape, colors: readonly string[]): readonly IconLook[] {
  return colors.map((color) => ({ shape, color }));
}

function marks(isCircled: boolean): readonly IconLook[] {
  return (["cross", "exclamation", "tick"] as const).map((mark, index) => ({
    shape: { kind: "mark", mark, isCircled },
    color: COLORS_OF_THREE[index] ?? GREY,
  }));
}

function parts(
  kind: "signal" | "pie" | "boxes" | "star",
  counts: readonly number[],
  of: number,
  color: string
): readonly IconLook[] {
  return counts.map((filled) => ({ shape: { kind, filled, of }, color }));
}
