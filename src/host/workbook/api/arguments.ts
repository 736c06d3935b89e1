import { invalidArgument } from "../model/excelErrors";
import type { RangeTarget } from "../model/rangeTarget";
import { targetOf } from "./targets";

/** A text argument; throws InvalidArgument for anything else. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("text expected");
  return value;
}

/** A text argument that may be left out. */
export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : textArgument(value);
}

/** A whole number; throws InvalidArgument for anything else. */
export function integerArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument("whole number expected");
  }
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument("number expected");
  return value;
}

export function optionalInteger(value: unknown, otherwise: number): number {
  return value === null || value === undefined ? otherwise : integerArgument(value);
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false expected");
  return value;
}

/** One of the listed words; throws InvalidArgument for anything else. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw invalidArgument(`${String(value)}: one of ${words.join(", ")} expected`);
  return found;
}

/** A Range argument; throws InvalidArgument for anything else. */
export function rangeArgument(value: unknown): RangeTarget {
  const range = targetOf("Range", value);
  if (range === undefined) throw invalidArgument("range expected");
  return range;
}

/** The data of an option object; an absent one is empty. */
export function optionsArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument("object expected");
  return value as Readonly<Record<string, unknown>>;
}
