/** What is written down of a text when it is published, and how it is known again. */
import { createHash } from 'node:crypto';
import { walk } from '../../legal/clause.ts';
import type { Day, LanguageCode } from '../../legal/document.ts';
import type { Publication, Text } from '../../legal/edition.ts';
import { expectedText, expectedTitle } from '../expected-text.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * SHA-256 of what readers see of a text and where they find it: title, words, and the address of
 * every clause. `npm run verify` proves that a page shows just this.
 */
export const visibleSum = (text: Text): string =>
  sha256(
    JSON.stringify([
      expectedTitle(text),
      expectedText(text),
      [...walk(text.clauses)].map(({ id }) => id),
    ]),
  );

/** Where a publication stands: it cannot be carried to another edition or language. */
export interface Place {
  readonly edition: string;
  readonly language: LanguageCode;
}

export const linkOf = (
  { edition, language }: Place,
  { recorded, file, text, after }: Omit<Publication, 'link'>,
): string => sha256([edition, language, recorded, file, text, after ?? ''].join('\n'));

/** @param after link of the publication it follows */
export function publicationOf(
  place: Place,
  text: Text,
  { recorded, after }: { readonly recorded: Day; readonly after: string | null },
): Publication {
  const told = { recorded, file: text.checksum, text: visibleSum(text), after };
  return { ...told, link: linkOf(place, told) };
}
