import type { Token } from "@borgar/fx/xlsx";
import { quotedSheets, sameName, sheetsOfPrefix } from "./sheetPrefix";
import { isCellReference, tokenizeFormula } from "./tokenizeFormula";

/**
 * A formula after a sheet got another name. Sheets inside a 3-D reference (`Sheet1:Sheet3!A1`) are
 * renamed too.
 */
export function renameSheet(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.replace(/'/g, "''").toLowerCase())) return formula;
  return tokenizeFormula(formula)
    .map((token) => renameInToken(token, from, to))
    .join("");
}

function renameInToken(token: Token, from: string, to: string): string {
  const { value } = token;
  if (token.type === "context" || token.type === "context_quote") {
    return renamePrefix(value, from, to);
  }
  const bang = value.lastIndexOf("!");
  if (bang < 0 || (!isCellReference(token) && token.type !== "range_named")) return value;
  return renamePrefix(value.slice(0, bang), from, to) + value.slice(bang);
}

function renamePrefix(text: string, from: string, to: string): string {
  const sheets = sheetsOfPrefix(`${text}!`);
  if (!sheets?.some((sheet) => sameName(sheet, from))) return text;
  return quotedSheets(sheets.map((sheet) => (sameName(sheet, from) ? to : sheet)));
}
