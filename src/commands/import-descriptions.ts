/**
 * `document.yaml` and `edition.yaml` of a draft, as far as its text tells them. All of it is marked
 * for reading: the text says it, an editor answers for it.
 */
import { kindOfTitle } from '#import/document-kind.ts';
import type { Offer } from '#import/metadata.ts';
import type { ImportedText } from '#import/steps.ts';

/** Texts of one document, a language each. */
type Texts = readonly ImportedText[];

const first = <T>(texts: Texts, of: (text: ImportedText) => Offer<T> | null): Offer<T> | null =>
  texts.map(of).find((offer) => offer !== null) ?? null;

/** `{ ru: "…", kk: "…" }` of what the texts say, each in its language; `''` where none does. */
function wordsOf(texts: Texts, of: (text: ImportedText) => Offer<string> | null): string {
  const parts = texts.flatMap((text) => {
    const offer = of(text);
    return offer ? [`${text.language}: ${JSON.stringify(offer.value)}`] : [];
  });
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '';
}

const atLine = <T>(offer: Offer<T> | null): string =>
  offer ? `   # строка ${offer.line} / ${offer.line}-жол` : '';

/** `null` where no text has a title: then nothing can be said of the document. */
export function drawDocument(texts: Texts): string | null {
  const title = wordsOf(texts, ({ metadata }) => metadata.title);
  if (title === '') return null;
  const kind = kindOfTitle(texts.map(({ metadata }) => metadata.title?.value ?? '').join(' '));
  const prevails = first(texts, ({ metadata }) => metadata.prevails);
  const notice = first(texts, ({ metadata }) => metadata.notice);
  const purpose = wordsOf(texts, ({ metadata }) => metadata.audience);
  return drawn([
    '# Найдено в тексте при импорте: сверьте. / Импортта мәтіннен табылды: тексеріңіз.',
    `kind: ${kind}   # по названию / атауы бойынша`,
    `title: ${title}`,
    prevails && `prevails: ${prevails.value}${atLine(prevails)}`,
    notice && `notice: ${notice.value}${atLine(notice)}`,
    purpose && `# purpose: ${purpose}`,
  ]);
}

/** @param day of publication, which no text tells */
export function drawEdition(texts: Texts, day: string): string {
  const body = wordsOf(texts, ({ metadata }) => metadata.body);
  const act = wordsOf(texts, ({ metadata }) => metadata.act);
  const number = first(texts, ({ metadata }) => metadata.number);
  const date = first(texts, ({ metadata }) => metadata.date);
  const approved = body || act || number || date;
  return drawn([
    '# Найдено в тексте при импорте: сверьте. / Импортта мәтіннен табылды: тексеріңіз.',
    `published: ${day}   # день, когда текст размещён: впишите верный / мәтін орналастырылған күн: дұрысын жазыңыз`,
    approved && 'approval:',
    body && `  body: ${body}`,
    act && `  act: ${act}`,
    number && `  number: ${JSON.stringify(number.value)}${atLine(number)}`,
    date && `  date: ${date.value}${atLine(date)}`,
  ]);
}

const drawn = (lines: readonly (string | null)[]): string =>
  `${lines.filter(Boolean).join('\n')}\n`;
