import type { LanguageCode } from '../../legal/document.ts';
import { fold } from './folding.ts';
import { stemKazakh } from './kazakh.ts';
import { stemRussian } from './russian.ts';

const stemmers: Readonly<Record<LanguageCode, (folded: string) => string>> = {
  ru: stemRussian,
  kk: stemKazakh,
};

const cyrillicWord = /^\p{Script=Cyrillic}+$/u;

/** The key that the forms of a word share in a language; of a language without rules, the folded word. */
export function stem(word: string, language: LanguageCode): string {
  const folded = fold(word);
  return cyrillicWord.test(folded) ? (stemmers[language]?.(folded) ?? folded) : folded;
}
