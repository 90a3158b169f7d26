import type { Document, LanguageCode } from '#legal/document.ts';
import { comparedLanguages, type Pair } from '#legal/timeline.ts';
import { type View, type ViewLink, viewLinks } from '#markup/comparison-toolbar.ts';
import { wordsIn } from '#translations/index.ts';
import { inLanguage, paths } from '../../routes.ts';
import { library } from '../../site.ts';

/** Every page of a pair that is prebuilt. */
export function allViews(
  language: LanguageCode,
  document: Document,
  pair: Pair,
): readonly ViewLink[] {
  const { site } = library();
  const { from, to } = pair;
  const addresses: Readonly<Record<View, string>> = {
    inline: paths.comparison(document, from, to),
    'side-by-side': paths.sideBySide(document, from, to),
    languages: paths.inLanguages(document, from, to),
  };
  return viewLinks((view) => inLanguage(language, addresses[view]), {
    words: wordsIn(language).comparison,
    shared: comparedLanguages(site, pair).length,
    languages: site.languages.length,
  });
}
