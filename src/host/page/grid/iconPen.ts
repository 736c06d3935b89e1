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

/** A point in a square from 0 to 1 with the origin at its top left. */
export type Point = readonly [x: number, y: number];

/** A filled circle around the middle of the square. */
export function disc(pen: IconPen, radius: number): void {
  pen.beginPath();
  pen.arc(0.5, 0.5, radius, 0, 2 * Math.PI);
  pen.closePath();
  pen.fill();
}

/** A filled rectangle. */
export function box(pen: IconPen, x: number, y: number, width: number, height: number): void {
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.fill();
}

/** A filled polygon. */
export function polygon(pen: IconPen, points: readonly Point[]): void {
  trace(pen, points);
  pen.closePath();
  pen.fill();
}

/** Makes the line through the points the path; it is neither closed nor drawn. */
export function trace(pen: IconPen, points: readonly Point[]): void {
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
}
