import type { Document, LanguageCode } from '#legal/document.ts';
import { comparedLanguages, type Pair } from '#legal/timeline.ts';
import { type ViewLink, viewLinks } from '#markup/comparison-toolbar.ts';
import { wordsIn } from '#translations/index.ts';
import { inLanguage, paths } from '../../routes.ts';
import { library } from '../../site.ts';

/** Every page of a pair that is prebuilt: all languages at once only where there are two. */
export function allViews(
  language: LanguageCode,
  document: Document,
  { from, to }: Pair,
): readonly ViewLink[] {
  const { comparison: words } = wordsIn(language);
  const { site } = library();
  const at = (path: string) => inLanguage(language, path);
  const views = viewLinks(
    {
      inline: at(paths.comparison(document, from, to)),
      'side-by-side': at(paths.sideBySide(document, from, to)),
    },
    words,
  );
  if (comparedLanguages(site, { from, to }).length < 2) return views;
  const text = words.allLanguages(site.languages.length);
  return [...views, { name: 'languages', text, href: at(paths.inLanguages(document, from, to)) }];
}
