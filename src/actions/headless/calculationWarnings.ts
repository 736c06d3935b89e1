import { formatMessage } from "../../i18n/formatMessage";
import { languageOf } from "../../i18n/languages";

/** Formulas that the headless runner could not calculate: their cells keep the values they were saved with. */
export interface UncalculatedFormulas {
  readonly unknown: readonly { readonly name: string; readonly cell: string }[];
  readonly circular: readonly string[];
}

/** A sentence each for names that are not known and for circles; none where there are none. */
export function calculationWarnings(
  locale: string,
  { unknown, circular }: UncalculatedFormulas
): readonly string[] {
  const language = languageOf(locale);
  const names = unknown.map(({ name, cell }) => `${name} (${cell})`).join(", ");
  const cells = circular.join(", ");
  return [
    ...(names === "" ? [] : [formatMessage(language, "headless.uncalculated", { names })]),
    ...(cells === "" ? [] : [formatMessage(language, "headless.circular", { cells })]),
  ];
}
