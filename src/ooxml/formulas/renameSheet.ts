import type { Token } from "@borgar/fx/xlsx";
import { parseCellReference } from "./cellReference";
import { sameName, sheetOfPrefix, quotedSheet } from "./sheetPrefix";
import { isCellReference, tokenizeFormula } from "./tokenizeFormula";

/**
 * A formula after a sheet got another name; with undefined the sheet was deleted and references to it
 * become `#REF!`. Sheets inside a 3-D reference (`Sheet1:Sheet3!A1`) are renamed too.
 */
export function renameSheet(formula: string, from: string, to: string | undefined): string {
  if (!formula.toLowerCase().includes(from.replace(/'/g, "''").toLowerCase())) return formula;
  return tokenizeFormula(formula)
    .map((token) => renameInToken(token, from, to))
    .join("");
}

function renameInToken(token: Token, from: string, to: string | undefined): string {
  const { value } = token;
  if (token.type === "context" || token.type === "context_quote") {
    return to === undefined ? value : renamePrefix(value, from, to);
  }
  const bang = value.lastIndexOf("!");
  if (bang < 0 || (!isCellReference(token) && token.type !== "range_named")) return value;
  const prefix = value.slice(0, bang + 1);
  if (to !== undefined) return renamePrefix(value.slice(0, bang), from, to) + value.slice(bang);
  const sheet = sheetOfPrefix(prefix);
  if (sheet === undefined || !sameName(sheet, from)) return value;
  return parseCellReference(value) ? "#REF!" : `#REF!${value.slice(bang)}`;
}

function renamePrefix(text: string, from: string, to: string): string {
  const plain = text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
  if (plain.includes("[")) return text;
  const sheets = plain.split(":");
  if (!sheets.some((sheet) => sameName(sheet, from))) return text;
  const renamed = sheets.map((sheet) => (sameName(sheet, from) ? to : sheet));
  const needsQuotes = renamed.some((sheet) => quotedSheet(sheet).startsWith("'"));
  const joined = renamed.join(":");
  return needsQuotes ? `'${joined.replace(/'/g, "''")}'` : joined;
}
