/** Attributes of one start tag: `bgcolor="#FF0000"` → {bgcolor: "#FF0000"}. */
function attributesOf(tag) {
  return Object.fromEntries(
    [...tag.matchAll(/([a-z]+)="?([^"\s>]*)"?/gi)].map(([, name, value]) => [
      name.toLowerCase(),
      value,
    ])
  );
}

const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: "" };

function textOf(html) {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name) => ENTITIES[name])
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s/g, "");
}

/**
 * Cells of one HTML table as LibreOffice writes it: `cells[row][column]` = {fill, number, text},
 * covered cells of merges undefined. `fill` is `#RRGGBB` or null, `number` the value where the cell is a
 * number, `text` what is shown, without white space.
 */
function readTable(html) {
  const rows = html.split(/<tr\b[^>]*>/i).slice(1);
  const cells = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const [, tag, content] of row.matchAll(/(<td\b[^>]*>)(.*?)<\/td>/gis)) {
      while (column in cells[rowIndex]) column++;
      const attributes = attributesOf(tag);
      const width = Number(attributes.colspan ?? 1);
      const height = Number(attributes.rowspan ?? 1);
      for (const covered of cells.slice(rowIndex, rowIndex + height))
        for (let right = 0; right < width; right++) covered[column + right] = undefined;
      cells[rowIndex][column] = {
        fill: attributes.bgcolor?.toUpperCase() ?? null,
        number: attributes.sdval === undefined ? null : Number(attributes.sdval),
        text: textOf(content),
      };
      column += width;
    }
  });
  return cells;
}

/**
 * The tables of LibreOffice's HTML in tab order: one for every visible sheet that holds anything.
 * Hidden rows and columns are left out of them, and so are empty ones before the first content.
 */
export function readHtmlFills(html) {
  return html
    .split(/<table\b/i)
    .slice(1)
    .map(readTable);
}
