import type { Day, Document } from '../document.ts';
import type { Edition } from '../edition.ts';

/** An edition with nothing in it but what a test gives it, published on the day it takes effect. */
export const editionNamed = (name: string, given: Partial<Edition> = {}): Edition => {
  const day: Day = name.slice(0, 10);
  return {
    name,
    ordinal: 1,
    inForceFrom: day,
    published: day,
    approval: null,
    change: 'substantive',
    summary: {},
    waive: [],
    publications: {},
    backdated: null,
    texts: {},
    ...given,
  };
};

/** A document with nothing in it but its editions and what a test gives it. */
export const documentOf = (
  editions: readonly Edition[],
  given: Partial<Document> = {},
): Document => ({
  slug: 'terms',
  kind: 'terms',
  title: {},
  purpose: {},
  publisher: {},
  prevails: null,
  notice: null,
  formerly: [],
  repealed: null,
  editions,
  ...given,
});
