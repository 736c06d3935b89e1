import { numberText } from "./numberText";

/** The piece with each `{name}` replaced by its number; a name that is not given stays as it is. */
export function fillText(piece: string, values: Readonly<Record<string, number>>): string {
  return piece.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : numberText(value);
  });
}
