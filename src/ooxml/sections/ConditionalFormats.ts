import { areasAddress, parseAreas } from "../address";
import { dataBarXml, withDataBar } from "../conditional/dataBarXml";
import { reanchored } from "../conditional/ruleAnchor";
import { counterpartId, readExtendedRules, type ExtendedRules } from "../conditional/extendedRules";
import { readRuleDrawing } from "../conditional/readRuleDrawing";
import type { StyleSheet } from "../styles/StyleSheet";
import type { Area, ConditionalFormatRule, NewConditionalFormatRule } from "../types";
import { attributes, withAttributes, writeAttributes } from "../xml/attributes";
import { decodeXml, encodeXmlLike } from "../xml/escape";
import {
  childrenNamed,
  innerXml,
  openTag,
  outerXml,
  parseXml,
  type XmlElement,
} from "../xml/parseXml";

/** A rule with what is needed to write it again. */
interface HeldRule {
  readonly id: string;
  /** Index of the `<conditionalFormatting>` element it came in; -1 for a new one. */
  readonly group: number;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly formulas: readonly string[];
  readonly xml: string;
}

interface FileGroup {
  readonly element: XmlElement;
  readonly rules: readonly HeldRule[];
}

/** The conditional formats of a sheet; groups and rules that did not change keep their text. */
export class ConditionalFormats {
  private readonly groups: readonly FileGroup[];
  private held: readonly HeldRule[];
  private nextId = 1;
  /** Rules as they were told last, for the extensions that {@link extended} was read from. */
  private described = new WeakMap<HeldRule, ConditionalFormatRule>();
  private extended: { readonly text: string; readonly rules: ExtendedRules } | undefined;

  constructor(
    elements: readonly XmlElement[],
    private readonly prefix: string,
    private readonly styles: StyleSheet,
    /** The sheet's `extLst` as it stands now. */
    private readonly extensionText: () => string = () => ""
  ) {
    this.groups = elements.map((element, group) => ({
      element,
      rules: this.readGroup(element, group),
    }));
    this.held = this.groups.flatMap((group) => group.rules);
  }

  private readGroup(element: XmlElement, group: number): HeldRule[] {
    const areas = parseAreas(attributes(element).get("sqref") ?? "");
    return childrenNamed(element, "cfRule").map((rule) => ({
      id: `cf${this.nextId++}`,
      group,
      areas,
      priority: Number(attributes(rule).get("priority") ?? 1),
      formulas: childrenNamed(rule, "formula").map((formula) => decodeXml(innerXml(formula))),
      xml: outerXml(rule),
    }));
  }

  get rules(): ConditionalFormatRule[] {
    this.readExtensions();
    return this.held.map((rule) => {
      const known = this.described.get(rule) ?? this.describe(rule);
      this.described.set(rule, known);
      return known;
    });
  }

  /** Rules that only stand in the sheet's extensions: shown and kept, not to be changed here. */
  get extendedRules(): readonly ConditionalFormatRule[] {
    return this.readExtensions().rules;
  }

  private readExtensions(): ExtendedRules {
    const text = this.extensionText();
    if (this.extended?.text !== text) {
      const ids = this.held.map((rule) => counterpartId(parseXml(rule.xml)));
      const claimed = new Set(ids.filter((id) => id !== undefined));
      this.extended = { text, rules: readExtendedRules(text, claimed, this.styles.colors) };
      this.described = new WeakMap();
    }
    return this.extended.rules;
  }

  private describe(rule: HeldRule): ConditionalFormatRule {
    const raw = writeRule(rule);
    const element = parseXml(raw);
    const values = attributes(element);
    const dxf = values.get("dxfId");
    const format = dxf === undefined ? undefined : this.styles.differentialFormat(Number(dxf));
    const { type, priority, stopIfTrue, dxfId, ...rest } = Object.fromEntries(values);
    const counterpart = counterpartId(element);
    const drawing = readRuleDrawing(
      element,
      counterpart === undefined ? undefined : this.readExtensions().counterparts.get(counterpart),
      this.styles.colors
    );
    return {
      id: rule.id,
      type: type ?? "expression",
      areas: rule.areas,
      priority: Number(priority ?? rule.priority),
      stopIfTrue: stopIfTrue === "1" || stopIfTrue === "true",
      attributes: rest,
      formulas: rule.formulas,
      ...(format && dxfId !== undefined ? { format } : {}),
      ...(drawing ? { drawing } : {}),
      raw,
    };
  }

