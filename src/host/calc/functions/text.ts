import type { CalcError, CalcValue } from "../types";
import { CALC_ERRORS } from "../values/calcErrors";
import { characterOf, codeOfCharacter } from "../values/characterCodes";
import { toText } from "../values/coercion";
import { textToNumber } from "../values/numberText";
import { isError, type Operand } from "../values/operand";
import { roundDecimal } from "../values/roundDecimal";
import { MAXIMUM_TEXT_LENGTH } from "../values/sheetLimits";
import type { EvaluationContext } from "../formula/evaluation";
import { formatForText } from "../formatValue";
import { visitValues } from "./collect";
import {
  contextFunction,
  MAXIMUM_ARGUMENTS,
  operandFunction,
  scalarFunction,
  type FunctionFamily,
} from "./definition";
import { wildcardSource } from "./wildcard";

/** Text functions (https://support.microsoft.com/office/text-functions-reference-cccd86ad-547d-4ea9-a065-7bb697c2a56e). */
export const TEXT_FUNCTIONS: FunctionFamily = {
  LEN: scalarFunction(["text"], (text) => text.length),
  LEFT: scalarFunction(["text", "number?"], (text, count = 1) =>
    count < 0 ? CALC_ERRORS.value : text.slice(0, Math.trunc(count))
  ),
  RIGHT: scalarFunction(["text", "number?"], (text, count = 1) =>
    count < 0 ? CALC_ERRORS.value : text.slice(Math.max(0, text.length - Math.trunc(count)))
  ),
  MID: scalarFunction(["text", "number", "number"], (text, start, count) =>
    start < 1 || count < 0
      ? CALC_ERRORS.value
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count))
  ),
  /** Only the plain space is taken away: https://support.microsoft.com/office/trim-function-410388fa-c5df-49c6-b16c-9e5630b479f9 */
  TRIM: scalarFunction(["text"], (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: scalarFunction(["text"], (text) => text.replace(/[\u0000-\u001f]/g, "")),
  UPPER: scalarFunction(["text"], (text) => text.toUpperCase()),
  LOWER: scalarFunction(["text"], (text) => text.toLowerCase()),
  PROPER: scalarFunction(["text"], (text) =>
    text.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (whole) => whole.toUpperCase())
  ),
  EXACT: scalarFunction(["text", "text"], (a, b) => a === b),
  REPT: scalarFunction(["text", "number"], (text, count) => {
    const times = Math.trunc(count);
    return times < 0 || text.length * times > MAXIMUM_TEXT_LENGTH
      ? CALC_ERRORS.value
      : text.repeat(times);
  }),
  FIND: scalarFunction(["text", "text", "number?"], (sought, text, start = 1) =>
    positionFrom(start, text, (from) => text.indexOf(sought, from))
  ),
  /** Without case and with wildcards: https://support.microsoft.com/office/search-searchb-functions-9ab04538-0e55-4719-a72e-b6f54513b495 */
  SEARCH: scalarFunction(["text", "text", "number?"], (sought, text, start = 1) =>
    positionFrom(start, text, (from) => {
      const place = text.slice(from).search(new RegExp(wildcardSource(sought), "iu"));
      return place < 0 ? -1 : place + from;
    })
  ),
  REPLACE: scalarFunction(["text", "number", "number", "text"], (text, start, count, by) => {
    const from = Math.trunc(start) - 1;
    return from < 0 || count < 0
      ? CALC_ERRORS.value
      : limited(text.slice(0, from) + by + text.slice(from + Math.trunc(count)));
  }),
  SUBSTITUTE: scalarFunction(["text", "text", "text", "number?"], substitute),
  VALUE: contextFunction(["value"], ({ workbook }, value) => {
    if (typeof value === "boolean") {
      return CALC_ERRORS.value;
    }
    return typeof value === "string"
      ? (textToNumber(value, workbook.date1904) ?? CALC_ERRORS.value)
      : (value ?? 0);
  }),
  TEXT: contextFunction(["value", "text"], ({ workbook }, value, format) => {
    if (isError(value)) {
      return value;
    }
    const number = typeof value === "string" ? textToNumber(value, workbook.date1904) : value;
    return formatForText(number ?? value ?? 0, format, workbook.date1904);
  }),
  FIXED: contextFunction(
    ["number", "number?", "boolean?"],
    ({ workbook }, value, digits = 2, isPlain = false) => {
      const rounded = roundDecimal(value, digits);
      const places = Math.min(127, Math.max(0, Math.trunc(digits)));
      const decimals = places > 0 ? `.${"0".repeat(places)}` : "";
      return formatForText(rounded, `${isPlain ? "0" : "#,##0"}${decimals}`, workbook.date1904);
    }
  ),
  CONCATENATE: scalarJoin(),
  CONCAT: operandFunction("|a", 1, MAXIMUM_ARGUMENTS, (values, context) =>
    joined(values, "", false, context)
  ),
  TEXTJOIN: operandFunction("ss|a", 3, MAXIMUM_ARGUMENTS, (values, context) => {
    const [delimiter = null, skipEmpty = null, ...rest] = values;
    const text = toText(delimiter as CalcValue);
    return typeof text === "string" ? joined(rest, text, skipEmpty !== false, context) : text;
  }),
  CHAR: scalarFunction(["number"], (code) =>
    code < 1 ? CALC_ERRORS.value : (characterOf(Math.trunc(code)) ?? CALC_ERRORS.value)
  ),
  UNICHAR: scalarFunction(["number"], (code) =>
    code < 1 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
      ? CALC_ERRORS.value
      : String.fromCodePoint(Math.trunc(code))
  ),
  CODE: scalarFunction(["text"], (text) =>
    text === "" ? CALC_ERRORS.value : codeOfCharacter(text)
  ),
  UNICODE: scalarFunction(["text"], (text) =>
    text === "" ? CALC_ERRORS.value : (text.codePointAt(0) ?? 0)
  ),
};

function limited(text: string): CalcValue {
  return text.length > MAXIMUM_TEXT_LENGTH ? CALC_ERRORS.value : text;
}

function positionFrom(
  start: number,
  text: string,
  search: (from: number) => number
): number | CalcError {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) {
    return CALC_ERRORS.value;
  }
  const place = search(from);
  return place < 0 ? CALC_ERRORS.value : place + 1;
}

function substitute(text: string, sought: string, by: string, which?: number): CalcValue {
  if (which !== undefined && which < 1) {
    return CALC_ERRORS.value;
  }
  if (sought === "") {
    return text;
  }
  const parts = text.split(sought);
  if (which === undefined) {
    return limited(parts.join(by));
  }
  const place = Math.trunc(which);
  return place >= parts.length
    ? text
    : limited(`${parts.slice(0, place).join(sought)}${by}${parts.slice(place).join(sought)}`);
}

function scalarJoin() {
  return operandFunction("|s", 1, MAXIMUM_ARGUMENTS, (values, context) =>
    joined(values, "", false, context)
  );
}

function joined(
  values: readonly Operand[],
  delimiter: string,
  skipsEmpty: boolean,
  context: EvaluationContext
): CalcValue {
  const texts: string[] = [];
  const error = visitValues(values, context, (value) => {
    const text = toText(value);
    if (typeof text !== "string") {
      return text;
    }
    if (text !== "" || !skipsEmpty) {
      texts.push(text);
    }
    return undefined;
  });
  return error ?? limited(texts.join(delimiter));
}
