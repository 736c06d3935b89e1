import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { LANGUAGES, type Language } from "../../i18n/languages";
import { workbookWords } from "../../i18n/workbookWords";
import type { ActionContext } from "../types";

/**
 * The context with the words that the workbook's own tables hold already: a ledger made in one language goes
 * on in it whoever opens it, since its formulas and rules name those headings and words.
 */
export function inWorkbookLanguage(book: BookOverview, context: ActionContext): ActionContext {
  const own = ownWords(book);
  if (own.size === 0) return context;
  // The reader's own language first: it stays where another fits no better.
  const languages = [context.language, ...LANGUAGES];
  const fit = (language: Language): number =>
    headingsOf(language).filter((it) => own.has(it)).length;
  const language = languages.reduce((best, other) => (fit(other) > fit(best) ? other : best));
  return language === context.language
    ? context
    : { ...context, language, words: workbookWords(language) };
}

/** Headings of tblSettings and tblLights; both are made by the first action and read by formulas. */
function ownWords({ ownTables }: BookOverview): ReadonlySet<string> {
  return new Set(
    [OWN_TABLES.settings, OWN_TABLES.lights].flatMap((name) => ownTables[name]?.headings ?? [])
  );
}

function headingsOf(language: Language): readonly string[] {
  const { settings, lights } = workbookWords(language).tables;
  return [...settings, ...lights];
}
