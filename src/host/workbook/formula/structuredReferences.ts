/** A structured reference 结构化引用 as it stands in a formula's text. */
export interface StructuredReference {
  readonly start: number;
  readonly end: number;
  /** Name before the bracket; empty where the table is the formula's own. */
  readonly table: string;
  /** Between the outer brackets, verbatim: `@列`, `列`, `[#This Row],[列]` … */
  readonly inner: string;
}

/**
 * Finds the structured references of a formula (with or without `=`), leaving text literals, quoted sheet
 * names and references to other workbooks (`[1]Sheet1!A1`) alone.
 */
export function findStructuredReferences(formula: string): readonly StructuredReference[] {
  const found: StructuredReference[] = [];
  let index = 0;
  while (index < formula.length) {
    const char = formula[index];
    if (char === '"' || char === "'") index = endOfQuoted(formula, index, char);
    else if (char === "[") {
      const end = endOfBrackets(formula, index);
      const table = /[\p{L}\p{N}_.\\]+$/u.exec(formula.slice(0, index))?.[0] ?? "";
      const inner = formula.slice(index + 1, end - 1);
      if (!isOtherWorkbook(table, formula.slice(end))) {
        found.push({ start: index - table.length, end, table, inner });
      }
      index = end;
    } else index += 1;
  }
  return found;
}

/** Replaces each structured reference by what `write` gives for it. */
export function replaceStructuredReferences(
  formula: string,
  write: (reference: StructuredReference) => string
): string {
  let result = "";
  let at = 0;
  for (const reference of findStructuredReferences(formula)) {
    result += formula.slice(at, reference.start) + write(reference);
    at = reference.end;
  }
  return result + formula.slice(at);
}

/** Column names that a reference mentions, unescaped; items such as `#Headers` are left out. */
export function columnNamesOf(inner: string): readonly string[] {
  const text = inner.startsWith("@") ? inner.slice(1) : inner;
  if (text === "" || text.startsWith("#")) return [];
  if (!text.startsWith("[")) return [unescapeColumnName(text)];
  return [...text.matchAll(/\[((?:'.|[^'[\]])*)\]/gu)]
    .map((match) => match[1] ?? "")
    .filter((name) => !name.startsWith("#"))
    .map(unescapeColumnName);
}

/** `'#` → `#`: a quote escapes `[ ] # ' @` in headings. */
export function unescapeColumnName(name: string): string {
  return name.replace(/'([[\]#'@])/g, "$1");
}

function endOfQuoted(text: string, start: number, quote: string): number {
  let index = start + 1;
  while (index < text.length) {
    if (text[index] !== quote) index += 1;
    else if (text[index + 1] === quote) index += 2;
    else return index + 1;
  }
  return text.length;
}

function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const char = text[index];
    if (char === "'") index += 1;
    else if (char === "[") depth += 1;
    else if (char === "]") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

function isOtherWorkbook(table: string, after: string): boolean {
  return table === "" && /^[^\s!()+\-*/,;:&=<>"]*'?!/.test(after);
}
