/** What `check --fix` mends by itself: letters whose right form is certain. */
import { inOneAlphabet, mixedWords } from '#legal/rules/look-alikes.ts';
import { letterWithMark } from './characters.ts';
import { placesOf } from './places.ts';

export interface Mended {
  readonly text: string;
  /** Each place with what stood there and what stands there now. */
  readonly places: readonly { readonly line: number; readonly was: string; readonly now: string }[];
}

/** Addresses are left alone: a letter changed there leads elsewhere. */
const address = /(?:https?:\/\/|www\.|[\p{L}\p{N}._%+-]+@)\S+/gu;

export function mend(text: string): Mended {
  const letters: Mended['places'][number][] = [];
  const lines = placesOf(text);
  const composed = text.replace(letterWithMark, (was, at: number) => {
    const now = was.normalize('NFC');
    if (now !== was) letters.push({ line: lines.at(at).line, was, now });
    return now;
  });
  const words = mendedWords(composed);
  let mended = '';
  let at = 0;
  for (const word of words) {
    mended += composed.slice(at, word.at) + word.now;
    at = word.at + word.was.length;
  }
  const composedLines = placesOf(composed);
  const places = words.map((word) => ({ ...word, line: composedLines.at(word.at).line }));
  return { text: mended + composed.slice(at), places: [...letters, ...places] };
}

function mendedWords(text: string) {
  const kept = [...text.matchAll(address)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return mixedWords(text).flatMap((word) => {
    const now = inOneAlphabet(word);
    const isKept = kept.some(({ from, to }) => word.offset >= from && word.offset < to);
    return now === null || isKept ? [] : [{ at: word.offset, was: word.word, now }];
  });
}
