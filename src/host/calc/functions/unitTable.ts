/** A unit of CONVERT: what it measures, its size in the kind's base unit, whether prefixes may stand before it. */
export interface Unit {
  readonly kind: string;
  readonly size: number;
  readonly prefixes: "none" | "decimal" | "binary";
}

const INCH = 0.0254;
const FOOT = 12 * INCH;
const YARD = 3 * FOOT;
const MILE = 1760 * YARD;
const POUND = 0.45359237;
const GALLON = 231 * INCH ** 3;
const IMPERIAL_GALLON = 0.00454609;
const GRAVITY = 9.80665;
const CALORIE = 4.1868;
const BTU = 1055.05585262;
const HOUR = 3600;
const LIGHT_YEAR = 9.4607304725808e15;
const SURVEY_MILE = 6336000 / 3937;

/** Kinds with their units: `name` or `name=size in the base unit`; a `*` before takes decimal prefixes, `+` binary ones too. */
const KINDS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  mass: [
    ["*g", 1e-3],
    ["sg", (POUND * GRAVITY) / FOOT],
    ["lbm", POUND],
    ["*u", 1.660538782e-27],
    ["ozm", POUND / 16],
    ["grain", POUND / 7000],
    ["cwt", POUND * 100],
    ["shweight", POUND * 100],
    ["uk_cwt", POUND * 112],
    ["lcwt", POUND * 112],
    ["hweight", POUND * 112],
    ["stone", POUND * 14],
    ["ton", POUND * 2000],
    ["uk_ton", POUND * 2240],
    ["LTON", POUND * 2240],
    ["brton", POUND * 2240],
  ],
  distance: [
    ["*m", 1],
    ["mi", MILE],
    ["Nmi", 1852],
    ["in", INCH],
    ["ft", FOOT],
    ["yd", YARD],
    ["*ang", 1e-10],
    ["ell", 45 * INCH],
    ["*ly", LIGHT_YEAR],
    ["*parsec", 3.08567758128155e16],
    ["*pc", 3.08567758128155e16],
    ["Picapt", INCH / 72],
    ["Pica", INCH / 72],
    ["pica", INCH / 6],
    ["survey_mi", SURVEY_MILE],
  ],
  time: [
    ["yr", 365.25 * 24 * HOUR],
    ["day", 24 * HOUR],
    ["d", 24 * HOUR],
    ["hr", HOUR],
    ["mn", 60],
    ["min", 60],
    ["*sec", 1],
    ["*s", 1],
  ],
  pressure: [
    ["*Pa", 1],
    ["*p", 1],
    ["*atm", 101325],
    ["*at", 101325],
    ["*mmHg", 133.322],
    ["psi", 6894.757293168361],
    ["Torr", 101325 / 760],
  ],
  force: [
    ["*N", 1],
    ["*dyn", 1e-5],
    ["*dy", 1e-5],
    ["lbf", POUND * GRAVITY],
    ["*pond", GRAVITY / 1000],
  ],
  energy: [
    ["*J", 1],
    ["*e", 1e-7],
    ["*c", 4.184],
    ["*cal", CALORIE],
    ["*eV", 1.602176487e-19],
    ["*ev", 1.602176487e-19],
    ["HPh", 745.6998715822702 * HOUR],
    ["hh", 745.6998715822702 * HOUR],
    ["*Wh", HOUR],
    ["*wh", HOUR],
    ["flb", POUND * GRAVITY * FOOT],
    ["BTU", BTU],
    ["btu", BTU],
  ],
  power: [
    ["HP", 745.6998715822702],
    ["h", 745.6998715822702],
    ["PS", 735.49875],
    ["*W", 1],
    ["*w", 1],
  ],
  magnetism: [
    ["*T", 1],
    ["*ga", 1e-4],
  ],
  volume: [
    ["tsp", GALLON / 768],
    ["tspm", 5e-6],
    ["tbs", GALLON / 256],
    ["oz", GALLON / 128],
    ["cup", GALLON / 16],
    ["pt", GALLON / 8],
    ["us_pt", GALLON / 8],
    ["uk_pt", IMPERIAL_GALLON / 8],
    ["qt", GALLON / 4],
    ["uk_qt", IMPERIAL_GALLON / 4],
    ["gal", GALLON],
    ["uk_gal", IMPERIAL_GALLON],
    ["*l", 1e-3],
    ["*L", 1e-3],
    ["*lt", 1e-3],
    ["ang3", 1e-30],
    ["barrel", GALLON * 42],
    ["bushel", 2150.42 * INCH ** 3],
    ["ft3", FOOT ** 3],
    ["in3", INCH ** 3],
    ["ly3", LIGHT_YEAR ** 3],
    ["m3", 1],
    ["mi3", MILE ** 3],
    ["yd3", YARD ** 3],
    ["Nmi3", 1852 ** 3],
    ["GRT", 100 * FOOT ** 3],
    ["regton", 100 * FOOT ** 3],
    ["MTON", 40 * FOOT ** 3],
  ],
  area: [
    ["uk_acre", 4840 * YARD ** 2],
    ["us_acre", SURVEY_MILE ** 2 / 640],
    ["ang2", 1e-20],
    ["*ar", 100],
    ["ft2", FOOT ** 2],
    ["ha", 1e4],
    ["in2", INCH ** 2],
    ["ly2", LIGHT_YEAR ** 2],
    ["m2", 1],
    ["Morgen", 2500],
    ["mi2", MILE ** 2],
    ["Nmi2", 1852 ** 2],
    ["yd2", YARD ** 2],
  ],
  information: [
    ["+bit", 1],
    ["+byte", 8],
  ],
  speed: [
    ["admkn", 1853.184 / HOUR],
    ["kn", 1852 / HOUR],
    ["*m/h", 1 / HOUR],
    ["*m/hr", 1 / HOUR],
    ["*m/s", 1],
    ["*m/sec", 1],
    ["mph", MILE / HOUR],
  ],
};

/** The units of CONVERT but for temperatures, by their case-sensitive names (https://support.microsoft.com/office/convert-function-d785bef1-808e-4aac-bdcd-666c810f9af2). */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(KINDS).flatMap(([kind, units]) =>
    units.map(([written, size]): [string, Unit] => [
      written.replace(/^[*+]/, ""),
      {
        kind,
        size,
        prefixes: written.startsWith("*") ? "decimal" : written.startsWith("+") ? "binary" : "none",
      },
    ])
  )
);

/** Powers of ten by their prefix. */
export const DECIMAL_PREFIXES: ReadonlyMap<string, number> = new Map([
  ["Y", 1e24],
  ["Z", 1e21],
  ["E", 1e18],
  ["P", 1e15],
  ["T", 1e12],
  ["G", 1e9],
  ["M", 1e6],
  ["k", 1e3],
  ["h", 1e2],
  ["da", 1e1],
  ["e", 1e1],
  ["d", 1e-1],
  ["c", 1e-2],
  ["m", 1e-3],
  ["u", 1e-6],
  ["n", 1e-9],
  ["p", 1e-12],
  ["f", 1e-15],
  ["a", 1e-18],
  ["z", 1e-21],
  ["y", 1e-24],
]);

/** Powers of 1,024 for bits and bytes. */
export const BINARY_PREFIXES: ReadonlyMap<string, number> = new Map(
  ["ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"].map((prefix, index) => [
    prefix,
    1024 ** (index + 1),
  ])
);
