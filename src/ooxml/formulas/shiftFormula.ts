import { parseCellReference, writeCellReference, type CellReference } from "./cellReference";
import { sameName, sheetOfPrefix } from "./sheetPrefix";
import { movedSpan, type StructureEdit } from "./StructureEdit";
import { isCellReference, mayHoldAddress, tokenizeFormula } from "./tokenizeFormula";

/**
 * A formula after rows or columns of `editedSheet` were put in or taken away. References without a sheet
 * mean `homeSheet`; ranges grow and shrink as in Excel, what is wholly deleted becomes `#REF!`.
 */
export function shiftFormula(
  formula: string,
  edit: StructureEdit,
  editedSheet: string,
  homeSheet: string | undefined
): string {
  if (!mayHoldAddress(formula)) return formula;
  return tokenizeFormula(formula)
    .map((token) => {
      if (!isCellReference(token)) return token.value;
      const reference = parseCellReference(token.value);
      if (!reference) return token.value;
      const sheet = reference.prefix === "" ? homeSheet : sheetOfPrefix(reference.prefix);
      if (sheet === undefined || !sameName(sheet, editedSheet)) return token.value;
      return shiftReference(reference, edit, token.value);
    })
    .join("");
}

function shiftReference(reference: CellReference, edit: StructureEdit, text: string): string {
  const { prefix, first } = reference;
  const last = reference.last ?? first;
  const from = edit.axis === "row" ? first.row : first.column;
  const to = edit.axis === "row" ? last.row : last.column;
  // Whole columns do not feel row edits, whole rows no column edits.
  if (from === undefined || to === undefined) return text;
  const isReversed = from > to;
  const span = movedSpan({ first: Math.min(from, to), last: Math.max(from, to) }, edit);
  if (!span) return `${prefix}#REF!`;
  const [newFrom, newTo] = isReversed ? [span.last, span.first] : [span.first, span.last];
  if (newFrom === from && newTo === to) return text;
  const name = edit.axis === "row" ? "row" : "column";
  return writeCellReference({
    prefix,
    first: { ...first, [name]: newFrom },
    ...(reference.last ? { last: { ...last, [name]: newTo } } : {}),
  });
}
