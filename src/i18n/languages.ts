/** Languages in which the add-in speaks; Simplified Chinese is the default. */
export const LANGUAGES = ["zh-CN", "zh-TW", "en-US"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language, or `keys`: the test language that shows message ids instead of words. */
export type DisplayLanguage = Language | "keys";

const TRADITIONAL = /^zh-(?:tw|hk|mo|hant)/i;

/**
 * The language for a locale as Office or a browser names it: `zh-TW`, `zh-HK`, `zh-Hant…` → zh-TW, any
 * other Chinese → zh-CN, English → en-US, everything else → zh-CN (the default of the product).
 */
export function languageOf(locale: string): Language {
  if (TRADITIONAL.test(locale)) return "zh-TW";
  return /^en\b/i.test(locale) ? "en-US" : "zh-CN";
}
