import { stableText } from "../sheet/stableText";
import { areasAddress, parseAreas } from "../address";
import type { DataValidation } from "../types";
import { attribute, booleanAttribute, writeAttributes } from "../xml/attributes";
import { decodeExcelText, decodeXml, encodeExcelText, encodeXml } from "../xml/escape";
import { child, childrenNamed, innerXml, outerXml, type XmlElement } from "../xml/parseXml";

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

/** The `<dataValidations>` element; unchanged validations keep their text. Empty where there are none. */
export function writeDataValidations(
  validations: readonly DataValidation[],
  known: readonly ReadValidation[],
  prefix: string
): string {
  if (validations.length === 0) return "";
  const items = validations.map((validation) => {
    const text = stableText(validation);
    const same = known.find((item) => stableText(item.validation) === text);
    return same?.xml ?? validationXml(validation, prefix);
  });
  const tag = `${prefix}dataValidations`;
  return `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
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
