/**
 * Which paragraph is the title. In: the paragraphs of one text. Out: the same, with a title
 * cut off from the sentence it was glued to, or completed from two lines, and its index.
 *
 * May be wrong where the first lines name the company and not the document.
 */

import { isCapitals, isTerminal } from './openings.ts';
import type { Paragraph } from './paragraph.ts';

/** Words that name a kind of document, in the form titles use. */
export const documentWord =
  /(?<!\p{L})(?:политика|соглашение|правила|договор|оферта|положение|согласие|уведомление|условия|устав|порядок|регламент|кодекс|закон|инструкция|стандарт|контракт|саясаты?|келісімі?|қағидалары?|қағидасы|ережелері?|ережесі|шарты?|офертасы?|келісім-шарт\p{L}*|жарғысы?|тәртібі|тəртібі|заңы?|нұсқаулығы?|хабарлама\p{L}*|шарттары?)(?!\p{L})/iu;

const approval =
  /^[«"“]?(?:утвержд|бекіт|согласован|келісілді|принят[аоы]?(?!\p{L})|қабылданған|приложение|қосымша|\d+-қосымша)/iu;

export interface Titled {
  readonly paragraphs: readonly Paragraph[];
  /** -1 where the text has none. */
  readonly title: number;
}

export function withTitle(paragraphs: readonly Paragraph[]): Titled {
  const until = paragraphs.findIndex(
    ({ opening, look }) => opening?.number || look.rows !== undefined,
  );
  const head = paragraphs.slice(0, Math.min(until < 0 ? paragraphs.length : until, 14));
  const tops = paragraphs.filter(({ look }) => look.heading === 1).length;
  const index = bestTitle(head, tops > 1);
  if (index >= 0) return completed(paragraphs, index);
  const cut = head.length > 0 ? cutTitle(head[0] as Paragraph) : null;
  if (!cut) return { paragraphs, title: -1 };
  return { paragraphs: [...cut, ...paragraphs.slice(1)], title: 0 };
}

/** @param many paragraphs are headings of the first level: then they may be sections */
function bestTitle(head: readonly Paragraph[], many: boolean): number {
  const styled = head.findIndex(({ look }) => look.heading === 1);
  const names = documentWord.test(head[styled]?.text ?? '');
  const above = many && !names && styled > 0 ? bestTitle(head.slice(0, styled), false) : -1;
  if (above >= 0) return above;
  if (styled >= 0) return styled;
  const may = head.map((paragraph) => isPossible(paragraph));
  const find = (test: (paragraph: Paragraph) => boolean): number =>
    head.findIndex((paragraph, at) => may[at] === true && test(paragraph));
  // Capitals under it are a section's: «ПОРЯДОК ПРИЁМА» under «Правила склада».
  if (find(isNamed) === 0) return 0;
  const capital = find(({ text }) => isCapitals(text) && documentWord.test(text));
  if (capital >= 0) return capital;
  const named = find(isNamed);
  if (named >= 0) return named;
  const inCapitals = find(({ text }) => isCapitals(text));
  return inCapitals >= 0 ? inCapitals : find(() => true);
}

const beginsSentence = /^(?:настоящ|данн|осы|это)/iu;
const isNamed = ({ text }: Paragraph): boolean =>
  documentWord.test(text) && !beginsSentence.test(text);
const place = /^(?:г\.|город|қ\.|\d|«\d|"\d|редакци|версия|дата|күні|от \d)/iu;

const isPossible = ({ text, look, opening }: Paragraph): boolean =>
  opening === null &&
  look.note === undefined &&
  look.rows === undefined &&
  text.length <= 260 &&
  /\p{L}{3}/u.test(text) &&
  !/[.;,:]$/.test(text.replace(/(?:г|ж)\.$/u, '')) &&
  !approval.test(text) &&
  !place.test(text) &&
  !/(?:бекітілген|утвержден[аоы]?)(?:$|\s)/iu.test(text);

/** «ПОЛИТИКА» and under it «обработки персональных данных». */
function completed(paragraphs: readonly Paragraph[], index: number): Titled {
  const [own, next] = [paragraphs[index], paragraphs[index + 1]];
  if (!own || !next || !isRest(own, next)) return { paragraphs, title: index };
  const join = { line: next.line, joint: 'space', guess: true, overPage: false } as const;
  const whole = {
    ...own,
    text: `${own.text} ${next.text}`,
    joins: [...own.joins, join, ...next.joins],
  };
  return {
    paragraphs: [...paragraphs.slice(0, index), whole, ...paragraphs.slice(index + 2)],
    title: index,
  };
}

const isRest = (own: Paragraph, next: Paragraph): boolean =>
  next.opening === null &&
  next.look.rows === undefined &&
  !isTerminal(next.text) &&
  next.text.length < 160 &&
  (/^\p{Ll}/u.test(next.text) ||
    (isCapitals(own.text) && isCapitals(next.text) && own.text.length < 24 && !next.apart) ||
    (own.look.heading === 1 && next.look.heading === 1)) &&
  !/^https?:/.test(next.text);

/** «Политика конфиденциальности Перед использованием…»: a capital where no sentence began. */
function cutTitle(paragraph: Paragraph): [Paragraph, Paragraph] | null {
  const { text } = paragraph;
  for (const { index } of text.slice(0, 160).matchAll(/(?<=\p{Ll}) (?=\p{Lu}\p{Ll})/gu)) {
    const title = text.slice(0, index);
    if (/[.;:,–—]/.test(title)) return null;
    if (!documentWord.test(title) || title.split(' ').length < 2) continue;
    const rest = text.slice(index + 1);
    const own = { ...paragraph, text: title, joins: [] };
    return [own, { ...paragraph, text: rest, opening: null, guess: true }];
  }
  return null;
}
