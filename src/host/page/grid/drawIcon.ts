import { drawBoxes, drawPie, drawSignal, drawStar } from "./drawGaugeIcon";
import type { IconLook, IconShape } from "./iconLooks";
import {
  ARROW_DOWN,
  DASH,
  DIAMOND,
  FLAG_CLOTH,
  FLAG_POLE,
  MARK_LINES,
  TRIANGLE_DOWN,
  TRIANGLE_UP,
} from "./iconOutlines";
import { box, disc, polygon, trace, type IconPen } from "./iconPen";

const WHITE = "#FFFFFF";
const LAMP_BODY = "#404040";

/** Draws an icon into a square whose top left corner and side are given in CSS pixels. */
export function drawIcon(
  pen: IconPen,
  { shape, color }: IconLook,
  left: number,
  top: number,
  side: number
): void {
  pen.save();
  pen.translate(left, top);
  pen.scale(side, side);
  pen.fillStyle = color;
  drawShape(pen, shape, color);
  pen.restore();
}

function drawShape(pen: IconPen, shape: IconShape, color: string): void {
  switch (shape.kind) {
    case "arrow":
      return drawArrow(pen, shape.turn);
    case "disc":
      return disc(pen, 0.46);
    case "lamp":
      return drawLamp(pen, color);
    case "diamond":
      return polygon(pen, DIAMOND);
    case "triangleUp":
      return polygon(pen, TRIANGLE_UP);
    case "triangleDown":
      return polygon(pen, TRIANGLE_DOWN);
    case "dash":
      return polygon(pen, DASH);
    case "flag":
      polygon(pen, FLAG_CLOTH);
      pen.fillStyle = LAMP_BODY;
      return polygon(pen, FLAG_POLE);
    case "mark":
      return drawMark(pen, shape.mark, shape.isCircled, color);
    case "signal":
      return drawSignal(pen, shape.filled, shape.of, color);
    case "pie":
      return drawPie(pen, shape.filled / shape.of, color);
    case "boxes":
      return drawBoxes(pen, shape.filled, color);
    case "star":
      return drawStar(pen, shape.filled / shape.of, color);
  }
}

function drawArrow(pen: IconPen, turn: number): void {
  pen.translate(0.5, 0.5);
  // Turned to the left: down, right, up.
  pen.rotate((-turn * Math.PI) / 2);
  pen.translate(-0.5, -0.5);
  polygon(pen, ARROW_DOWN);
}

function drawLamp(pen: IconPen, color: string): void {
  pen.fillStyle = LAMP_BODY;
  box(pen, 0.02, 0.02, 0.96, 0.96);
  pen.fillStyle = color;
  disc(pen, 0.36);
}

function drawMark(
  pen: IconPen,
  mark: "tick" | "exclamation" | "cross",
  isCircled: boolean,
  color: string
): void {
  if (isCircled) disc(pen, 0.48);
  pen.strokeStyle = isCircled ? WHITE : color;
  pen.lineWidth = isCircled ? 0.12 : 0.18;
  for (const line of MARK_LINES[mark]) {
    trace(pen, line);
    pen.stroke();
  }
}
