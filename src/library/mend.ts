/** What `check --fix` mends by itself: letters whose right form is certain. */
import { inOneAlphabet, mixedWords } from '#legal/rules/look-alikes.ts';

export interface Mended {
  readonly text: string;
  /** Each place with what stood there and what stands there now. */
  readonly places: readonly { readonly line: number; readonly was: string; readonly now: string }[];
}

/** Addresses are left alone: a letter changed there leads elsewhere. */
const address = /(?:https?:\/\/|www\.|[\p{L}\p{N}._%+-]+@)\S+/gu;

export function mend(text: string): Mended {
  const composed = text.replace(/\p{L}[\u0300-\u036f]/gu, (letter) => letter.normalize('NFC'));
  const kept = [...composed.matchAll(address)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const words = mixedWords(composed).flatMap((word) => {
    const now = inOneAlphabet(word);
    const isKept = kept.some(({ from, to }) => word.offset >= from && word.offset < to);
    return now === null || isKept ? [] : [{ at: word.offset, was: word.word, now }];
  });
  let mended = '';
  let at = 0;
  for (const word of words) {
    mended += composed.slice(at, word.at) + word.now;
    at = word.at + word.was.length;
  }
  return {
    text: mended + composed.slice(at),
    places: [
      ...decomposed(text),
      ...words.map((word) => ({ ...word, line: lineAt(composed, word.at) })),
    ],
  };
}

const decomposed = (text: string): Mended['places'] =>
  [...text.matchAll(/\p{L}[\u0300-\u036f]/gu)].flatMap(({ 0: was, index }) => {
    const now = was.normalize('NFC');
    return now === was ? [] : [{ line: lineAt(text, index), was, now }];
  });

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
