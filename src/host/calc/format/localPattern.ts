import type { NumeralStyle } from "./chineseNumerals";

/** A number format as the formatting library understands it. */
export interface LocalPattern {
  readonly pattern: string;
  /** Names of months and days: English ones unless the format asks for Chinese. */
  readonly locale: "en-US" | "zh-CN";
  readonly numerals?: NumeralStyle;
  /** `aaa` shows 六 where `aaaa` shows 星期六. */
  readonly shortWeekday: boolean;
}

const COLOURS: Readonly<Record<string, string>> = {
  黑色: "Black",
  蓝色: "Blue",
  青色: "Cyan",
  绿色: "Green",
  洋红: "Magenta",
  红色: "Red",
  白色: "White",
  黄色: "Yellow",
};
const TOKEN = /"[^"]*"|\\.|!.|\[[^\]]*\]|G\/通用格式|上午\/下午|a+|[^]/gi;
const known = new Map<string, LocalPattern>();

/**
 * Translates a format as Excel (zh-CN) has it. Built-in formats 14 and 22 are stored in their US form
 * and shown in the local one (ECMA-376 part 1, 18.8.30: their look depends on the locale); F800 and F400
 * are the system's long date and time ([MS-XLS] 2.4.126). Month and day names are English (`mmm` Jan,
 * `dddd` Monday), `aaaa` is 星期一, `[$-804]` makes all of them Chinese, `!` and `\` show the next
 * character as it is.
 */
export function localPattern(pattern: string): LocalPattern {
  let local = known.get(pattern);
  if (local === undefined) {
    local = translate(builtIn(pattern));
    known.set(pattern, local);
  }
  return local;
}

function builtIn(pattern: string): string {
  if (/\[\$-F800\]/i.test(pattern)) {
    return 'yyyy"年"m"月"d"日"';
  }
  if (/\[\$-F400\]/i.test(pattern)) {
    return "h:mm:ss";
  }
  switch (pattern.toLowerCase()) {
    case "":
      return "General";
    case "m/d/yy":
    case "mm-dd-yy":
    case "m/d/yyyy":
      return "yyyy/m/d";
    case "m/d/yy h:mm":
    case "m/d/yyyy h:mm":
      return "yyyy/m/d h:mm";
    default:
      return pattern;
  }
}

function translate(pattern: string): LocalPattern {
  let numerals: NumeralStyle | undefined;
  let locale: LocalPattern["locale"] = "en-US";
  let shortWeekday = false;
  const pieces = pattern.match(TOKEN)?.map((token) => {
    const style = /^\[DBNum([123])\]$/i.exec(token)?.[1];
    if (style !== undefined) {
      numerals = Number(style) as NumeralStyle;
      return "";
    }
    if (token === "上午/下午") {
      locale = "zh-CN";
      return "AM/PM";
    }
    if (/^aaaa?$/i.test(token)) {
      locale = "zh-CN";
      shortWeekday = token.length === 3;
      return "aaaa";
    }
    if (/^G\/通用格式$/i.test(token)) {
      return "General";
    }
    const colour = COLOURS[token.slice(1, -1)];
    if (colour !== undefined) {
      return `[${colour}]`;
    }
    return token.startsWith("!") ? `\\${token.slice(1)}` : token;
  });
  const bare = pieces?.join("") ?? "";
  // `[DBNum1]` alone stands for the general format.
  const shown = bare.replace(/\[\$[^\]]*\]/g, "") === "" ? `${bare}General` : bare;
  return { pattern: shown, locale, shortWeekday, ...(numerals && { numerals }) };
}
