import type { Document, LanguageCode, Site } from '../legal/document.ts';
import type { Edition } from '../legal/edition.ts';
import { wordsIn } from '../translations/index.ts';
import type { About } from './compared.ts';

/** What an export needs to know of an edition beside its text. */
export interface SignedEdition extends Pick<Edition, 'ordinal' | 'inForceFrom' | 'published'> {
  /** Whose changes the edition made. */
  readonly author: string;
}

/** Whoever approved the edition, or else the publisher. */
export function authorOf(
  { site, language }: { readonly site: Site; readonly language: LanguageCode },
  document: Document,
  { approval }: Edition,
): string {
  const own = [approval?.body, document.publisher, site.publisher];
  const author = own.map((names) => names?.[language]).find(Boolean);
  return author ?? Object.values(site.publisher)[0] ?? document.slug;
}

interface Place {
  readonly language: LanguageCode;
  /** Of the document. */
  readonly title: string;
  /** Where this comparison stands, with the site's name. */
  readonly address: string;
}

/**
 * What an export of two editions says of itself. The changes are those of the second: made on the
 * day it was published.
 */
export function editionAbout(
  { language, title, address }: Place,
  from: SignedEdition,
  to: SignedEdition,
): About {
  const words = wordsIn(language);
  const name = ({ ordinal, inForceFrom }: SignedEdition) =>
    words.exports.edition(ordinal, inForceFrom);
  return {
    author: to.author,
    day: to.published,
    heading: `${title}. ${words.comparison.title(from.ordinal, to.ordinal)}`,
    old: name(from),
    now: name(to),
    address,
  };
}
