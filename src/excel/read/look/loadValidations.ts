import type { ValidationLook } from "./sheetLook";

const MEMBERS = "type,rule,ignoreBlanks,prompt,errorAlert";

/**
 * Queues what may be typed in each column of an area; where its cells differ, the rule of the first one
 * counts. Call the result after one sync.
 */
export function loadValidations(
  columns: readonly Excel.Range[]
): () => readonly (ValidationLook | undefined)[] {
  const loaded = columns.map((column) => [
    column.dataValidation.load(MEMBERS),
    column.getCell(0, 0).dataValidation.load(MEMBERS),
  ]);
  return () =>
    loaded.map((found) => {
      const one = found.find(({ type }) => type !== "Inconsistent" && type !== "MixedCriteria");
      if (!one || one.type === "None") return undefined;
      const { rule, ignoreBlanks, prompt, errorAlert } = one;
      return { rule, ignoreBlanks, prompt, errorAlert };
    });
}
