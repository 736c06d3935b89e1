import type { NewDataBar } from "../contract/ruleTypes";
import { writeAttributes } from "../xml/attributes";
import { childrenNamed, parseXml } from "../xml/parseXml";

/**
 * The `dataBar` element of a new rule (ECMA-376 part 1, 18.3.1.28), from no length to the whole cell;
 * `prefix` is that of the sheet's elements with its colon.
 */
export function dataBarXml({ thresholds, showsValue, color }: NewDataBar, prefix: string): string {
  const ends = thresholds.map(
    ({ type, value }) =>
      `<${prefix}cfvo${writeAttributes({ type, val: value === "" ? undefined : value })}/>`
  );
  const tag = writeAttributes({
    minLength: 0,
    maxLength: 100,
    showValue: showsValue ? undefined : 0,
  });
  const rgb = `FF${color.replace("#", "").toUpperCase()}`;
  return `<${prefix}dataBar${tag}>${ends.join("")}<${prefix}color rgb="${rgb}"/></${prefix}dataBar>`;
}

/** A rule's text with another bar in it; a counterpart in the sheet's extensions is no longer its own. */
export function withDataBar(ruleXml: string, bar: NewDataBar, prefix: string): string {
  const element = parseXml(ruleXml);
  const others = childrenNamed(element, "formula");
  const open = ruleXml.slice(0, element.openEnd).replace(/\s*\/>$/, ">");
  const kept = others.map(({ start, end }) => ruleXml.slice(start, end)).join("");
  return `${open}${kept}${dataBarXml(bar, prefix)}</${element.qualifiedName}>`;
}
