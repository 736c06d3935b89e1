import { tintedColor } from "../styles/tintedColor";

/** `#RRGGBB` of a theme colour, lightened (above 0) or darkened by so many percent. */
export type ThemeColors = (theme: number, tintPercent?: number) => string;

/** The text and ground colours of a theme as indexes (ECMA-376 part 1, 18.8.3): white and black by default. */
export const LIGHT_1 = 0;
export const DARK_1 = 1;
const FIRST_ACCENT = 4;
const ACCENTS = 6;

/** The tints of the built-in styles, as files write them for percent. */
const TINTS: Readonly<Record<number, number>> = {
  15: 0.14999847407452621,
  25: 0.249977111117893,
  35: 0.34998626667073579,
  40: 0.39997558519241921,
  45: 0.44999542222357858,
  50: 0.499984740745262,
  60: 0.59999389629810485,
  80: 0.79998168889431442,
};

/** Colours of a theme's twelve `RRGGBB`. */
export function themeColors(theme: readonly string[]): ThemeColors {
  return (index, tintPercent = 0) => {
    const share = TINTS[Math.abs(tintPercent)] ?? Math.abs(tintPercent) / 100;
    return `#${tintedColor(theme[index] ?? "000000", Math.sign(tintPercent) * share).toUpperCase()}`;
  };
}

/**
 * Theme index of the accent colour of the style that stands at `place` in its series of seven: the first
 * is neutral (undefined), the others take the six accents in turn.
 */
export function accentOf(place: number): number | undefined {
  return place >= 1 && place <= ACCENTS ? FIRST_ACCENT + place - 1 : undefined;
}
