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
  const isFound = (word: string): boolean => {
    const term = termOf(word, language);
    return exact.has(term) || beginnings.some((begin) => term.startsWith(begin));
  };
  return (text) =>
    tokens(text).flatMap(({ word, start, end }) => (isFound(word) ? [[start, end]] : []));
}

const terms = new Map<string, string>();

/** The same texts are marked for every letter of a query; their words keep their stems. */
function termOf(word: string, language: LanguageCode): string {
  const question = `${language} ${word}`;
  let term = terms.get(question);
  if (term === undefined) terms.set(question, (term = exactly(stem(word, language))));
  return term;
}
