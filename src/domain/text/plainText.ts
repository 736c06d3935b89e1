import { toSimplified } from "./simplifiedChinese";

/**
 * Text made comparable: compatibility forms (full-width digits and punctuation) become plain ones and
 * traditional characters simplified; letters keep their case, spaces and line breaks stay.
 */
export function plainText(text: string): string {
  return toSimplified(text.normalize("NFKC"));
}

/** `plainText` in lower case without any white space: the form in which words are compared. */
export function comparableText(text: string): string {
  return plainText(text).toLowerCase().replace(/\s+/g, "");
}
