import type { LanguageCode } from '../legal/document.ts';
import { fold } from './stemming/folding.ts';
import { stem } from './stemming/stem.ts';
import { beginningWith, defined, exactly } from './terms.ts';
import { isCommon, tokens } from './tokens.ts';

/** A word of the query in the ways the index may hold it. */
export interface QueryWord {
  readonly word: string;
  readonly exact: string;
  /** As a term that the clause defines. */
  readonly defined: string;
  /** Words of one root, or words that begin with what is typed so far; `null` when too short. */
  readonly related: string | null;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Words that must follow each other, folded; with the common ones, which the index lacks. */
  readonly phrases: readonly (readonly string[])[];
}

const mostWords = 16;
const quoted = /["«„“”]([^"«»„“”]+)["»“”]/gu;

export function readQuery(text: string, language: LanguageCode): Query {
  const phrases = [...text.matchAll(quoted)]
    .map(([, phrase = '']) => tokens(phrase).map(({ word }) => fold(word)))
    .filter((words) => words.length > 0);
  const all = tokens(text);
  const telling = all.filter(({ word }) => !isCommon(fold(word)));
  const last = all.at(-1);
  const typing = last && last.end === text.length ? last.word : null;
  const words = new Map(
    telling
      .slice(0, mostWords)
      .map(({ word }) => [stem(word, language), queryWord(word, language, word === typing)]),
  );
  return { words: [...words.values()], phrases };
}

function queryWord(word: string, language: LanguageCode, isTyped: boolean): QueryWord {
  const key = stem(word, language);
  const folded = fold(word);
  const known = commonBeginning(folded, key);
  const root = isTyped ? typedRoot(folded, known) : rootOf(known, language);
  const related = root.length >= (isTyped ? 3 : 4) && /^\p{L}+$/u.test(root);
  return {
    word,
    exact: exactly(key),
    defined: defined(key),
    related: related ? beginningWith(root) : null,
  };
}

/**
 * What a word being typed ends in may be no ending yet: «приём» may become «приёмная», but not
 * whatever begins with its stem «при».
 */
const typedRoot = (folded: string, known: string): string => (known.length < 4 ? folded : known);

/** A stem may have lost a vowel inside; only what it shares with the word is in its relatives too. */
function commonBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Suffixes that make one word of another: «блокировать» and «блокировка», «арандату» and «арандатушылық». */
const derivation: Readonly<Record<LanguageCode, RegExp>> = {
  ru: /(?:ирова|ова|ева|ыва|ива|тельн|тел|ост|ств|ени|ани|ен|ан|ск|ок|[бвнк]|[аяиеыу])$/,
  kk: /(?:шылык|шилик|лык|лик|дык|дик|тык|тик|л[кг]|сыз|сиз|шы|ши|лы|ли|ту|ш|т)$/,
};

function rootOf(key: string, language: LanguageCode): string {
  const root = key.replace(derivation[language] ?? /$^/, '');
  return root.length >= 4 ? root : key;
}
