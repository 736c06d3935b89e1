import { CALC_ERRORS } from "../values/calcErrors";
import { scalarFunction, type FunctionFamily } from "./definition";
import { BINARY_PREFIXES, DECIMAL_PREFIXES, UNITS } from "./unitTable";

/** CONVERT; unknown units and units of different kinds are #N/A (https://support.microsoft.com/office/convert-function-d785bef1-808e-4aac-bdcd-666c810f9af2). */
export const UNIT_FUNCTIONS: FunctionFamily = {
  CONVERT: scalarFunction(["number", "text", "text"], (value, from, to) => {
    const [source, target] = [TEMPERATURES[from], TEMPERATURES[to]];
    if (source !== undefined && target !== undefined) {
      return target.fromKelvin(source.toKelvin(value));
    }
    const [unit, other] = [unitNamed(from), unitNamed(to)];
    return unit === undefined || other === undefined || unit.kind !== other.kind
      ? CALC_ERRORS.notAvailable
      : (value * unit.size) / other.size;
  }),
};

interface Temperature {
  toKelvin(value: number): number;
  fromKelvin(kelvin: number): number;
}

const CELSIUS: Temperature = {
  toKelvin: (value) => value + 273.15,
  fromKelvin: (kelvin) => kelvin - 273.15,
};
const FAHRENHEIT: Temperature = {
  toKelvin: (value) => ((value - 32) * 5) / 9 + 273.15,
  fromKelvin: (kelvin) => ((kelvin - 273.15) * 9) / 5 + 32,
};
const KELVIN: Temperature = { toKelvin: (value) => value, fromKelvin: (kelvin) => kelvin };
const RANKINE: Temperature = {
  toKelvin: (value) => (value * 5) / 9,
  fromKelvin: (kelvin) => (kelvin * 9) / 5,
};
const REAUMUR: Temperature = {
  toKelvin: (value) => value * 1.25 + 273.15,
  fromKelvin: (kelvin) => (kelvin - 273.15) / 1.25,
};

const TEMPERATURES: Readonly<Record<string, Temperature | undefined>> = {
  C: CELSIUS,
  cel: CELSIUS,
  F: FAHRENHEIT,
  fah: FAHRENHEIT,
  K: KELVIN,
  kel: KELVIN,
  Rank: RANKINE,
  Reau: REAUMUR,
};

/** A unit by its name, after a prefix where it takes one; squares and cubes of prefixed metres are not known. */
function unitNamed(name: string): { readonly kind: string; readonly size: number } | undefined {
  const plain = UNITS.get(name);
  if (plain !== undefined) {
    return plain;
  }
  for (const length of [1, 2]) {
    const prefix = name.slice(0, length);
    const unit = UNITS.get(name.slice(length));
    const factor =
      unit === undefined || unit.prefixes === "none"
        ? undefined
        : ((unit.prefixes === "binary" ? BINARY_PREFIXES.get(prefix) : undefined) ??
          DECIMAL_PREFIXES.get(prefix));
    if (unit !== undefined && factor !== undefined) {
      return { kind: unit.kind, size: unit.size * factor };
    }
  }
  return undefined;
}
