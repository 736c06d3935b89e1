/** A format such as `##0.0e+0` cut into its parts; literals keep their place between the placeholders. */
interface ScientificFormat {
  readonly whole: readonly Part[];
  readonly fraction: readonly Part[];
  readonly exponent: readonly Part[];
  readonly hasPoint: boolean;
  readonly isGrouped: boolean;
  /** `e` or `E`, as written. */
  readonly letter: string;
  /** `e+` always shows the sign of the exponent, `e-` only a minus. */
  readonly showsPlus: boolean;
}

/** One character shown as it is, or a placeholder `0`, `#` or `?`. */
interface Part {
  readonly text: string;
  readonly isPlaceholder: boolean;
}

const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|[eE][+-]|([^])/g;

/**
 * A number under one section of a scientific format, also with literals between the digits and with a
 * small `e` (ECMA-376 part 1, 18.8.31: the exponent is a multiple of the number of digits before the
 * point); undefined where the section is none. A percent sign does not multiply here, as in Excel.
 */
export function scientificText(section: string, value: number): string | undefined {
  const format = readFormat(section);
  if (format === undefined) {
    return undefined;
  }
  const { digits, exponent } = scaled(Math.abs(value), format);
  const [whole = "", fraction = ""] = digits.split(".");
  const sign = exponent < 0 ? "-" : format.showsPlus ? "+" : "";
  return [
    value < 0 ? "-" : "",
    wholeText(format, value === 0 ? "" : whole, value === 0),
    format.hasPoint ? "." : "",
    fractionText(format.fraction, fraction),
    format.letter,
    filled(format.exponent, String(Math.abs(exponent)), sign),
  ].join("");
}

function readFormat(section: string): ScientificFormat | undefined {
  const whole: Part[] = [];
  const fraction: Part[] = [];
  const exponent: Part[] = [];
  let target = whole;
  let [letter, showsPlus, isGrouped, hasPoint] = ["", false, false, false];
  for (const [token, quoted, escaped, plain] of section.matchAll(TOKEN)) {
    const isExponent = /^[eE][+-]$/.test(token);
    const literal = quoted ?? escaped ?? (isExponent ? undefined : (plain ?? ""));
    if (isExponent) {
      [letter, showsPlus, target] = [token.slice(0, 1), token.endsWith("+"), exponent];
    } else if (plain === "." && target === whole) {
      [hasPoint, target] = [true, fraction];
    } else if (plain === ",") {
      isGrouped ||= target === whole && whole.some(({ isPlaceholder }) => isPlaceholder);
    } else if (plain !== undefined && "0#?".includes(plain)) {
      target.push({ text: plain, isPlaceholder: true });
    } else {
      target.push({ text: literal ?? "", isPlaceholder: false });
    }
  }
  const hasDigits = [whole, exponent].every((parts) => parts.some((part) => part.isPlaceholder));
  // A comma after the last digit would divide by 1,000; before an exponent it means nothing.
  const groups = isGrouped && whole.filter((part) => part.isPlaceholder).length > 1;
  return letter === "" || !hasDigits
    ? undefined
    : { whole, fraction, exponent, hasPoint, isGrouped: groups, letter, showsPlus };
}

function scaled(size: number, format: ScientificFormat): { digits: string; exponent: number } {
  const width = format.whole.filter(({ isPlaceholder }) => isPlaceholder).length;
  const places = format.fraction.filter(({ isPlaceholder }) => isPlaceholder).length;
  if (size === 0) {
    return { digits: (0).toFixed(places), exponent: 0 };
  }
  const [mantissa = "0", power = "0"] = size.toExponential(14).split("e");
  const step = Math.max(1, width);
  let exponent = Math.floor(Number(power) / step) * step;
  const digitsAt = (at: number) => Number(`${mantissa}e${Number(power) - at}`).toFixed(places);
  if (Number(digitsAt(exponent)) >= 10 ** step) {
    exponent += step;
  }
  return { digits: digitsAt(exponent), exponent };
}

/** Digits before the point from the right; what the placeholders lack is 0, a space or nothing. */
function wholeText(format: ScientificFormat, digits: string, isZero: boolean): string {
  const placeholders = format.whole.filter(({ isPlaceholder }) => isPlaceholder);
  const cells = placeholders.map(({ text }, index) => {
    const digit = digits[digits.length - placeholders.length + index];
    return digit ?? (text === "0" || isZero ? "0" : text === "?" ? " " : "");
  });
  const grouped = cells.map((cell, index) => {
    const left = cells.length - 1 - index;
    const comma = cell === "" ? "" : cell === " " ? " " : ",";
    return format.isGrouped && left > 0 && left % 3 === 0 ? cell + comma : cell;
  });
  let index = 0;
  return format.whole
    .map(({ text, isPlaceholder }) => {
      index += isPlaceholder ? 1 : 0;
      return isPlaceholder ? (grouped[index - 1] ?? "") : text;
    })
    .join("");
}

function fractionText(parts: readonly Part[], digits: string): string {
  let last = digits.length;
  const placeholders = parts.filter(({ isPlaceholder }) => isPlaceholder);
  while (last > 0 && digits[last - 1] === "0" && placeholders[last - 1]?.text !== "0") {
    last -= 1;
  }
  let index = 0;
  return parts
    .map(({ text, isPlaceholder }) => {
      if (!isPlaceholder) {
        return text;
      }
      index += 1;
      return index <= last ? (digits[index - 1] ?? "") : text === "?" ? " " : "";
    })
    .join("");
}

/** The exponent's digits with its sign before the first of them; literals between stay where they are. */
function filled(parts: readonly Part[], digits: string, sign: string): string {
  const placeholders = parts.filter(({ isPlaceholder }) => isPlaceholder);
  const cells = placeholders.map(({ text }, index) => {
    const digit = digits[digits.length - placeholders.length + index];
    return digit ?? (text === "0" ? "0" : text === "?" ? " " : "");
  });
  cells[0] = sign + digits.slice(0, Math.max(0, digits.length - placeholders.length)) + cells[0];
  let index = 0;
  return parts
    .map(({ text, isPlaceholder }) => {
      index += isPlaceholder ? 1 : 0;
      return isPlaceholder ? (cells[index - 1] ?? "") : text;
    })
    .join("");
}
