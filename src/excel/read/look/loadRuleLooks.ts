import { withoutSheet } from "../readOverview";
import type { RuleLook } from "./sheetLook";

const FORMAT = [
  "format/numberFormat",
  "format/fill/color",
  "format/font/color",
  "format/font/bold",
  "format/font/italic",
];
const MEMBERS = [
  "id",
  "stopIfTrue",
  ...["customOrNullObject/rule/formula", "cellValueOrNullObject/rule"],
  ...["textComparisonOrNullObject/rule"],
  ...["customOrNullObject", "cellValueOrNullObject", "textComparisonOrNullObject"].flatMap((kind) =>
    FORMAT.map((member) => `${kind}/${member}`)
  ),
];

/** Queues the rules of a sheet; after a sync the result queues their areas, and its result reads after another. */
export function loadRuleLooks(sheet: Excel.Worksheet): () => () => readonly RuleLook[] {
  const rules = sheet.getRange().conditionalFormats;
  rules.load(MEMBERS.map((member) => `items/${member}`).join(","));
  return () => {
    const found = rules.items.flatMap((rule) => {
      const test = testOf(rule);
      return test ? [{ ...test, stopIfTrue: rule.stopIfTrue, ranges: rule.getRanges() }] : [];
    });
    for (const { ranges } of found) ranges.load("address");
    return () => found.map(({ ranges, ...rule }) => ({ ...rule, address: addressOf(ranges) }));
  };
}

const addressOf = (ranges: Excel.RangeAreas): string => withoutSheet(ranges.address);

/** What decides and how it looks; undefined for bars, scales and icons, which are left out. */
function testOf(
  rule: Excel.ConditionalFormat
): Pick<RuleLook, "kind" | "operands" | "operator" | "format"> | undefined {
  const { customOrNullObject: custom, cellValueOrNullObject: cell } = rule;
  const text = rule.textComparisonOrNullObject;
  if (!custom.isNullObject) {
    const operands = [custom.rule.formula];
    return { kind: "formula", operands, operator: "", format: formatOf(custom.format) };
  }
  if (!cell.isNullObject) {
    const { formula1, formula2, operator } = cell.rule;
    const operands = [formula1, ...(formula2 === undefined ? [] : [formula2])];
    return { kind: "comparison", operands, operator, format: formatOf(cell.format) };
  }
  if (text.isNullObject) return undefined;
  const { operator, text: wanted } = text.rule;
  return { kind: "text", operands: [wanted], operator, format: formatOf(text.format) };
}

function formatOf({ numberFormat, fill, font }: Excel.ConditionalRangeFormat): RuleLook["format"] {
  return {
    // The type says text only; Excel and the local host give null where the rule sets none.
    numberFormat: String(numberFormat ?? ""),
    fillColor: fill.color ?? "",
    fontColor: font.color ?? "",
    bold: font.bold === true,
    italic: font.italic === true,
  };
}