  /** Adds a rule; rules of its priority and below move down. */
  add(rule: NewConditionalFormatRule): ConditionalFormatRule {
    const priority = rule.priority ?? 1;
    this.held = this.held.map((other) =>
      other.priority >= priority ? { ...other, priority: other.priority + 1 } : other
    );
    const added: HeldRule = {
      id: `cf${this.nextId++}`,
      group: -1,
      areas: rule.areas,
      priority,
      formulas: rule.formulas,
      xml: `<${this.prefix}cfRule${writeAttributes({
        type: rule.type,
        operator: rule.operator,
        // A bar has no format of its own.
        dxfId: rule.bar ? undefined : this.styles.differentialIndex(rule.format),
        priority,
        stopIfTrue: rule.stopIfTrue || undefined,
      })}>${rule.bar ? dataBarXml(rule.bar, this.prefix) : ""}</${this.prefix}cfRule>`,
    };
    this.held = [...this.held, added];
    return this.describe(added);
  }

  /**
   * Changes a rule; its formulas are written for its new areas where only these change. An unknown id is a
   * mistake of the caller and throws.
   */
  update(
    id: string,
    change: Partial<
      Pick<
        NewConditionalFormatRule,
        "areas" | "formulas" | "format" | "stopIfTrue" | "priority" | "operator" | "bar"
      >
    >
  ): void {
    const rule = this.held.find((candidate) => candidate.id === id);
    if (!rule) throw new Error(`no conditional format ${id}`);
    const moved = change.priority !== undefined && change.priority !== rule.priority;
    if (moved) this.makeRoom(rule, change.priority ?? 1);
    const tag = {
      ...(change.format ? { dxfId: String(this.styles.differentialIndex(change.format)) } : {}),
      ...(change.stopIfTrue === undefined
        ? {}
        : { stopIfTrue: change.stopIfTrue ? "1" : undefined }),
      ...(change.operator === undefined ? {} : { operator: change.operator }),
    };
    this.replace(id, {
      ...rule,
      areas: change.areas ?? rule.areas,
      formulas:
        change.formulas ?? reanchored(rule.formulas, rule.areas, change.areas ?? rule.areas),
      priority: change.priority ?? rule.priority,
      xml: withTagAttributes(
        change.bar ? withDataBar(rule.xml, change.bar, this.prefix) : rule.xml,
        tag
      ),
    });
  }

  private makeRoom(rule: HeldRule, priority: number): void {
    const step = (other: HeldRule): HeldRule => {
      let to = other.priority;
      if (other !== rule && to > rule.priority) to--;
      if (other !== rule && to >= priority) to++;
      return to === other.priority ? other : { ...other, priority: to };
    };
    this.held = this.held.map(step);
  }

  private replace(id: string, rule: HeldRule): void {
    this.held = this.held.map((other) => (other.id === id ? rule : other));
  }

  /** Takes a rule away; the rules after it move up, the inverse of {@link add}. */
  remove(id: string): void {
    const rule = this.held.find((candidate) => candidate.id === id);
    if (!rule) return;
    const rest = this.held.filter((other) => other !== rule);
    const isShared = rest.some((other) => other.priority === rule.priority);
    this.held = isShared
      ? rest
      : rest.map((other) =>
          other.priority > rule.priority ? { ...other, priority: other.priority - 1 } : other
        );
  }

  /**
   * Writes the formulas of all rules for the cells that are left when others will be taken away; areas stay.
   * References to the first cell of a rule would otherwise be lost with that cell.
   */
  prepareRemoval(remaining: (areas: readonly Area[]) => readonly Area[]): void {
    this.held = this.held.map((rule) => {
      const formulas = reanchored(rule.formulas, rule.areas, remaining(rule.areas));
      return formulas === rule.formulas ? rule : { ...rule, formulas };
    });
  }

