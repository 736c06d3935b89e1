import { movedIndex, type StructureEdit } from "../formulas/StructureEdit";
import { replaceElements } from "../xml/replaceElements";

/**
 * VML after rows or columns were put in or taken away. The box of a note names its cell in `x:Row` and
 * `x:Column`, and every shape its corners in `x:Anchor`, all counted from 0 (ECMA-376 part 4, 19.4).
 */
export function movedNotes(text: string, edit: StructureEdit): string {
  const name = edit.axis === "row" ? "Row" : "Column";
  const cell = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`);
  return replaceElements(text, "v:shape", (shape) => {
    const moved = shape.replace(
      /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/,
      (_whole, open: string, corners: string, close: string) =>
        open + movedCorners(corners, edit) + close
    );
    const found = cell.exec(moved);
    if (!found) return moved;
    const index = movedIndex(Number(found[1]), edit);
    return index === undefined ? "" : moved.replace(found[0], `<x:${name}>${index}</x:${name}>`);
  });
}

/** `left column, dx, top row, dy, right column, dx, bottom row, dy`: both corners move as the first. */
function movedCorners(text: string, edit: StructureEdit): string {
  const numbers = text.split(",");
  const [first, last] = edit.axis === "row" ? [2, 6] : [0, 4];
  const before = Number(numbers[first]);
  const shift = (movedIndex(before, edit) ?? edit.at) - before;
  if (numbers.length !== 8 || Number.isNaN(shift) || shift === 0) return text;
  return numbers
    .map((number, place) =>
      place === first || place === last
        ? number.replace(/\d+/, (digits) => String(Number(digits) + shift))
        : number
    )
    .join(",");
}
