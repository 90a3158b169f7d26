import { cyrillicTwins } from '../look-alike-letters.ts';
import { remembered } from '../remembered.ts';

/**
 * The form under which two spellings of the same words are one: capitals, kinds of quotes, dashes
 * and spaces, ё and е, Latin letters that stand for Cyrillic ones (ə for ә, i for і), invisible
 * characters. What differs only before folding is typography: told as such, marked in the words,
 * and never hidden, for «Сторона» may be a defined term where «сторона» is not.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const folded = text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(quotes, '"')
    .replace(dashes, '-')
    .replaceAll('…', '...');
  // Most clauses have no Latin letter, and looking for words that mix the two is dear.
  const cyrillic = latin.test(folded) ? folded.replace(mixed, inCyrillic) : folded;
  return cyrillic.toLowerCase().replaceAll('ё', 'е');
}

/**
 * The folded words of a whole clause. Two clauses with equal keys say the same, so white
 * space beside punctuation is no difference: «т. е.» and «т.е.». Between figures it is one: «1, 5»
 * are two numbers, «1,5» is one.
 */
export const bodyKey = remembered((text) => {
  const folded = fold(text).replace(/\s+/g, ' ');
  // Classes of letters of every script are dear to look through, and most clauses have no need of them.
  const { betweenFigures, besideSigns } = plain.test(folded) ? plainSigns : anySigns;
  return folded.replace(betweenFigures, '$1|').replace(besideSigns, '$1').trim();
});

const plainSigns = {
  betweenFigures: /([0-9][.,]) (?=[0-9])/g,
  besideSigns: / ?([.,;:()\-"/%№]) ?/g,
};
const anySigns = {
  betweenFigures: /(\p{N}[.,]) (?=\p{N})/gu,
  besideSigns: / ?([^\p{L}\p{N} ]) ?/gu,
};

/** Nothing to fold; й composed, no ё, no typographic sign, no Latin letter. */
const plain = /^[а-яА-ЯғқңұүһөәіҒҚҢҰҮҺӨӘІ0-9 .,;:()\-"/%№]*$/;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const quotes = /[«»„“”‟″'’‘‚‛′`]/gu;
const dashes = /[‐‑‒–—―−]/gu;
const latin = /[A-Za-zəƏɵƟ]/;
const mixed =
  /[\p{L}\p{M}]*(?:\p{Script=Cyrillic}[A-Za-zəƏɵƟ]|[A-Za-zəƏɵƟ]\p{Script=Cyrillic})[\p{L}\p{M}]*/gu;

/** In running text small b, m and t too are typed for Cyrillic letters, though they look otherwise. */
const lookalikes: Readonly<Record<string, string>> = { ...cyrillicTwins, b: 'в', m: 'м', t: 'т' };

/** Before capitals go: H stands for Н, but h for һ. */
function inCyrillic(word: string): string {
  return word.replace(/[A-Za-zəƏɵƟ]/gu, (letter) => lookalikes[letter] ?? letter);
}
