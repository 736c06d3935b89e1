import type { SheetLook, ValidationLook } from "../../excel/read/look/sheetLook";
import { readListWords } from "../../excel/read/look/readListWords";

/** What Excel takes as the text of a list that is written into the rule itself (officejs-pitfalls). */
const LONGEST_LIST = 255;

/** The formula (with `=`) that a drop-down takes its words from; undefined where the rule holds them. */
function sourceOf(validation: ValidationLook | undefined): string | undefined {
  const source = validation?.rule.list?.source;
  return typeof source === "string" && source.startsWith("=") ? source : undefined;
}

/**
 * The look with the words of drop-downs written out that read cells or names, as far as a rule can hold them:
 * the cells may lie beside the ledger or on a sheet that is not carried over. Round trips: 1; none where no
 * drop-down does.
 */
export async function withListsWrittenOut(
  look: SheetLook,
  sheetName: string,
  sheetNames: readonly string[]
): Promise<SheetLook> {
  const sources = look.body.flatMap(({ validation }) => sourceOf(validation) ?? []);
  const words = await readListWords(sheetName, sources, sheetNames);
  return {
    ...look,
    body: look.body.map((column) => {
      const { validation } = column;
      const list = words.get(sourceOf(validation) ?? "");
      const source = list?.join(",") ?? "";
      const fits = source !== "" && source.length <= LONGEST_LIST;
      if (!validation || !list || !fits || list.some((word) => word.includes(","))) return column;
      const inCellDropDown = validation.rule.list?.inCellDropDown !== false;
      return {
        ...column,
        validation: { ...validation, rule: { list: { inCellDropDown, source } } },
      };
    }),
  };
}
