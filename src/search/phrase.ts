import { fold } from './stemming/folding.ts';
import { tokens } from './tokens.ts';

/**
 * Whether the words of a text follow each other so, whatever signs stand between them.
 * @param phrase folded words
 */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  const words = tokens(text).map(({ word }) => fold(word));
  return words.some((_, at) => phrase.every((word, step) => words[at + step] === word));
}
