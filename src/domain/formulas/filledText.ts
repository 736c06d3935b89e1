import { quoted } from "./formulaText";

/** Text with each `{name}` replaced by an expression, as text joined with `&`: `"逾期"&[@天数]&"天"`. */
export function filledText(piece: string, values: Readonly<Record<string, string>>): string {
  return piece
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => values[part.slice(1, -1)] ?? quoted(part))
    .join("&");
}
