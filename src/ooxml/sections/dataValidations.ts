import { stableText } from "../sheet/stableText";
import { areasAddress, parseAreas } from "../address";
import type { DataValidation } from "../types";
import { attribute, booleanAttribute, withAttributes, writeAttributes } from "../xml/attributes";
import { applyEdits, type TextEdit } from "../xml/editXml";
import {
  decodeExcelText,
  decodeXml,
  encodeExcelText,
  encodeXml,
  encodeXmlLike,
} from "../xml/escape";
import {
  child,
  childrenNamed,
  innerXml,
  openTag,
  outerXml,
  parseXml,
  type XmlElement,
} from "../xml/parseXml";

/** A validation with the element it was read from. */
export interface ReadValidation {
  readonly validation: DataValidation;
  readonly xml: string;
}

/** Validations of a `<dataValidations>` element. */
export function readDataValidations(element: XmlElement | undefined): ReadValidation[] {
  return childrenNamed(element, "dataValidation").map((item) => ({
    validation: readValidation(item),
    xml: outerXml(item),
  }));
}

function readValidation(item: XmlElement): DataValidation {
  const text = (name: string) => {
    const value = attribute(item, name);
    return value === undefined ? {} : { [name]: decodeExcelText(value) };
  };
  const formula = (name: "formula1" | "formula2") => {
    const found = child(item, name);
    return found ? { [name]: decodeXml(innerXml(found)) } : {};
  };
  const style = attribute(item, "errorStyle");
  return {
    areas: parseAreas(attribute(item, "sqref") ?? ""),
    type: (attribute(item, "type") ?? "none") as DataValidation["type"],
    allowBlank: booleanAttribute(item, "allowBlank", false),
    // The attribute means the opposite of its name (ECMA-376 part 1, 18.3.1.32).
    inCellDropDown: !booleanAttribute(item, "showDropDown", false),
    showErrorMessage: booleanAttribute(item, "showErrorMessage", false),
    showInputMessage: booleanAttribute(item, "showInputMessage", false),
    ...text("operator"),
    ...formula("formula1"),
    ...formula("formula2"),
    ...(style === "warning" || style === "information" ? { errorStyle: style } : {}),
    ...text("errorTitle"),
    ...text("error"),
    ...text("promptTitle"),
    ...text("prompt"),
  };
}

/**
 * The `<dataValidations>` element; unchanged validations keep their text, and one whose cells or formulas
 * changed keeps the rest of it. Empty where there are none.
 */
export function writeDataValidations(
  validations: readonly DataValidation[],
  known: readonly ReadValidation[],
  prefix: string
): string {
  if (validations.length === 0) return "";
  const unclaimed = new Set(known);
  const claim = (key: (validation: DataValidation) => string, wanted: string) => {
    const found = [...unclaimed].find((item) => key(item.validation) === wanted);
    if (found) unclaimed.delete(found);
    return found;
  };
  const same = validations.map((validation) => claim(stableText, stableText(validation)));
  const items = validations.map((validation, index) => {
    const own = same[index] ?? claim(withoutPlace, withoutPlace(validation));
    if (!own) return validationXml(validation, prefix);
    return own === same[index] ? own.xml : movedValidation(own, validation);
  });
  const tag = `${prefix}dataValidations`;
  return `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
}

/** What a validation says apart from its cells and formulas. */
function withoutPlace({ areas, formula1, formula2, ...rest }: DataValidation): string {
  const formulas = [formula1 === undefined, formula2 === undefined];
  return stableText({ ...rest, formulas, isPlaced: areas.length > 0 });
}

function movedValidation({ xml, validation: before }: ReadValidation, now: DataValidation): string {
  const element = parseXml(xml);
  const edits: TextEdit[] = [];
  if (areasAddress(before.areas) !== areasAddress(now.areas)) {
    const text = withAttributes(openTag(element), { sqref: areasAddress(now.areas) });
    edits.push({ start: element.start, end: element.openEnd, text });
  }
  for (const name of ["formula1", "formula2"] as const) {
    const held = child(element, name);
    const formula = now[name];
    if (!held || formula === undefined || formula === before[name]) continue;
    const text = encodeXmlLike(innerXml(held), formula);
    edits.push({ start: held.openEnd, end: held.closeStart, text });
  }
  return applyEdits(xml, edits);
}

function validationXml(validation: DataValidation, prefix: string): string {
  const text = (value: string | undefined) =>
    value === undefined || value === "" ? undefined : encodeExcelText(value);
  const values = writeAttributes({
    type: validation.type === "none" ? undefined : validation.type,
    errorStyle: validation.errorStyle === "stop" ? undefined : validation.errorStyle,
    operator: validation.operator === "between" ? undefined : validation.operator,
    allowBlank: validation.allowBlank || undefined,
    showDropDown: !validation.inCellDropDown || undefined,
    showInputMessage: validation.showInputMessage || undefined,
    showErrorMessage: validation.showErrorMessage || undefined,
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.prompt),
    sqref: areasAddress(validation.areas),
  });
  const formula = (name: string, value: string | undefined) =>
    value === undefined ? "" : `<${prefix}${name}>${encodeXml(value)}</${prefix}${name}>`;
  const inner = formula("formula1", validation.formula1) + formula("formula2", validation.formula2);
  return inner === ""
    ? `<${prefix}dataValidation${values}/>`
    : `<${prefix}dataValidation${values}>${inner}</${prefix}dataValidation>`;
}
