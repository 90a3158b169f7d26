import type { LanguageCode } from '../legal/document.ts';
import type { Vocabulary } from './catalogue.ts';
import { fold } from './stemming/folding.ts';
import { stem } from './stemming/stem.ts';

/** A word of the vocabulary in the two ways it is compared. */
interface KnownWord {
  readonly form: string;
  readonly folded: string;
  readonly key: string;
}

/** Dear for a whole vocabulary, so not to be asked for with every letter typed. */
export const knownWords = (vocabulary: Vocabulary, language: LanguageCode): readonly KnownWord[] =>
  vocabulary.map((form) => ({ form, folded: fold(form), key: stem(form, language) }));

/**
 * The known word nearest to one that no text has: a letter changed, left out, put in or
 * swapped; two in a word of eight letters or more. `null` when none is near.
 */
export function nearestWord(
  word: string,
  language: LanguageCode,
  known: readonly KnownWord[],
): string | null {
  const asked = fold(word);
  const allowed = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  let [best, least] = [null as string | null, allowed + 1];
  const askedKey = stem(word, language);
  for (const { form, folded, key } of known) {
    // What differs by more than an ending is another word.
    if (Math.abs(folded.length - asked.length) > 6) continue;
    const far = Math.min(distance(asked, folded, least), distance(askedKey, key, least));
    if (far < least) [best, least] = [form, far];
  }
  return best;
}

/** Optimal string alignment (Damerau), given up at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) >= limit) return limit;
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit;
}
