/**
 * Lines → paragraphs. In: rows of one text in one language. Out: paragraphs with the label
 * they open with, and which of their joins were guesses.
 *
 * May be wrong where a paragraph ends with a full line and no sign of it (then two become
 * one), and where a wrapped line begins with the very number that is due (then one becomes
 * two). Both are told as guesses.
 */
import { endsOpen, endsShort, type Layout, type Row } from './layout.ts';
import {
  endsInReference,
  isCapitals,
  isDefinition,
  isItem,
  isTerminal,
  type Opening,
  openingOf,
} from './openings.ts';
import { after, beginning, type Fit, fitOf, type Sequence } from './sequence.ts';
import type { Look } from './source.ts';
import { type Joint, joinedLines, type Vocabulary } from './words-over-lines.ts';

export interface Join {
  /** The line that was joined to the one before. */
  readonly line: number;
  readonly joint: Joint;
  readonly guess: boolean;
  readonly overPage: boolean;
}

export interface Paragraph {
  readonly text: string;
  /** The source's line it begins on. */
  readonly line: number;
  readonly look: Look;
  readonly opening: Opening | null;
  readonly joins: readonly Join[];
  /** An empty line that means something stands before it. */
  readonly apart: boolean;
  /** That it begins here was decided against the layout. */
  readonly guess: boolean;
}

interface Mending {
  readonly paragraphs: Paragraph[];
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  sequence: Sequence;
  last: Row | null;
}

export function mend(rows: readonly Row[], layout: Layout, vocabulary: Vocabulary): Paragraph[] {
  const mending: Mending = { paragraphs: [], layout, vocabulary, sequence: beginning, last: null };
  rows.forEach((row, at) => {
    const verdict = verdictOn(row, rows.slice(at + 1, at + 9), mending);
    if (verdict.opens) open(row, verdict, mending);
    else join(row, verdict, mending);
    mending.last = row;
  });
  return mending.paragraphs;
}

interface Verdict {
  readonly opens: boolean;
  readonly opening: Opening | null;
  readonly guess: boolean;
}

function open(row: Row, { opening, guess }: Verdict, mending: Mending): void {
  if (opening) mending.sequence = after(opening, mending.sequence);
  mending.paragraphs.push({
    text: row.text,
    line: row.line.line,
    look: row.line.look,
    opening,
    joins: [],
    apart: row.blanks > 0 && mending.layout.blanks === 'parts',
    guess,
  });
}

function join(row: Row, { guess }: Verdict, mending: Mending): void {
  const paragraph = mending.paragraphs.pop();
  if (!paragraph) return;
  const soft = mending.last?.line.text.trimEnd().endsWith('\u00ad');
  const { text, joint } = soft
    ? ({ text: paragraph.text + row.text, joint: 'hyphen-dropped' } as const)
    : joinedLines(paragraph.text, row.text, mending.vocabulary);
  const here: Join = {
    line: row.line.line,
    joint,
    guess: guess || joint === 'hyphen-dropped',
    overPage: row.newPage || row.blanks > 1,
  };
  mending.paragraphs.push({ ...paragraph, text, joins: [...paragraph.joins, here] });
}

const opened = (opening: Opening | null, guess = false): Verdict => ({
  opens: true,
  opening,
  guess,
});
const joined = (guess = false): Verdict => ({ opens: false, opening: null, guess });

function verdictOn(row: Row, next: readonly Row[], mending: Mending): Verdict {
  const opening = openingOf(row.text);
  const { last } = mending;
  const paragraph = mending.paragraphs.at(-1);
  if (!last || !paragraph) return opened(opening);
  if (row.line.look.rows || last.line.look.rows) return opened(null);
  if (row.line.look.whole || last.line.look.whole) return verdictOnWhole(row, opening, mending);
  if (opening) {
    const fit = fitOf(opening, mending.sequence);
    const { score, sure } = chance({ opening, fit, row, last, paragraph }, mending);
    if (score >= 3) return opened(opening, !sure);
    // A capital after the number and a full stop before it: a paragraph, whatever it is.
  }
  return continuation({ row, last, paragraph, next }, mending);
}

