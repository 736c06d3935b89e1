import type { IconLook, IconShape } from "./iconLooks";

/** What is needed of a canvas to draw an icon. */
export type IconPen = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "translate"
  | "scale"
  | "rotate"
  | "beginPath"
  | "closePath"
  | "moveTo"
  | "lineTo"
  | "arc"
  | "rect"
  | "fill"
  | "stroke"
> & {
  fillStyle: CanvasRenderingContext2D["fillStyle"];
  strokeStyle: CanvasRenderingContext2D["strokeStyle"];
  lineWidth: number;
};

type Point = readonly [x: number, y: number];

/** What stands behind unfilled parts. */
const EMPTY = "#D9D9D9";
const WHITE = "#FFFFFF";
const LAMP_BODY = "#404040";

/** Points in a square from 0 to 1 with the origin at its top left. */
const ARROW_DOWN: readonly Point[] = [
  [0.36, 0.06],
  [0.64, 0.06],
  [0.64, 0.5],
  [0.92, 0.5],
  [0.5, 0.94],
  [0.08, 0.5],
  [0.36, 0.5],
];
const DIAMOND: readonly Point[] = [
  [0.5, 0.02],
  [0.98, 0.5],
  [0.5, 0.98],
  [0.02, 0.5],
];
const TRIANGLE_UP: readonly Point[] = [
  [0.5, 0.1],
  [0.98, 0.9],
  [0.02, 0.9],
];
const TRIANGLE_DOWN: readonly Point[] = TRIANGLE_UP.map(([x, y]) => [x, 1 - y]);
const DASH: readonly Point[] = [
  [0.05, 0.38],
  [0.95, 0.38],
  [0.95, 0.62],
  [0.05, 0.62],
];
const FLAG_POLE: readonly Point[] = [
  [0.14, 0.04],
  [0.24, 0.04],
  [0.24, 0.98],
  [0.14, 0.98],
];
const FLAG_CLOTH: readonly Point[] = [
  [0.24, 0.06],
  [0.94, 0.32],
  [0.24, 0.6],
];
const MARK_LINES: Readonly<
  Record<"tick" | "exclamation" | "cross", readonly (readonly Point[])[]>
> = {
  tick: [
    [
      [0.24, 0.52],
      [0.43, 0.72],
      [0.78, 0.28],
    ],
  ],
  exclamation: [
    [
      [0.5, 0.18],
      [0.5, 0.6],
    ],
    [
      [0.5, 0.74],
      [0.5, 0.86],
    ],
  ],
  cross: [
    [
      [0.28, 0.28],
      [0.72, 0.72],
    ],
    [
      [0.72, 0.28],
      [0.28, 0.72],
    ],
  ],
};

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

function drawSignal(pen: IconPen, filled: number, of: number, color: string): void {
  const step = 1 / of;
  for (let bar = 0; bar < of; bar += 1) {
    const height = 0.3 + (0.66 * (bar + 1)) / of;
    pen.fillStyle = bar < filled ? color : EMPTY;
    box(pen, bar * step + 0.03, 0.98 - height, step - 0.06, height);
  }
}

function drawPie(pen: IconPen, share: number, color: string): void {
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
function drawBoxes(pen: IconPen, filled: number, color: string): void {
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
function drawStar(pen: IconPen, share: number, color: string): void {
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

function disc(pen: IconPen, radius: number): void {
  pen.beginPath();
  pen.arc(0.5, 0.5, radius, 0, 2 * Math.PI);
  pen.closePath();
  pen.fill();
}

function box(pen: IconPen, x: number, y: number, width: number, height: number): void {
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.fill();
}

function polygon(pen: IconPen, points: readonly Point[]): void {
  trace(pen, points);
  pen.closePath();
  pen.fill();
}

function trace(pen: IconPen, points: readonly Point[]): void {
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
}
