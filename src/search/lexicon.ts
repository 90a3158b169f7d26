import type { LanguageCode } from '../legal/document.ts';
import type { Vocabulary } from './catalogue.ts';
import { fold } from './stemming/folding.ts';
import { stem } from './stemming/stem.ts';
import { exactly } from './terms.ts';
import { isCommon } from './tokens.ts';

/** The words of a language as indexing meets them: each is stemmed once, however often it stands. */
export interface Lexicon {
  /** The stem as the index has it, or `null` of a word that it leaves out. */
  termOf(word: string): string | null;
  vocabulary(): Vocabulary;
}

/** Enough for any library of laws, few enough to load for one misspelt word. */
const most = 12_000;

export function lexiconOf(language: LanguageCode): Lexicon {
  const known = new Map<string, { readonly key: string | null; count: number }>();
  return {
    termOf(word) {
      let entry = known.get(word);
      if (!entry) {
        entry = { key: isCommon(fold(word)) ? null : exactly(stem(word, language)), count: 0 };
        known.set(word, entry);
      }
      entry.count++;
      return entry.key;
    },
    vocabulary: () => vocabularyOf(known),
  };
}

/** Words by their stems, those that stand most often first; each stem shown by its most frequent form. */
function vocabularyOf(
  known: ReadonlyMap<string, { readonly key: string | null; readonly count: number }>,
): Vocabulary {
  const stems = new Map<string, { word: string; best: number; count: number }>();
  for (const [word, { key, count }] of known) {
    if (key === null || !/^\p{L}{4,}$/u.test(word)) continue;
    const before = stems.get(key) ?? { word: '', best: 0, count: 0 };
    const better = count > before.best ? { word: word.toLowerCase(), best: count } : before;
    stems.set(key, { ...better, count: before.count + count });
  }
  return [...stems]
    .sort(([a, { count: n }], [b, { count: m }]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([, { word }]) => word)
    .sort();
}
