/** A structured reference cut into its table and the bracketed items inside. */
export interface StructuredPieces {
  readonly table: string;
  /** Verbatim pieces; those marked as column hold an unescaped column name. */
  readonly pieces: readonly { readonly text: string; readonly isColumn: boolean }[];
}

/** Characters that `'` escapes in a column name (Microsoft, "Using structured references"). */
const SPECIAL = /[[\]#'@]/g;

/** A column name as it stands between brackets. */
export function escapeColumnName(name: string): string {
  return name.replace(SPECIAL, "'$&");
}

function unescapeColumnName(text: string): string {
  return text.replace(/'([[\]#'@])/g, "$1");
}

/** Cuts `T[[#This Row],[a b]]` or `T[x]`; joined by {@link joinStructured} the text is the same. */
export function splitStructured(text: string): StructuredPieces {
  const open = text.indexOf("[");
  const table = open < 0 ? text : text.slice(0, open);
  const rest = open < 0 ? "" : text.slice(open);
  return { table, pieces: rest.startsWith("[[") ? splitItems(rest) : splitSingle(rest) };
}

function splitSingle(rest: string): StructuredPieces["pieces"] {
  const inner = rest.slice(1, -1);
  if (inner === "" || inner.startsWith("#")) return [{ text: rest, isColumn: false }];
  const at = inner.startsWith("@") ? 1 : 0;
  if (inner.startsWith("[", at)) return splitItems(rest);
  return [
    { text: rest.slice(0, 1 + at), isColumn: false },
    { text: unescapeColumnName(inner.slice(at)), isColumn: true },
    { text: "]", isColumn: false },
  ];
}

/** Items in brackets of their own; everything between them is kept. */
function splitItems(rest: string): StructuredPieces["pieces"] {
  const pieces: { text: string; isColumn: boolean }[] = [{ text: "[", isColumn: false }];
  const items = /\[((?:'[\s\S]|[^\]'])*)\]/g;
  let position = 1;
  items.lastIndex = 1;
  for (let match = items.exec(rest); match; match = items.exec(rest)) {
    const inner = match[1] ?? "";
    pieces.push({ text: rest.slice(position, match.index), isColumn: false });
    if (inner.startsWith("#")) {
      pieces.push({ text: match[0], isColumn: false });
    } else {
      pieces.push({ text: "[", isColumn: false });
      pieces.push({ text: unescapeColumnName(inner), isColumn: true });
      pieces.push({ text: "]", isColumn: false });
    }
    position = match.index + match[0].length;
  }
  pieces.push({ text: rest.slice(position), isColumn: false });
  return pieces;
}

/** Puts a structured reference together again. */
export function joinStructured({ table, pieces }: StructuredPieces): string {
  const inner = pieces.map((piece) => (piece.isColumn ? escapeColumnName(piece.text) : piece.text));
  return table + inner.join("");
}
