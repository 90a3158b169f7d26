import type { DialogWords, SearchWords } from '#browser/search/phrases.ts';
import type { LanguageCode } from '#legal/document.ts';
import { wordsIn } from '#translations/index.ts';

/** The words that the script of search puts on a page. */
export function searchWords(
  language: LanguageCode,
  languages: readonly LanguageCode[],
): SearchWords {
  const { search, comparison, status } = wordsIn(language);
  const { hits, inDocuments, counted, waiting, searchThere, meant, more, moreDocuments } = search;
  const { nothingFor, clause, section, loading } = search;
  return {
    ...{ hits, inDocuments, counted, waiting, searchThere, meant, more, moreDocuments },
    ...{ nothingFor, clause, section, loading },
    paragraph: comparison.paragraph,
    statuses: {
      'in-force': status['in-force'],
      upcoming: status.upcoming,
      archived: status.archived,
    },
    languages: Object.fromEntries(languages.map((own) => [own, search.languageName(own)])),
  };
}

/** The words of the dialog besides. */
export function dialogWords(
  language: LanguageCode,
  languages: readonly LanguageCode[],
): DialogWords {
  const { search, keys, site } = wordsIn(language);
  const { field, thisDocument, allHits, toChoose, toOpen, toClose, nothing, failed } = search;
  return {
    ...searchWords(language, languages),
    ...{ field, thisDocument, allHits, toChoose, toOpen, toClose, nothing, failed },
    title: site.search,
    close: keys.close,
    scopes: search.statuses,
    names: Object.fromEntries(languages.map((own) => [own, wordsIn(own).name])),
  };
}
