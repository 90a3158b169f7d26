/**
 * Sorted words in little room: of each only what the one before it lacks, after a sign that
 * says how many letters they share.
 */
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @param words sorted, in lower case and without digits */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < signs.length - 1 && shared < word.length && before[shared] === word[shared])
        shared++;
      before = word;
      return `${signs[shared]}${word.slice(shared)}`;
    })
    .join('');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([0-9A-Z])([^0-9A-Z]*)/g)].map(([, sign = '0', rest = '']) => {
    before = before.slice(0, signs.indexOf(sign)) + rest;
    return before;
  });
}
