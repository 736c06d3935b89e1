import type { DataBarDrawing } from "../../../ooxml/conditional/ruleDrawing";
import type { NewDataBar, NewThreshold } from "../../../ooxml/types";
import type { AnyDescription, ScalarMember } from "../../protocol/hostObject";
import { invalidArgument, itemNotFound } from "../model/excelErrors";
import { colorToFile } from "../model/formatWords";
import { booleanArgument, optionsArgument, textArgument } from "./arguments";
import { ruleOf, updateRule } from "./ruleAccess";
import { describe, objectOf, type RuleTarget } from "./targets";

/** What Excel gives a new data bar: from the lowest to the highest value, blue. (colour: assumption) */
export const NEW_DATA_BAR: NewDataBar = {
  thresholds: [
    { type: "min", value: "" },
    { type: "max", value: "" },
  ],
  showsValue: true,
  color: "#638EC6",
};

/** Excel.ConditionalFormatRuleType of the types in the file (ECMA-376 part 1, 18.18.12 ST_CfvoType). */
const THRESHOLD_WORDS: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  autoMin: "Automatic",
  autoMax: "Automatic",
  num: "Number",
  percent: "Percent",
  formula: "Formula",
  percentile: "Percentile",
};

/** Excel.DataBarConditionalFormat as far as bars of Excel 2007 go: ends, colour, whether the value shows. */
export const dataBarObjects: readonly AnyDescription[] = [
  describe("DataBarConditionalFormat", {
    scalars: {
      LowerBoundRule: bound(0),
      UpperBoundRule: bound(1),
      ShowDataBarOnly: {
        get: (target) => !barOf(target).showsValue,
        set: (target, value) => change(target, { showsValue: !booleanArgument(value) }),
      },
    },
    navigations: {
      PositiveFormat: (target) => objectOf("ConditionalDataBarPositiveFormat", target),
    },
  }),
  describe("ConditionalDataBarPositiveFormat", {
    scalars: {
      FillColor: {
        get: (target) => barOf(target).color,
        set: (target, value) => change(target, { color: barColor(value) }),
      },
    },
  }),
];

function barOf(target: RuleTarget): DataBarDrawing {
  const { drawing } = ruleOf(target);
  if (drawing?.kind !== "dataBar") throw itemNotFound();
  return drawing;
}

function change(target: RuleTarget, changed: Partial<NewDataBar>): void {
  const { thresholds, showsValue, color } = barOf(target);
  const [low, high] = thresholds;
  if (low === undefined || high === undefined) throw itemNotFound();
  const bar: NewDataBar = { thresholds: [low, high], showsValue, color, ...changed };
  updateRule(target, { bar });
}

/** The shorter end is 0, the longer 1. */
function bound(end: 0 | 1): ScalarMember<RuleTarget> {
  return {
    get: (target) => {
      const { type = "num", value = "" } = barOf(target).thresholds[end] ?? {};
      return { type: THRESHOLD_WORDS[type] ?? "Invalid", formula: value };
    },
    set: (target, value) => {
      const [low, high] = barOf(target).thresholds;
      const threshold = thresholdOf(value, end);
      if (low === undefined || high === undefined) throw itemNotFound();
      change(target, { thresholds: end === 0 ? [threshold, high] : [low, threshold] });
    },
  };
}

function thresholdOf(value: unknown, end: 0 | 1): NewThreshold {
  const { type, formula } = optionsArgument(value) as Record<string, unknown>;
  if (type === "Automatic") return { type: end === 0 ? "min" : "max", value: "" };
  const fileType = Object.entries(THRESHOLD_WORDS).find(([, word]) => word === type)?.[0];
  if (fileType === undefined) throw invalidArgument(`type ${String(type)}`);
  const text = formula === undefined || formula === null ? "" : String(formula);
  return { type: fileType, value: text.replace(/^=/, "") };
}

function barColor(value: unknown): string {
  const color = colorToFile(textArgument(value));
  if (color === null) throw invalidArgument("fillColor");
  return color;
}
