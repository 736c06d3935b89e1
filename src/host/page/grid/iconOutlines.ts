import type { Point } from "./iconPen";

/* Outlines of the icons in a square from 0 to 1 with the origin at its top left. */

export const ARROW_DOWN: readonly Point[] = [
  [0.36, 0.06],
  [0.64, 0.06],
  [0.64, 0.5],
  [0.92, 0.5],
  [0.5, 0.94],
  [0.08, 0.5],
  [0.36, 0.5],
];
export const DIAMOND: readonly Point[] = [
  [0.5, 0.02],
  [0.98, 0.5],
  [0.5, 0.98],
  [0.02, 0.5],
];
export const TRIANGLE_UP: readonly Point[] = [
  [0.5, 0.1],
  [0.98, 0.9],
  [0.02, 0.9],
];
export const TRIANGLE_DOWN: readonly Point[] = TRIANGLE_UP.map(([x, y]) => [x, 1 - y]);
export const DASH: readonly Point[] = [
  [0.05, 0.38],
  [0.95, 0.38],
  [0.95, 0.62],
  [0.05, 0.62],
];
export const FLAG_POLE: readonly Point[] = [
  [0.14, 0.04],
  [0.24, 0.04],
  [0.24, 0.98],
  [0.14, 0.98],
];
export const FLAG_CLOTH: readonly Point[] = [
  [0.24, 0.06],
  [0.94, 0.32],
  [0.24, 0.6],
];

/** The strokes of the marks without a circle. */
export const MARK_LINES: Readonly<
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
