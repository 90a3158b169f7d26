import { type Document, type LanguageCode, type Site, titleIn } from '../legal/document.ts';
import type { Edition } from '../legal/edition.ts';
import { inLanguage, paths } from '../routes.ts';
import { wordsIn } from '../translations/index.ts';
import type { About } from './compared.ts';

/**
 * What an export of two editions says of itself. The changes are those of the newer edition:
 * made by whoever approved it, or else by the publisher, on the day it was published.
 */
export function editionAbout(
  { site, language }: { readonly site: Site; readonly language: LanguageCode },
  document: Document,
  { from, to }: { readonly from: Edition; readonly to: Edition },
): About {
  const words = wordsIn(language);
  const own = [to.approval?.body, document.publisher, site.publisher];
  const author = own.map((names) => names?.[language]).find(Boolean);
  const name = ({ ordinal, inForceFrom }: Edition) => words.exports.edition(ordinal, inForceFrom);
  return {
    author: author ?? Object.values(site.publisher)[0] ?? document.slug,
    day: to.published,
    heading: `${titleIn(document, language).text}. ${words.comparison.title(from.ordinal, to.ordinal)}`,
    old: name(from),
    now: name(to),
    address: site.address + inLanguage(language, paths.comparison(document, from, to)),
  };
}
