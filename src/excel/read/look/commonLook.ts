import type { CellLook } from "./sheetLook";

/** The look and the number format that most cells of a column have; the first of equals. */
export function commonLook(
  looks: readonly CellLook[],
  numberFormats: readonly string[]
): { readonly look: CellLook; readonly numberFormat: string } {
  const keys = looks.map((look) => JSON.stringify(look));
  return {
    look: looks[keys.indexOf(mostFrequent(keys) ?? "")] ?? {},
    numberFormat: mostFrequent(numberFormats) ?? "General",
  };
}

function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