/** A container's paragraph goes on in the next only over a page break that cut a sentence. */
function verdictOnWhole(row: Row, opening: Opening | null, mending: Mending): Verdict {
  const { last } = mending;
  const paragraph = mending.paragraphs.at(-1);
  const cut =
    last !== null &&
    paragraph !== undefined &&
    row.line.look.item === undefined &&
    row.line.look.heading === undefined &&
    paragraph.look.heading === undefined &&
    opening === null &&
    !isCapitals(paragraph.text) &&
    (/^\p{Ll}/u.test(row.text)
      ? cutBefore(paragraph)
      : endsOpen(last.text) && paragraph.text.length > 60 && !/,$/.test(last.text));
  return cut ? joined(true) : opened(opening && isPossible(opening, mending) ? opening : null);
}

const cutBefore = ({ text, opening }: Paragraph): boolean =>
  endsOpen(text) ? !/[,–—]$/.test(text) : !isTerminal(text) && text.length > 80 && opening !== null;

/** In a container a paragraph that opens with a number is a provision unless it counts nothing. */
const isPossible = (opening: Opening, { sequence }: Mending): boolean =>
  opening.certain || opening.headingOnly || fitOf(opening, sequence) === 'next';

interface Meeting {
  readonly opening: Opening;
  readonly fit: Fit;
  readonly row: Row;
  readonly last: Row;
  readonly paragraph: Paragraph;
}

