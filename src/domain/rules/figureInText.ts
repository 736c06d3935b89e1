import type { CellValue } from "../model/cellValue";

/** 10, 10分, 2次, ２．５: a plain number from 0 up, on wish with the unit that people write behind it. */
const FIGURE = /^(\d+(?:\.\d+)?)\s*[分次]?$/;

/** The number that a text cell plainly means; undefined for numbers and any other text. */
export function figureInText(value: CellValue): number | undefined {
  if (typeof value !== "string") return undefined;
  const digits = FIGURE.exec(value.normalize("NFKC").trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
