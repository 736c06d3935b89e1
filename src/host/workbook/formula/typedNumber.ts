/** A number that was typed, with the format that Excel gives it. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const NUMBER =
  /^(?<open>\()?(?<sign>[+-])?(?<currency>[¥￥$])?(?<digits>\d{1,3}(?:,\d{3})+|\d+)?(?<fraction>\.\d*)?(?<exponent>[eE][+-]?\d{1,3})?(?<percent>%)?(?<close>\))?$/;

/** Reads `1,234.5`, `-3`, `80%`, `¥5`, `(5)`, `1e3`; undefined for anything else. */
export function parseTypedNumber(text: string): TypedNumber | undefined {
  const parts = NUMBER.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { open, sign, currency, digits, fraction, exponent, percent, close } = parts;
  const hasDigits = digits !== undefined || (fraction !== undefined && fraction.length > 1);
  if (!hasDigits || (open === undefined) !== (close === undefined)) return undefined;
  if (open !== undefined && sign !== undefined) return undefined;
  const magnitude = Number(
    `${(digits ?? "0").replaceAll(",", "")}${fraction ?? ""}${exponent ?? ""}`
  );
  if (!Number.isFinite(magnitude)) return undefined;
  // Dividing keeps 15 significant digits as Excel does: 14.7 % is 0.147.
  const unsigned = percent === undefined ? magnitude : Number((magnitude / 100).toPrecision(15));
  const value = sign === "-" || open !== undefined ? -unsigned : unsigned;
  const decimals = fraction !== undefined && fraction.length > 1 ? ".00" : "";
  const numberFormat = formatOf(decimals, {
    percent: percent !== undefined,
    exponent: exponent !== undefined,
    currency,
    thousands: digits?.includes(",") === true,
  });
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

function formatOf(
  decimals: string,
  found: {
    readonly percent: boolean;
    readonly exponent: boolean;
    readonly currency: string | undefined;
    readonly thousands: boolean;
  }
): string | undefined {
  if (found.percent) return `0${decimals}%`;
  if (found.exponent) return "0.00E+00";
  if (found.currency !== undefined) return `"${found.currency}"#,##0${decimals}`;
  return found.thousands ? `#,##0${decimals}` : undefined;
}
