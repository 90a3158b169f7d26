import type { About } from '#exports/compared.ts';
import { authorOf, editionAbout, type SignedEdition } from '#exports/edition-about.ts';
import { type Document, type LanguageCode, titleIn } from '#legal/document.ts';
import type { Edition } from '#legal/edition.ts';
import type { Pair } from '#legal/timeline.ts';
import { inLanguage, paths } from '../../routes.ts';
import { library } from '../../site.ts';

/** An edition as exports name it. */
export const signed = (
  language: LanguageCode,
  document: Document,
  edition: Edition,
): SignedEdition => {
  const { ordinal, inForceFrom, published } = edition;
  const author = authorOf({ site: library().site, language }, document, edition);
  return { ordinal, inForceFrom, published, author };
};

/** What the exports of a prebuilt comparison say of themselves. */
export const aboutPair = (language: LanguageCode, document: Document, { from, to }: Pair): About =>
  editionAbout(
    {
      language,
      title: titleIn(document, language).text,
      address: library().site.address + inLanguage(language, paths.comparison(document, from, to)),
    },
    signed(language, document, from),
    signed(language, document, to),
  );
