import type { CellFormatPatch } from "../../../ooxml/types";
import {
  borderStyleToFile,
  colorToFile,
  horizontalToFile,
  rotationToFile,
  verticalToFile,
} from "../model/formatWords";
import { booleanArgument, numberArgument, optionsArgument, textArgument } from "./arguments";

type Options = Readonly<Record<string, unknown>>;

const EDGES = ["top", "bottom", "left", "right"] as const;

/** A format patch from SettableCellProperties.format. */
export function cellPatch(format: Options): CellFormatPatch {
  const fill = optionsArgument(format["fill"]);
  const protection = optionsArgument(format["protection"]);
  return {
    ...only(format["wrapText"], (value) => ({ wrapText: booleanArgument(value) })),
    ...only(format["shrinkToFit"], (value) => ({ shrinkToFit: booleanArgument(value) })),
    ...only(format["indentLevel"], (value) => ({ indentLevel: numberArgument(value) })),
    ...only(format["textOrientation"], (value) => ({ textRotation: rotationToFile(value) })),
    ...only(format["horizontalAlignment"], (value) => ({
      horizontalAlignment: horizontalToFile(value),
    })),
    ...only(format["verticalAlignment"], (value) => ({
      verticalAlignment: verticalToFile(value),
    })),
    ...only(fill["color"], (value) => ({ fillColor: colorToFile(value) })),
    ...only(protection["locked"], (value) => ({ locked: booleanArgument(value) })),
    ...only(format["font"], (value) => ({ font: fontPatch(optionsArgument(value)) })),
    ...only(format["borders"], (value) => ({ borders: borderPatch(optionsArgument(value)) })),
  };
}

function fontPatch(font: Options): NonNullable<CellFormatPatch["font"]> {
  return {
    ...only(font["name"], (value) => ({ name: textArgument(value) })),
    ...only(font["size"], (value) => ({ sizePoints: numberArgument(value) })),
    ...only(font["bold"], (value) => ({ bold: booleanArgument(value) })),
    ...only(font["italic"], (value) => ({ italic: booleanArgument(value) })),
    ...only(font["underline"], (value) => ({ underline: value !== "None" })),
    ...only(font["strikethrough"], (value) => ({ strikethrough: booleanArgument(value) })),
    ...only(font["color"], (value) => ({ color: colorToFile(value) })),
  };
}

function borderPatch(borders: Options): NonNullable<CellFormatPatch["borders"]> {
  return Object.fromEntries(
    EDGES.filter((edge) => borders[edge] !== undefined && borders[edge] !== null).map((edge) => {
      const { style, weight, color } = optionsArgument(borders[edge]) as Record<string, unknown>;
      const inFile = borderStyleToFile(style ?? "Continuous", weight ?? "Thin");
      const hex = color === undefined || color === null ? null : colorToFile(color);
      return [
        edge,
        inFile === null ? null : { style: inFile, ...(hex === null ? {} : { color: hex }) },
      ];
    })
  );
}

function only<Patch extends object>(
  value: unknown,
  make: (value: unknown) => Patch
): Patch | object {
  return value === undefined || value === null ? {} : make(value);
}
