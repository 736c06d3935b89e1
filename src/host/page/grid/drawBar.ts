import type { GridBar } from "./gridTypes";

/** What is needed of a canvas to draw a bar. */
export type BarPen = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "stroke"
  | "fillRect"
  | "strokeRect"
  | "setLineDash"
  | "createLinearGradient"
> & {
  fillStyle: CanvasRenderingContext2D["fillStyle"];
  strokeStyle: CanvasRenderingContext2D["strokeStyle"];
  lineWidth: number;
};

/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room between the bar and the cell's edge in CSS pixels. (assumption) */
const MARGIN = 2;
/** How much of the colour is left at the end of a gradient. (assumption) */
const LIGHT_SHARE = 0.12;

/** Draws a data bar into a cell, its colour fading towards the end where it has a gradient. */
export function drawBar(pen: BarPen, bar: GridBar, cell: Box): void {
  const left = cell.left + MARGIN;
  const width = Math.max(0, cell.width - 2 * MARGIN);
  const from = left + bar.fromRatio * width;
  const to = left + bar.toRatio * width;
  const place: Box = {
    left: Math.min(from, to),
    top: cell.top + MARGIN,
    width: Math.abs(to - from),
    height: Math.max(0, cell.height - 2 * MARGIN),
  };
  pen.save();
  if (place.width > 0) fillBar(pen, bar, place, from, to);
  if (bar.axis !== undefined) drawAxis(pen, left + bar.axis.ratio * width, bar.axis.color, cell);
  pen.restore();
}

function fillBar(pen: BarPen, bar: GridBar, place: Box, from: number, to: number): void {
  if (bar.isGradient) {
    const gradient = pen.createLinearGradient(from, place.top, to, place.top);
    gradient.addColorStop(0, bar.color);
    gradient.addColorStop(1, lightened(bar.color));
    pen.fillStyle = gradient;
  } else pen.fillStyle = bar.color;
  pen.fillRect(place.left, place.top, place.width, place.height);
  if (bar.borderColor === undefined) return;
  pen.strokeStyle = bar.borderColor;
  pen.lineWidth = 1;
  pen.strokeRect(place.left + 0.5, place.top + 0.5, place.width - 1, place.height - 1);
}

function drawAxis(pen: BarPen, x: number, color: string, cell: Box): void {
  const straight = Math.round(x) + 0.5;
  pen.strokeStyle = color;
  pen.lineWidth = 1;
  pen.setLineDash([2, 2]);
  pen.beginPath();
  pen.moveTo(straight, cell.top + 1);
  pen.lineTo(straight, cell.top + cell.height - 1);
  pen.stroke();
  pen.setLineDash([]);
}

/** `#RRGGBB` towards white. */
function lightened(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const hex = channels.map((level) =>
    Math.round(255 - (255 - level) * LIGHT_SHARE)
      .toString(16)
      .padStart(2, "0")
  );
  return `#${hex.join("")}`;
}
