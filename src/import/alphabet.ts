/** Which language a stretch of text is in, by its letters and commonest words. */

export type Language = 'ru' | 'kk';

/** Letters that Kazakh has and Russian has not; ə (U+0259) is how many fonts of PDFs give ә. */
const kazakhLetters = /[әғқңөұүһіӘҒҚҢӨҰҮҺІəƏ]/g;
const russianWords =
  /(?<![\p{L}-])(?:и|в|во|на|с|со|по|для|что|не|или|от|до|при|из|за|к|о|об|их|его|как|если|настоящ\p{L}+|также|который|которые)(?![\p{L}-])/giu;
const kazakhWords =
  /(?<![\p{L}-])(?:мен|және|жəне|немесе|осы|болып|туралы|арналған|бойынша|бұл|тиіс|емес|да|де|дейін|кейін|пен|бен)(?![\p{L}-])/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * `null` where the stretch is too short to tell: «5.», an address, a company's name.
 * A Russian sentence may hold a Kazakh name; a Kazakh one always has more of its letters.
 */
export function languageOf(text: string): Language | null {
  const letters = count(text, /\p{Script=Cyrillic}|ə/gu);
  if (letters < 3) return null;
  const own = count(text, kazakhLetters) / letters;
  const russian =
    count(text, russianWords) +
    count(text, /(?:ого|ение|ения|ться|ами|ость|ости|ыми|ных)(?!\p{L})/gu);
  const kazakh = count(text, kazakhWords);
  if (own >= 0.06 && kazakh >= russian) return 'kk';
  if (own >= 0.1) return 'kk';
  if (russian > kazakh && own < 0.06) return 'ru';
  if (own === 0 && letters >= 40) return 'ru';
  return own > 0.03 ? 'kk' : null;
}
