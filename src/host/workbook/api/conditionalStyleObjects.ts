import type { BorderEdge, DifferentialFormat } from "../../../ooxml/types";
import type { AnyDescription, ScalarMember } from "../../protocol/hostObject";
import { itemNotFound } from "../model/excelErrors";
import { omit } from "../model/omit";
import { borderStyleToFile, colorToFile, edgeStyle } from "../model/formatWords";
import { booleanArgument, textArgument } from "./arguments";
import { describe, objectOf, type RuleBorderTarget, type RuleTarget } from "./targets";

/** Sides as Excel.ConditionalRangeBorderIndex names them. */
const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;

/** The differential format of a rule: number format, fill, font and borders. */
export const conditionalStyleObjects: readonly AnyDescription[] = [
  describe("ConditionalRangeFormat", {
    scalars: {
      NumberFormat: {
        get: (target) => formatOf(target).numberFormat ?? null,
        set: (target, value) => change(target, { numberFormat: textArgument(value) }),
      },
    },
    navigations: {
      Fill: (target) => objectOf("ConditionalRangeFill", target),
      Font: (target) => objectOf("ConditionalRangeFont", target),
      Borders: (target) => objectOf("ConditionalRangeBorderCollection", target),
    },
  }),
  describe("ConditionalRangeFill", {
    scalars: {
      Color: {
        get: (target) => formatOf(target).fillColor ?? "",
        set: (target, value) => setColor(target, "fillColor", value),
      },
    },
    methods: { Clear: (target) => without(target, ["fillColor"]) },
  }),
  describe("ConditionalRangeFont", {
    scalars: {
      Color: {
        get: (target) => formatOf(target).fontColor ?? "",
        set: (target, value) => setColor(target, "fontColor", value),
      },
      Bold: fontFlag("bold"),
      Italic: fontFlag("italic"),
      Strikethrough: fontFlag("strikethrough"),
    },
    methods: {
      Clear: (target) => without(target, ["fontColor", "bold", "italic", "strikethrough"]),
    },
  }),
  describe("ConditionalRangeBorderCollection", {
    scalars: { Count: { get: () => Object.keys(SIDES).length } },
    items: (target) => Object.values(SIDES).map((side) => borderObject(target, side)),
    item: (target, key) => {
      const side = Object.entries(SIDES).find(([word]) => word === key)?.[1];
      return side === undefined ? undefined : borderObject(target, side);
    },
    navigations: {
      Top: (target) => borderObject(target, "top"),
      Bottom: (target) => borderObject(target, "bottom"),
      Left: (target) => borderObject(target, "left"),
      Right: (target) => borderObject(target, "right"),
    },
  }),
  describe("ConditionalRangeBorder", {
    id: sideWord,
    scalars: {
      SideIndex: { get: sideWord },
      Style: {
        get: (target) => edgeStyle(formatOf(target).borders?.[target.side]),
        set: (target, value) => {
          const style = borderStyleToFile(value, "Thin");
          const color = formatOf(target).borders?.[target.side]?.color;
          setEdge(target, style === null ? undefined : { style, ...withColor(color) });
        },
      },
      Color: {
        get: (target) => formatOf(target).borders?.[target.side]?.color ?? "",
        set: (target, value) => {
          const style = formatOf(target).borders?.[target.side]?.style ?? "thin";
          setEdge(target, { style, ...withColor(colorToFile(value) ?? undefined) });
        },
      },
    },
  }),
];

function borderObject(target: RuleTarget, side: RuleBorderTarget["side"]) {
  return objectOf("ConditionalRangeBorder", { ...target, side });
}

function sideWord({ side }: RuleBorderTarget): string {
  return Object.entries(SIDES).find(([, file]) => file === side)?.[0] ?? side;
}

function withColor(color: string | undefined): { readonly color?: string } {
  return color === undefined ? {} : { color };
}

function formatOf({ model, sheetId, ruleId }: RuleTarget): DifferentialFormat {
  const rule = model.sheet(sheetId).conditionalFormats.find(({ id }) => id === ruleId);
  if (rule === undefined) throw itemNotFound();
  return rule.format ?? {};
}

function change(target: RuleTarget, members: DifferentialFormat): void {
  const format = { ...formatOf(target), ...members };
  target.model.sheet(target.sheetId).updateConditionalFormat(target.ruleId, { format });
}

function without(target: RuleTarget, members: readonly (keyof DifferentialFormat)[]): void {
  const format = Object.fromEntries(
    Object.entries(formatOf(target)).filter(([name]) => !members.some((member) => member === name))
  );
  target.model.sheet(target.sheetId).updateConditionalFormat(target.ruleId, { format });
}

function setColor(target: RuleTarget, member: "fillColor" | "fontColor", value: unknown): void {
  const color = colorToFile(value);
  if (color === null) without(target, [member]);
  else change(target, { [member]: color });
}

function fontFlag(member: "bold" | "italic" | "strikethrough"): ScalarMember<RuleTarget> {
  return {
    get: (target) => formatOf(target)[member] ?? null,
    set: (target, value) => change(target, { [member]: booleanArgument(value) }),
  };
}

function setEdge(target: RuleBorderTarget, edge: BorderEdge | undefined): void {
  const others = omit(formatOf(target).borders ?? {}, target.side);
  change(target, { borders: edge === undefined ? others : { ...others, [target.side]: edge } });
}
