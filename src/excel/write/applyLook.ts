const EDGES: readonly (readonly [keyof Excel.CellBorderCollection, Excel.BorderIndex[]])[] = [
  ["top", ["EdgeTop" as Excel.BorderIndex, "InsideHorizontal" as Excel.BorderIndex]],
  ["bottom", ["EdgeBottom" as Excel.BorderIndex]],
  ["left", ["EdgeLeft" as Excel.BorderIndex, "InsideVertical" as Excel.BorderIndex]],
  ["right", ["EdgeRight" as Excel.BorderIndex]],
];

/** Gives a whole range the look of one cell: font, fill, borders, wrapping and vertical place. */
export function applyLook(range: Excel.Range, look: Excel.CellPropertiesFormat): void {
  const { font, fill } = look;
  if (font?.name) range.format.font.name = font.name;
  if (font?.size) range.format.font.size = font.size;
  if (font?.bold !== undefined) range.format.font.bold = font.bold;
  if (font?.color) range.format.font.color = font.color;
  // Office.js answers white for "no fill": painting it would hide the grid lines.
  if (fill?.color && fill.color.toUpperCase() !== "#FFFFFF") range.format.fill.color = fill.color;
  if (look.verticalAlignment) range.format.verticalAlignment = look.verticalAlignment;
  applyBorders(range, look.borders ?? {});
}

function applyBorders(range: Excel.Range, borders: Excel.CellBorderCollection): void {
  for (const [edge, indexes] of EDGES) {
    const border = borders[edge] as Excel.CellBorder | undefined;
    if (!border?.style || border.style === "None") continue;
    for (const index of indexes) {
      const target = range.format.borders.getItem(index);
      target.style = border.style;
      if (border.weight) target.weight = border.weight;
      if (border.color) target.color = border.color;
    }
  }
}
