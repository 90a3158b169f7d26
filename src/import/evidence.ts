/**
 * Whether a label that stands at the beginning of a line opens a provision. In: the label, how it
 * fits the numbers so far, and the lines around. Out: a score, and whether it is no guess.
 */
import { endsOpen, endsShort, isParted, type Layout } from './layout.ts';
import { endsInReference, isItem, isTerminal, type Opening } from './openings.ts';
import { isHeadingLike } from './paragraph.ts';
import type { Fit } from './sequence.ts';
import type { Meeting } from './verdict.ts';

interface Numbered extends Meeting {
  readonly opening: Opening;
  readonly fit: Fit;
}

/** Weighs what speaks for a new provision. */
export function evidenceFor(meeting: Numbered, layout: Layout): { score: number; sure: boolean } {
  const { opening, fit, row, last, paragraph } = meeting;
  const parted = isParted(row, layout, last);
  const terminal = isTerminal(last.text);
  const short = endsShort(last, row, layout);
  const afterHeading = isHeadingLike(paragraph);
  const layoutSays = parted || (terminal && short) || afterHeading;
  let score = { next: 3, start: 1, skip: 1, stranger: -2 }[fit];
  if (parted) score += 2;
  if (terminal) score += /,$/.test(last.text) ? 0 : 2;
  if (short) score += 1;
  if (afterHeading) score += 2;
  score += startOf(opening);
  if (endsInReference(last.text)) score -= parted ? 3 : 7;
  else if (endsOpen(last.text)) score -= listGoesOn(meeting) ? 0 : parted ? 1 : 4;
  if (opening.headingOnly && !layoutSays) score -= 3;
  if (!opening.certain && fit !== 'next') score -= 2;
  if (opening.scheme === 'dash') score -= dashDoubt(meeting, parted, short);
  return { score, sure: layoutSays || (terminal && fit === 'next') };
}

/** An item may end with a comma. */
const listGoesOn = ({ opening, last, fit }: Numbered): boolean =>
  isItem(opening) && fit === 'next' && last.text.endsWith(',');

function startOf({ rest, scheme, number }: Opening): number {
  if (rest === '') return -1;
  if (/^[\p{Lu}«"“]/u.test(rest)) return 1;
  if (scheme === 'decimal' && !number.includes('.')) return -2;
  return scheme === 'decimal' ? -1 : scheme === 'article' || scheme === 'division' ? -2 : 0;
}

/** A dash may be punctuation that came to stand at the beginning of a line. */
function dashDoubt({ last, fit, paragraph }: Numbered, parted: boolean, short: boolean): number {
  if (/[:;]$/.test(last.text)) return -1;
  if (/[.!?]$/.test(last.text)) return parted || short ? 0 : 1;
  if (parted || (short && (fit === 'next' || isHeadingLike(paragraph)))) return 1;
  return 5;
}
