import { areaAddress, columnLetters, type Area } from "../../domain/model/area";
import type { Light } from "../../domain/model/statuses";
import type { FormulaRule } from "../read/bookSnapshot";
import { isOwnRule, LIGHT_COLOURS } from "./lightRules";
import type { LightRules } from "./writePlan";

export const RULES_STEP = "rules";

/** One conditional format as it is to stand on the sheet. */
export interface WantedRule {
  readonly light: Light;
  /** A1 areas without the sheet, joined by commas. */
  readonly address: string;
  readonly formula: string;
}

/** The rules for a ledger whose columns stand in `headings` order in `table` (header row included). */
export function wantedRules(
  rules: LightRules,
  table: Area,
  headings: readonly string[]
): readonly WantedRule[] {
  const columnOf = (heading: string): number => table.columnIndex + headings.indexOf(heading);
  const bodyRow = table.rowIndex + 1;
  const body = (columnIndex: number, columnCount: number): string =>
    areaAddress({ rowIndex: bodyRow, columnIndex, rowCount: table.rowCount - 1, columnCount });
  const columns = rules.headings.map(columnOf).sort((a, b) => a - b);
  const first = columns[0] ?? table.columnIndex;
  const last = columns[columns.length - 1] ?? first;
  const address = rules.wholeRow
    ? body(first, last - first + 1)
    : columns.map((column) => body(column, 1)).join(",");
  const letters = columnLetters(columnOf(rules.lightHeading));
  return rules.lights.map((light) => ({
    light,
    address,
    formula: rules.formula(light, letters, bodyRow + 1),
  }));
}

/** True where the sheet carries exactly these rules of ours already. */
export function sameRules(wanted: readonly WantedRule[], present: readonly FormulaRule[]): boolean {
  const key = (rule: { formula: string; address: string }): string =>
    `${rule.formula}@${rule.address}`;
  const own = present
    .filter((rule) => isOwnRule(rule.formula))
    .map(key)
    .sort();
  return own.join("\n") === wanted.map(key).sort().join("\n");
}

/** Takes the add-in's own rules of this sheet away and writes these; the user's rules are not touched. */
export function replaceRules(
  sheet: Excel.Worksheet,
  present: readonly FormulaRule[],
  wanted: readonly WantedRule[]
): void {
  removeOwnRules(sheet, present);
  for (const rule of wanted) addLightRule(sheet, rule);
}

export function removeOwnRules(sheet: Excel.Worksheet, present: readonly FormulaRule[]): void {
  for (const rule of present) {
    if (isOwnRule(rule.formula)) sheet.getRange().conditionalFormats.getItem(rule.id).delete();
  }
}

/** Adds one rule: pale fill and dark font of its light where its formula holds. */
export function addLightRule(sheet: Excel.Worksheet, rule: WantedRule): void {
  const target = rule.address.includes(",")
    ? sheet.getRanges(rule.address)
    : sheet.getRange(rule.address);
  const format = target.conditionalFormats.add("Custom");
  format.custom.rule.formula = rule.formula;
  format.custom.format.fill.color = LIGHT_COLOURS[rule.light].fill;
  format.custom.format.font.color = LIGHT_COLOURS[rule.light].font;
}

/** The light that a rule of ours paints, read from its formula (`…=LightRed`). */
export function lightOfRule(formula: string): Light | undefined {
  const word = /\bLight(Red|Orange|Yellow|Green|Blue|Grey)\b/i.exec(formula)?.[1]?.toLowerCase();
  return (Object.keys(LIGHT_COLOURS) as Light[]).find((light) => light === word);
}