  /** Changes areas and formulas of all rules (rows inserted, sheets renamed); no area left = removed. */
  rewrite(
    moveAreas: (areas: readonly Area[]) => readonly Area[],
    rewriteFormula: (formula: string) => string
  ): void {
    this.held = this.held
      .map((rule) => ({
        ...rule,
        areas: moveAreas(rule.areas),
        formulas: rule.formulas.map(rewriteFormula),
      }))
      .filter((rule) => rule.areas.length > 0);
  }

  /** Differential formats that the rules use, by their indexes in the session. */
  differentialsInUse(): number[] {
    return this.held.map((rule) => differentialOf(rule.xml)).filter((index) => index >= 0);
  }

  /** The elements' text; undefined where it is what the file has. */
  write(): string | undefined {
    const pieces: string[] = [];
    let changed = false;
    this.groups.forEach((group, index) => {
      const rules = this.held.filter((rule) => rule.group === index);
      const isSame =
        rules.length === group.rules.length &&
        rules.every((rule, at) => sameRule(rule, group.rules[at]));
      changed ||= !isSame;
      pieces.push(isSame ? outerXml(group.element) : this.writeGroup(group.element, rules));
    });
    const added = this.held.filter((rule) => rule.group < 0);
    if (!changed && added.length === 0) return undefined;
    for (const rules of byAreas(added)) pieces.push(this.writeGroup(undefined, rules));
    return pieces.join("");
  }

  private writeGroup(element: XmlElement | undefined, rules: readonly HeldRule[]): string {
    const tagName = element?.qualifiedName ?? `${this.prefix}conditionalFormatting`;
    return byAreas(rules)
      .map((sameAreas) => {
        const tag = withAttributes(element ? openTag(element) : `<${tagName}>`, {
          sqref: areasAddress(sameAreas[0]?.areas ?? []),
        });
        return `${tag}${sameAreas.map((rule) => this.fileRule(rule)).join("")}</${tagName}>`;
      })
      .join("");
  }

  /** The rule's text with the index that its format has in the file. */
  private fileRule(rule: HeldRule): string {
    const index = differentialOf(rule.xml);
    const fileIndex = this.styles.fileDifferentialIndex(index);
    const text = writeRule(rule);
    return index === fileIndex ? text : withTagAttributes(text, { dxfId: String(fileIndex) });
  }
}

/** The rule's `dxfId`; -1 where it has no format. */
function differentialOf(xml: string): number {
  return Number(/^<[^>]*\sdxfId="(\d+)"/.exec(xml)?.[1] ?? -1);
}

function byAreas(rules: readonly HeldRule[]): HeldRule[][] {
  const groups = new Map<string, HeldRule[]>();
  for (const rule of rules) {
    const key = areasAddress(rule.areas);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()];
}

function sameRule(rule: HeldRule, original: HeldRule | undefined): boolean {
  return (
    original !== undefined &&
    rule.id === original.id &&
    rule.priority === original.priority &&
    rule.xml === original.xml &&
    JSON.stringify(rule.formulas) === JSON.stringify(original.formulas) &&
    areasAddress(rule.areas) === areasAddress(original.areas)
  );
}

/** The cfRule element with priority and formulas as they are now. */
function writeRule(rule: HeldRule): string {
  const element = parseXml(rule.xml);
  const prefix = element.qualifiedName.slice(0, element.qualifiedName.indexOf(":") + 1);
  const tag = withAttributes(openTag(element), { priority: String(rule.priority) });
  const own = childrenNamed(element, "formula");
  const isSame =
    own.length === rule.formulas.length &&
    own.every((formula, index) => decodeXml(innerXml(formula)) === rule.formulas[index]);
  if (isSame) return tag + rule.xml.slice(element.openEnd);
  const others = element.children.filter((child) => child.name !== "formula").map(outerXml);
  const formulas = rule.formulas.map(
    (formula, index) =>
      `<${prefix}formula>${encodeXmlLike(own[index] ? innerXml(own[index]) : "", formula)}</${prefix}formula>`
  );
  const open = tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  return `${open}${formulas.join("")}${others.join("")}</${element.qualifiedName}>`;
}

function withTagAttributes(
  xml: string,
  changes: Readonly<Record<string, string | undefined>>
): string {
  const element = parseXml(xml);
  return withAttributes(openTag(element), changes) + xml.slice(element.openEnd);
}
