import { drawBar, type BarPen, type Box } from "./drawBar";
import { drawIcon } from "./drawIcon";
import type { GridBar, GridCell, GridIcon } from "./gridTypes";
import { iconLook } from "./iconLooks";
import type { IconPen } from "./iconPen";

/** What is drawn in a cell between its fill and its text. */
export interface CellMarks {
  readonly bar?: GridBar;
  readonly icon?: GridIcon;
  readonly iconSide: number;
  /** left, center or right; bottom, center or top. */
  readonly horizontal: string;
  readonly vertical: string;
}

const PIXELS_PER_POINT = 4 / 3;
/** Side of an icon against the height of the font. (assumption: 16 pixels at 11 points) */
const ICON_SHARE = 1.1;
/** Room between the icon and the cell's edge or the text, in CSS pixels. (assumption) */
const ICON_MARGIN = 2;

/** The marks of a cell; undefined where it has none. An icon beside a value stands at the left. */
export function cellMarks({ text, format, bar, icon }: GridCell): CellMarks | undefined {
  if (bar === undefined && icon === undefined) return undefined;
  return {
    ...(bar === undefined ? {} : { bar }),
    ...(icon === undefined ? {} : { icon }),
    iconSide: iconSide(format.font.sizePoints),
    horizontal: text === "" ? format.horizontalAlignment : "left",
    vertical: format.verticalAlignment,
  };
}

/** Width in CSS pixels that an icon takes from the text beside it. */
export function iconRoom(sizePoints: number): number {
  return iconSide(sizePoints) + 2 * ICON_MARGIN;
}

/** Draws bar and icon into a cell. */
export function drawMarks(pen: BarPen & IconPen, marks: CellMarks, cell: Box): void {
  if (marks.bar !== undefined) drawBar(pen, marks.bar, cell);
  const look = marks.icon && iconLook(marks.icon.set, marks.icon.index);
  if (look === undefined) return;
  const side = Math.min(marks.iconSide, cell.height - 2, cell.width - 2);
  if (side <= 0) return;
  const left = placed(marks.horizontal, cell.left, cell.width, side);
  drawIcon(pen, look, left, placed(marks.vertical, cell.top, cell.height, side), side);
}

function iconSide(sizePoints: number): number {
  return Math.round(sizePoints * PIXELS_PER_POINT * ICON_SHARE);
}

/** Where something of a length begins between two edges. */
function placed(alignment: string, start: number, room: number, length: number): number {
  switch (alignment) {
    case "left":
    case "top":
      return start + ICON_MARGIN;
    case "right":
    case "bottom":
      return start + room - length - ICON_MARGIN;
    default:
      return start + (room - length) / 2;
  }
}
