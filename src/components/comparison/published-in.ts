import type { Edition } from '#legal/edition.ts';
import type { PublishedEdition } from '#markup/comparison-missing.ts';
import { library } from '../../site.ts';

/** An edition with the languages of its texts, in the order of the site. */
export const publishedIn = ({ name, ordinal, inForceFrom, texts }: Edition): PublishedEdition => ({
  name,
  ordinal,
  inForceFrom,
  languages: library().site.languages.filter((language) => texts[language]),
});
