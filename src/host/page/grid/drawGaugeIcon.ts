import { box, disc, polygon, trace, type IconPen, type Point } from "./iconPen";

/* Icons that are filled in part: the more, the higher the value. */

/** What stands behind unfilled parts. */
const EMPTY = "#D9D9D9";
const WHITE = "#FFFFFF";

/** Bars of rising height, the first ones filled. */
export function drawSignal(pen: IconPen, filled: number, of: number, color: string): void {
  const step = 1 / of;
  for (let bar = 0; bar < of; bar += 1) {
    const height = 0.3 + (0.66 * (bar + 1)) / of;
    pen.fillStyle = bar < filled ? color : EMPTY;
    box(pen, bar * step + 0.03, 0.98 - height, step - 0.06, height);
  }
}

/** A circle of which a share is filled clockwise from the top. */
export function drawPie(pen: IconPen, share: number, color: string): void {
  pen.fillStyle = WHITE;
  disc(pen, 0.45);
  pen.strokeStyle = color;
  pen.lineWidth = 0.08;
  pen.stroke();
  if (share === 0) return;
  const start = -Math.PI / 2;
  pen.fillStyle = color;
  pen.beginPath();
  pen.moveTo(0.5, 0.5);
  pen.arc(0.5, 0.5, 0.45, start, start + share * 2 * Math.PI);
  pen.closePath();
  pen.fill();
}

/** Four boxes, filled from the bottom left over the bottom right up. */
export function drawBoxes(pen: IconPen, filled: number, color: string): void {
  const places: readonly Point[] = [
    [0.04, 0.52],
    [0.52, 0.52],
    [0.04, 0.04],
    [0.52, 0.04],
  ];
  places.forEach(([x, y], index) => {
    pen.fillStyle = index < filled ? color : EMPTY;
    box(pen, x, y, 0.44, 0.44);
  });
}

/** A star of which the left share is filled. */
export function drawStar(pen: IconPen, share: number, color: string): void {
  const points = Array.from({ length: 10 }, (_point, index): Point => {
    const radius = index % 2 === 0 ? 0.5 : 0.2;
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    return [0.5 + radius * Math.cos(angle), 0.53 + radius * Math.sin(angle)];
  });
  pen.fillStyle = share === 1 ? color : WHITE;
  polygon(pen, points);
  pen.fillStyle = color;
  if (share > 0 && share < 1) {
    // The points left of the middle, which the first and the sixth lie on.
    polygon(pen, [...points.slice(5), ...points.slice(0, 1)]);
  }
  trace(pen, points);
  pen.closePath();
  pen.strokeStyle = color;
  pen.lineWidth = 0.06;
  pen.stroke();
}
