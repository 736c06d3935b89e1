import type { HeaderFooter, HeaderFooterVariants } from "../types";
import { booleanAttribute } from "../xml/attributes";
import { decodeExcelText, decodeXml, encodeExcelText, encodeXml } from "../xml/escape";
import { attributesOfTag } from "../xml/attributes";
import { joinElement } from "../xml/editXml";
import { child, innerXml, openTag, outerXml, type XmlElement } from "../xml/parseXml";

/** Header and footer of odd pages, split into their three parts (ECMA-376 part 1, 18.3.1.46). */
export function readHeaderFooter(element: XmlElement | undefined): HeaderFooter {
  return readPages(element, "odd");
}

/** Header and footer of first and even pages with the flags that put them in force (18.3.1.46). */
export function readHeaderFooterVariants(element: XmlElement | undefined): HeaderFooterVariants {
  return {
    first: readPages(element, "first"),
    even: readPages(element, "even"),
    differentFirst: booleanAttribute(element, "differentFirst", false),
    differentOddEven: booleanAttribute(element, "differentOddEven", false),
  };
}

function readPages(element: XmlElement | undefined, pages: "odd" | "even" | "first"): HeaderFooter {
  const header = splitParts(textOf(child(element, `${pages}Header`)));
  const footer = splitParts(textOf(child(element, `${pages}Footer`)));
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

function textOf(element: XmlElement | undefined): string {
  return element ? decodeExcelText(decodeXml(innerXml(element))) : "";
}

interface Parts {
  readonly L: string;
  readonly C: string;
  readonly R: string;
}

function splitParts(text: string): Parts {
  const parts: Record<keyof Parts, string> = { L: "", C: "", R: "" };
  let current: keyof Parts = "C";
  // `&&` is an ampersand and `&"font,style"` may hold any letters: both are stepped over whole.
  for (const [piece] of text.matchAll(/&&|&"[^"]*"|&[LCR]|[\s\S]/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") current = piece[1] as keyof Parts;
    else parts[current] += piece;
  }
  return parts;
}

/** The texts of odd (or all), even and first pages. */
export interface HeaderFooterTexts {
  readonly odd: HeaderFooter;
  readonly even: HeaderFooter;
  readonly first: HeaderFooter;
}

/** The `<headerFooter>` element; empty where nothing is left in it. */
export function writeHeaderFooter(
  element: XmlElement | undefined,
  texts: HeaderFooterTexts,
  prefix: string
): string {
  const inner = PAGES.map((pages) => writePages(element, pages, texts[pages], prefix)).join("");
  const tag = element ? openTag(element) : `<${prefix}headerFooter>`;
  // An element that came with attributes says something without texts too.
  if (inner === "" && attributesOfTag(tag).size === 0) return "";
  return joinElement(tag, element?.qualifiedName ?? `${prefix}headerFooter`, inner);
}

/** In the order of the schema. */
const PAGES = ["odd", "even", "first"] as const;

function writePages(
  element: XmlElement | undefined,
  pages: (typeof PAGES)[number],
  state: HeaderFooter,
  prefix: string
): string {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = state;
  const header = joinParts({ L: leftHeader, C: centerHeader, R: rightHeader });
  const footer = joinParts({ L: leftFooter, C: centerFooter, R: rightFooter });
  return [[`${pages}Header`, header] as const, [`${pages}Footer`, footer] as const]
    .map(([name, text]) => textElement(prefix, name, text, child(element, name)))
    .join("");
}

function joinParts(parts: Parts): string {
  return (["L", "C", "R"] as const)
    .filter((part) => parts[part] !== "")
    .map((part) => `&${part}${parts[part]}`)
    .join("");
}

/** A header or footer as XML; one that says the same as before stays verbatim. */
function textElement(
  prefix: string,
  name: string,
  text: string,
  before: XmlElement | undefined
): string {
  if (before && joinParts(splitParts(textOf(before))) === text) return outerXml(before);
  if (text === "") return "";
  const encoded = encodeXml(encodeExcelText(text));
  // Some writers put the quotes around a font's name as &quot;: what they wrote comes back as it was.
  const isQuoted = before !== undefined && innerXml(before).includes("&quot;");
  const inner = isQuoted ? encoded.replaceAll('"', "&quot;") : encoded;
  return `<${prefix}${name}>${inner}</${prefix}${name}>`;
}
