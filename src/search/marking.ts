import type { LanguageCode } from '../legal/document.ts';
import { readQuery } from './query.ts';
import { stem } from './stemming/stem.ts';
import { exactly } from './terms.ts';
import { tokens } from './tokens.ts';

/** UTF-16 places in a text. */
export type Span = readonly [start: number, end: number];

/** Tells where the words of a query stand in a text of the language, in whatever form or letters. */
export function markerOf(query: string, language: LanguageCode): (text: string) => readonly Span[] {
  const { words } = readQuery(query, language);
  const exact = new Set(words.map((word) => word.exact));
  const beginnings = words.flatMap(({ related }) => related ?? []);
  const known = new Map<string, boolean>();
  const isFound = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const written = exactly(stem(word, language));
    const found = exact.has(written) || beginnings.some((begin) => written.startsWith(begin));
    known.set(word, found);
    return found;
  };
  return (text) =>
    tokens(text).flatMap(({ word, start, end }) => (isFound(word) ? [[start, end]] : []));
}
