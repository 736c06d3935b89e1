import type { PrintOptions } from "../types";
import { booleanAttribute, writeAttributes } from "../xml/attributes";
import type { XmlElement } from "../xml/parseXml";

/** `<printOptions>` (ECMA-376 part 1, 18.3.1.70); everything is off where it says nothing. */
export function readPrintOptions(element: XmlElement | undefined): PrintOptions {
  const isOn = (name: keyof PrintOptions): boolean => booleanAttribute(element, name, false);
  return {
    horizontalCentered: isOn("horizontalCentered"),
    verticalCentered: isOn("verticalCentered"),
    gridLines: isOn("gridLines"),
    headings: isOn("headings"),
  };
}

/** The `<printOptions>` element with a change; empty where all is off. */
export function writePrintOptions(
  element: XmlElement | undefined,
  change: Partial<PrintOptions>,
  prefix: string
): string {
  const options = { ...readPrintOptions(element), ...change };
  const on = Object.entries(options).filter(([, isOn]) => isOn);
  if (on.length === 0) return "";
  return `<${prefix}printOptions${writeAttributes(Object.fromEntries(on))}/>`;
}
