import type { LanguageCode, Site } from '#legal/document.ts';
import type { Edition } from '#legal/edition.ts';
import { wordsIn } from '#translations/index.ts';

/** Languages the edition has no text in, each with the sentence that says so in that language. */
export function missingLanguages(
  edition: Edition,
  site: Site,
): Readonly<Record<LanguageCode, string>> {
  const [existing = ''] = Object.keys(edition.texts);
  const missing = site.languages.filter((language) => !edition.texts[language]);
  return Object.fromEntries(
    missing.map((language) => [language, wordsIn(language).document.editionOnlyIn(existing)]),
  );
}
