import { lightName } from "../../domain/formulas/derivedNames";
import { LIGHTS, type Light } from "../../domain/model/statuses";
import type { BookOverview } from "../../excel/read/bookSnapshot";

/** The light whose name (LightRed …) means this word in the workbook; undefined for any other word. */
export function lightOfWord(book: Pick<BookOverview, "names">, word: string): Light | undefined {
  const formula = `="${word.replace(/"/g, '""')}"`;
  return LIGHTS.find((light) => book.names.get(lightName(light).toLowerCase()) === formula);
}
