import type { GridCellFormat } from "./gridTypes";

const PIXELS_PER_POINT = 4 / 3;

let measuring: CanvasRenderingContext2D | null | undefined;

/** Width of a line of text in CSS pixels at 100 %; 0 where the browser has no canvas. */
export function textWidth(text: string, font: GridCellFormat["font"]): number {
  measuring ??= document.createElement("canvas").getContext("2d");
  if (measuring === null) return 0;
  const weight = font.bold ? "bold " : "";
  measuring.font = `${weight}${font.sizePoints * PIXELS_PER_POINT}px "${font.name}", sans-serif`;
  return measuring.measureText(text).width;
}