/** Weighs what speaks for a new provision. */
function chance(meeting: Meeting, mending: Mending): { score: number; sure: boolean } {
  const { opening, fit, row, last, paragraph } = meeting;
  const { layout } = mending;
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
const listGoesOn = ({ opening, last, fit }: Meeting): boolean =>
  isItem(opening) && fit === 'next' && last.text.endsWith(',');

function startOf({ rest, scheme, number }: Opening): number {
  if (rest === '') return -1;
  if (/^[\p{Lu}«"“]/u.test(rest)) return 1;
  if (scheme === 'decimal' && !number.includes('.')) return -2;
  return scheme === 'decimal' ? -1 : scheme === 'article' || scheme === 'division' ? -2 : 0;
}

/** A dash may be punctuation that came to stand at the beginning of a line. */
function dashDoubt({ last, fit, paragraph }: Meeting, parted: boolean, short: boolean): number {
  if (/[:;]$/.test(last.text)) return -1;
  if (/[.!?]$/.test(last.text)) return parted || short ? 0 : 1;
  if (parted || (short && (fit === 'next' || isHeadingLike(paragraph)))) return 1;
  return 5;
}

const isParted = (row: Row, layout: Layout, last?: Row): boolean =>
  (row.blanks > 0 &&
    (layout.blanks === 'parts' ||
      (layout.blanks === 'some' && last !== undefined && isTerminal(last.text)))) ||
  hasGap(row) ||
  isIndented(row, layout);

/** The space between paragraphs is wider than between lines. */
const hasGap = (row: Row): boolean => (row.line.look.gap ?? 0) > 0.28;

/** A first line set in by at least two spaces, or by a letter's width in points. */
function isIndented(row: Row, layout: Layout): boolean {
  const by = row.indent - layout.left;
  return row.line.look.left === undefined ? by >= 2 && by <= 20 : by > 8 && by < 80;
}

/** Of the paragraph so far: capitals, or a single number with a few words and no full stop. */
export function isHeadingLike({ text, opening, look }: Paragraph): boolean {
  if (look.heading !== undefined) return true;
  if (isTerminal(text) && !/^\S+\.$/.test(text)) return false;
  if (isCapitals(text)) return true;
  if (opening === null) return look.emphasised === true && text.length < 160;
  if (opening.scheme === 'division' || opening.scheme === 'article') return true;
  return opening.scheme === 'decimal' && !opening.number.includes('.') && text.length < 160;
}

interface Passage {
  readonly row: Row;
  readonly last: Row;
  readonly paragraph: Paragraph;
  readonly next: readonly Row[];
}

/** Whether a line without an accepted number goes on with the paragraph. */
function continuation(passage: Passage, mending: Mending): Verdict {
  const { row, last, paragraph } = passage;
  const { layout } = mending;
  if (isOtherStyle(passage, layout)) return opened(null);
  const short = endsShort(last, row, layout);
  if (endsOpen(last.text) || endsInReference(last.text)) return joined();
  if (/[\p{L}]-$/u.test(last.text)) return joined();
  if (/^[\p{Ll}),.;:]/u.test(row.text)) return small(passage, short, mending);
  if (isTerminal(last.text)) return afterFullStop(passage, short, layout);
  return afterOpenLine({ row, last, paragraph, next: passage.next }, short, layout);
}

/** The line begins with a small letter. */
function small({ row, last, paragraph, next }: Passage, short: boolean, mending: Mending): Verdict {
  const { layout } = mending;
  const parted = isParted(row, layout, last);
  if (/[:;]$/.test(last.text)) {
    if (parted) return opened(null);
    const listed = /[:;]$/.test(mending.paragraphs.at(-2)?.text ?? '');
    const goesOn =
      next.slice(0, 6).some(({ text }) => text.endsWith(';')) || row.text.endsWith(';');
    const inList = last.text.endsWith(':') ? goesOn : listed && paragraph.opening === null;
    if (layout.blanks !== 'parts' && short) return opened(null, !inList);
    return inList ? opened(null, true) : joined(true);
  }
  if (isTerminal(last.text)) return parted && short ? opened(null, true) : joined();
  if (hasGap(row) && short && !row.newPage) return opened(null, true);
  return joined();
}

function afterFullStop({ row, last }: Passage, short: boolean, layout: Layout): Verdict {
  if (isParted(row, layout, last)) return opened(null, row.newPage && !short);
  if (layout.blanks === 'parts' && !row.newPage)
    return short && /[.;:!?]$/.test(last.text) && row.text.length > 0 && isVeryShort(last, layout)
      ? opened(null, true)
      : joined();
  if (row.line.look.left !== undefined && layout.left !== row.indent && short) return opened(null);
  if (short) return opened(null);
  return isDefinition(row.text) || /[;:]$/.test(last.text) ? opened(null, true) : joined(true);
}

const isVeryShort = (row: Row, layout: Layout): boolean => row.text.length < layout.width * 0.7;

/** The last line has no full stop, and this one begins with a capital, a digit or a quote. */
function afterOpenLine(
  { row, last, paragraph, next }: Passage,
  short: boolean,
  layout: Layout,
): Verdict {
  if (isParted(row, layout, last)) {
    if (row.newPage && !short && !isHeadingLike(paragraph)) return joined(true);
    return short || isHeadingLike(paragraph) || layout.blanks === 'parts'
      ? opened(null)
      : joined(true);
  }
  if (layout.blanks === 'parts') return joined();
  const begins = /^[\p{Lu}«"“]/u.test(row.text);
  if (!begins) return joined();
  if (isHeadingLike(paragraph) && paragraph.joins.length < 3 && paragraph.opening)
    return isRestOfHeading(row, next) ? joined(true) : opened(null);
  if (isCapitals(paragraph.text))
    return isCapitals(row.text) && !endsShortInCapitals(last, row, layout)
      ? joined()
      : opened(null);
  return short && isVeryShort(last, layout) ? opened(null, true) : joined();
}

const endsShortInCapitals = (last: Row, row: Row, layout: Layout): boolean => {
  if (last.line.look.right !== undefined) return false;
  const [word = ''] = /^\S+/.exec(row.text) ?? [];
  return last.text.length + 1 + word.length <= layout.width * 0.6;
};

/** A short line without a full stop, right before the first clause of the section. */
function isRestOfHeading(row: Row, [next]: readonly Row[]): boolean {
  if (isTerminal(row.text) || row.text.length > 90 || isDefinition(row.text)) return false;
  return next !== undefined && openingOf(next.text)?.scheme === 'decimal';
}

/** Capitals beside small letters, another size, another font: they are not of one paragraph. */
function isOtherStyle({ row, last, paragraph }: Passage, layout: Layout): boolean {
  const [now, before] = [row.line.look, last.line.look];
  if (now.size && before.size && Math.abs(now.size - before.size) > 0.8) return true;
  if (
    now.size &&
    now.emphasised !== before.emphasised &&
    (hasGap(row) || !endsOpen(last.text)) &&
    wholeLine(row, last)
  )
    return true;
  const capitals = isCapitals(paragraph.text) && paragraph.text.length > 6;
  if (capitals && !isCapitals(row.text) && row.text.length > 3)
    return !endsOpen(last.text) || /\p{Ll}{3}/u.test(row.text);
  return (
    !capitals &&
    isCapitals(row.text) &&
    row.text.length > 4 &&
    isTerminal(last.text) &&
    (endsShort(last, row, layout) ||
      isParted(row, layout, last) ||
      row.text.length < layout.width * 0.7)
  );
}

const wholeLine = (row: Row, last: Row): boolean => row.text.length > 2 && last.text.length > 2;
