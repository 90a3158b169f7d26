/**
 * Two documents in one file → two lists of paragraphs. In: mended paragraphs. Out: one list
 * for each instrument.
 *
 * A new one begins with a line that names a kind of document and where, after it, numbers
 * begin anew with 1. An annex counts anew too, but it belongs to its document.
 */

import { isItem, isTerminal } from './openings.ts';
import { isHeadingLike, type Paragraph } from './paragraph.ts';
import { documentWord } from './title.ts';

export function instrumentsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const starts = paragraphs.flatMap((_, at) => (beginsInstrument(paragraphs, at) ? [at] : []));
  const bounds = [0, ...starts, paragraphs.length];
  return bounds.slice(0, -1).map((from, index) => paragraphs.slice(from, bounds[index + 1]));
}

function beginsInstrument(paragraphs: readonly Paragraph[], at: number): boolean {
  const own = paragraphs[at];
  if (!own || at === 0 || !isTitle(own)) return false;
  const above = paragraphs.slice(0, at).filter(isNumbered);
  const below = paragraphs.slice(at + 1).find(isNumbered);
  if (above.length < 3 || !below?.opening) return false;
  if (!/^(?:1|1\.1|I)$/.test(below.opening.number)) return false;
  // Between the title and its first number stands a preamble, not another text.
  const distance = paragraphs.indexOf(below) - at;
  return (
    distance <= 12 && !isAnnex(paragraphs[at - 1]) && !isAnnex(own) && !isUnderTitle(paragraphs, at)
  );
}

const isNumbered = ({ opening }: Paragraph): boolean =>
  opening !== null && opening.number !== '' && !isItem(opening);

const isTitle = (paragraph: Paragraph): boolean =>
  paragraph.opening === null &&
  paragraph.look.rows === undefined &&
  paragraph.text.length < 200 &&
  !isTerminal(paragraph.text) &&
  !paragraph.text.endsWith(',') &&
  /^[\p{Lu}«"“]/u.test(paragraph.text) &&
  (documentWord.test(paragraph.text) || (paragraph.look.heading === 1 && isHeadingLike(paragraph)));

const isAnnex = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  /^(?:приложение|қосымша|\d+-қосымша|к (?:договору|правилам|политике))/iu.test(paragraph.text);

/** Of two title lines one under the other the first begins the instrument. */
const isUnderTitle = (paragraphs: readonly Paragraph[], at: number): boolean =>
  paragraphs.slice(Math.max(0, at - 3), at).some(isTitle);
