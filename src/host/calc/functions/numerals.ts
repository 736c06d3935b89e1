import { CALC_ERRORS } from "../values/calcErrors";
import { roundDecimal } from "../values/roundDecimal";
import { formatForText } from "../formatValue";
import {
  contextFunction,
  scalarFunction,
  type CallDefinition,
  type FunctionFamily,
} from "./definition";

const LETTERS: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["D", 500],
  ["C", 100],
  ["L", 50],
  ["X", 10],
  ["V", 5],
  ["I", 1],
];

/** Numbers as words, letters and money. */
export const NUMERAL_FUNCTIONS: FunctionFamily = {
  /** https://support.microsoft.com/office/roman-function-d6b0b99e-de46-4704-a518-b45a0f8b56f5 */
  ROMAN: scalarFunction(["number", "number?"], (value, form = 0) => {
    const [number, style] = [Math.trunc(value), Math.trunc(form)];
    return number < 0 || number > 3999 || style < 0 || style > 4
      ? CALC_ERRORS.value
      : romanOf(number, style);
  }),
  /** https://support.microsoft.com/office/arabic-function-9a8da418-c17b-4ef9-a657-9370a30a674f */
  ARABIC: scalarFunction(["text"], (text) => {
    const match = /^(-?)([MDCLXVI]*)$/.exec(text.trim().toUpperCase());
    if (match === null || text.length > 255) {
      return CALC_ERRORS.value;
    }
    const values = [...(match[2] ?? "")].map((letter) => valueOfLetter(letter));
    const sum = values.reduce(
      (total, value, place) => total + (value < (values[place + 1] ?? 0) ? -value : value),
      0
    );
    return match[1] === "-" ? 0 - sum : sum;
  }),
  DOLLAR: money("$", 2),
  RMB: money("¥", 2),
  YEN: money("¥", 0),
  /** https://support.microsoft.com/office/numbervalue-function-1b05c8cf-2bfa-4437-af70-596c7ea7d879 */
  NUMBERVALUE: scalarFunction(["text", "text?", "text?"], (text, decimal = ".", group = ",") => {
    const [point, comma] = [decimal.slice(0, 1), group.slice(0, 1)];
    const bare = text.replace(/\s/g, "");
    const percents = /%*$/.exec(bare)?.[0].length ?? 0;
    const [whole = "", ...rest] = bare.slice(0, bare.length - percents).split(point);
    const digits = [whole.split(comma).join(""), ...rest].join(".");
    if (rest.length > 1 || rest.some((part) => comma !== "" && part.includes(comma))) {
      return CALC_ERRORS.value;
    }
    if (!/^[-+]?(\d+\.?\d*|\.\d+)?([eE][-+]?\d+)?$/.test(digits)) {
      return CALC_ERRORS.value;
    }
    return Number(digits || 0) / 100 ** percents;
  }),
};

function valueOfLetter(letter: string): number {
  return LETTERS.find(([name]) => name === letter)?.[1] ?? 0;
}

/**
 * The greatest value first; with each form a smaller letter may stand before one that is further up:
 * form 0 only the nearest power of ten, form 4 any.
 */
function romanOf(number: number, form: number): string {
  let rest = number;
  let text = "";
  for (let place = 0; place <= LETTERS.length - 1; place += 2) {
    const [letter = "", value = 1] = LETTERS[place] ?? [];
    const digit = Math.floor(rest / value);
    if (digit % 5 === 4) {
      const larger = digit === 4 ? place - 1 : place - 2;
      const [name = "", size = 0] = LETTERS[larger] ?? [];
      const smaller = smallestBefore(rest, size, place, form);
      const [before = letter, less = value] = LETTERS[smaller] ?? [];
      text += before + name;
      rest += less - size;
    } else {
      const [five = ""] = LETTERS[place - 1] ?? [];
      text += (digit > 4 ? five : "") + letter.repeat(digit % 5);
      rest %= value;
    }
  }
  return text;
}

/** How far the letter before may be moved down: as far as the rest stays at least 0. */
function smallestBefore(rest: number, size: number, place: number, form: number): number {
  let index = place;
  for (let step = 0; step < form && index + 1 < LETTERS.length; step += 1) {
    if (rest + (LETTERS[index + 1]?.[1] ?? 0) < size) {
      break;
    }
    index += 1;
  }
  return index;
}

/** https://support.microsoft.com/office/dollar-function-a6cd05d9-9740-4ad3-a469-8109d18ff611 */
function money(sign: string, decimals: number): CallDefinition {
  return contextFunction(["number", "number?"], ({ workbook }, value, digits = decimals) => {
    const places = Math.trunc(digits);
    if (places > 127) {
      return CALC_ERRORS.value;
    }
    const format = `${sign}#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}`;
    const rounded = roundDecimal(value, places);
    return formatForText(rounded, `${format};-${format}`, workbook.date1904);
  });
}
