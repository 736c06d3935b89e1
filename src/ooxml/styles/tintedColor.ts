/** Whole-number scale of hue, lightness and saturation, as the Windows colour functions count. */
const SCALE = 240;
const RGB = 255;
const SIXTH = SCALE / 6;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

/**
 * `RRGGBB` lightened (tint above 0) or darkened by the rule of CT_Color@tint (ECMA-376 part 1, 18.8.19).
 * The steps are rounded as Excel does, so that the 24 palette colours in the test come out exactly.
 */
export function tintedColor(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(rgb.slice(at, at + 2), 16)
  );
  const { hue, lightness, saturation } = toHls(red, green, blue);
  const moved =
    tint < 0
      ? Math.floor(lightness * (1 + tint))
      : Math.floor(lightness * (1 - tint)) + SCALE - Math.floor(SCALE * (1 - tint));
  return toRgb({ hue, lightness: moved, saturation })
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

function toHls(red: number, green: number, blue: number): Hls {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const sum = high + low;
  const range = high - low;
  const lightness = Math.floor((sum * SCALE + RGB) / (2 * RGB));
  if (range === 0) return { hue: 0, lightness, saturation: 0 };
  const most = lightness <= SCALE / 2 ? sum : 2 * RGB - sum;
  const saturation = Math.floor((range * SCALE + Math.floor(most / 2)) / most);
  const distance = (channel: number) =>
    Math.floor(((high - channel) * SIXTH + Math.floor(range / 2)) / range);
  let hue: number;
  if (red === high) hue = distance(blue) - distance(green);
  else if (green === high) hue = 2 * SIXTH + distance(red) - distance(blue);
  else hue = 4 * SIXTH + distance(green) - distance(red);
  return { hue: (hue + SCALE) % SCALE, lightness, saturation };
}

function toRgb({ hue, lightness, saturation }: Hls): number[] {
  if (saturation === 0) {
    const grey = Math.round((lightness * RGB) / SCALE);
    return [grey, grey, grey];
  }
  const upper =
    lightness <= SCALE / 2
      ? Math.floor((lightness * (SCALE + saturation) + SCALE / 2) / SCALE)
      : lightness + saturation - Math.floor((lightness * saturation + SCALE / 2) / SCALE);
  const lower = 2 * lightness - upper;
  return [2 * SIXTH, 0, -2 * SIXTH]
    .map((offset) => channelAt(lower, upper, (hue + offset + SCALE) % SCALE))
    .map((channel) => Math.floor((channel * RGB + SCALE / 2) / SCALE));
}

function channelAt(lower: number, upper: number, hue: number): number {
  const rise = (distance: number) =>
    lower + Math.floor(((upper - lower) * distance + SIXTH / 2) / SIXTH);
  if (hue < SIXTH) return rise(hue);
  if (hue < 3 * SIXTH) return upper;
  return hue < 4 * SIXTH ? rise(4 * SIXTH - hue) : lower;
}
