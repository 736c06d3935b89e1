import { columnLetters } from "../../domain/model/area";
import type { MarkColumns } from "./writePlan";

/** Cells in which nobody marks: a unit would mark itself. */
const SHUT_FILL = "#BFBFBF";

/** Where marks are typed: the body of neighbouring columns of a table. 0-based sheet coordinates. */
export interface MarkPlace {
  readonly firstRow: number;
  readonly rowCount: number;
  /** Column of the names, whose headings stand in the row above the first one. */
  readonly nameColumn: number;
}

/**
 * Lets only marks into columns for marks, with a hint beside the cell; where raters are the units themselves,
 * the cell below a unit's own name is grey and refuses a mark. Queued only.
 */
export function writeMarkColumns(
  sheet: Excel.Worksheet,
  marks: MarkColumns,
  { firstRow, rowCount, nameColumn }: MarkPlace
): void {
  const first = nameColumn + marks.firstColumn;
  const range = sheet.getRangeByIndexes(firstRow, first, rowCount, marks.columnCount);
  const cell = `${columnLetters(first)}${firstRow + 1}`;
  const isOwn = `${columnLetters(first)}$${firstRow}=$${columnLetters(nameColumn)}${firstRow + 1}`;
  const { lowest, highest } = marks;
  range.dataValidation.rule = marks.isMutual
    ? {
        custom: {
          formula: `=AND(ISNUMBER(${cell}),${cell}>=${lowest},${cell}<=${highest},NOT(${isOwn}))`,
        },
      }
    : { decimal: { formula1: lowest, formula2: highest, operator: "Between" } };
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.prompt = { showPrompt: true, ...marks.prompt };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: marks.prompt.title,
    message: marks.alert,
  };
  range.format.horizontalAlignment = "Center";
  if (marks.isMutual !== true) return;
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = `=${isOwn}`;
  rule.custom.format.fill.color = SHUT_FILL;
}
