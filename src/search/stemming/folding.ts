/**
 * Letters as search sees them: one spelling for whatever keyboard a word was typed on.
 * A word with Kazakh letters, the same word typed with Russian ones and the same word with
 * Latin letters that look alike fold to one.
 */
import { cyrillicTwins } from '../../legal/look-alike-letters.ts';

/** Kazakh letters as people type them on a Russian keyboard. */
const kazakh: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** Latin letters that pass for Cyrillic in print, as those fold; ə and ɵ stand for ә and ө in many Kazakh files. */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(cyrillicTwins)
    .filter(([letter]) => letter !== 'k' && letter === letter.toLowerCase())
    .map(([letter, twin]) => [letter, kazakh[twin] ?? twin]),
);

/** Those that pass for Cyrillic only beside Cyrillic letters: «құpaл», «TOO». */
const alikeBeside: Readonly<Record<string, string>> = { k: 'к', m: 'м', t: 'т', b: 'в' };

const cyrillic = /\p{Script=Cyrillic}/u;
const onlyAlike = new RegExp(`^[${Object.keys(alike).join('')}]+$`, 'u');

/** Soft hyphens, joiners and marks of direction: a reader sees none of them. */
const unseen = /\p{Cf}|\u034f/gu;

/**
 * @param word letters and digits; anything else stays as it is
 * @returns lower case, without accents, ё as е, й kept
 */
export function fold(word: string): string {
  const plain = word
    .replace(unseen, '')
    // Written large, H is the Cyrillic en and no һ.
    .replace(/H(?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic})H/gu, 'н')
    .toLowerCase()
    .normalize('NFD')
    .replace(/и\u0306/g, 'й')
    .replace(/\p{M}/gu, '');
  const isMixed = cyrillic.test(plain);
  const folded = isMixed || onlyAlike.test(plain) ? replaceAll(plain, alike) : plain;
  return isMixed ? replaceAll(replaceAll(folded, alikeBeside), kazakh) : folded;
}

const replaceAll = (word: string, letters: Readonly<Record<string, string>>): string =>
  word.replace(/./gsu, (letter) => letters[letter] ?? letter);
