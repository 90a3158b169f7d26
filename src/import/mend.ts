/**
 * Lines → paragraphs. In: rows of one text in one language. Out: paragraphs with the label
 * they open with, and which of their joins were guesses.
 *
 * May be wrong where a paragraph ends with a full line and no sign of it (then two become
 * one), and where a wrapped line begins with the very number that is due (then one becomes
 * two). Both are told as guesses.
 */
import { continuation } from './continuation.ts';
import { evidenceFor } from './evidence.ts';
import { endsOpen, type Layout, type Row } from './layout.ts';
import { endsWithNote, withoutNotes } from './note-marks.ts';
import { isCapitals, isTerminal, type Opening, openingOf } from './openings.ts';
import type { Join, Paragraph } from './paragraph.ts';
import { after, beginning, fitOf, type Sequence } from './sequence.ts';
import { joined, type Meeting, opened, type Verdict } from './verdict.ts';
import { joinedLines, type Vocabulary } from './words-over-lines.ts';

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

function verdictOn(row: Row, next: readonly Row[], mending: Mending): Verdict {
  const { last, layout, paragraphs, sequence } = mending;
  const opening = openingOf(row.text);
  const paragraph = paragraphs.at(-1);
  if (!last || !paragraph) return opened(opening);
  if (row.line.look.rows) return opened(null);
  if (last.line.look.rows) return opened(opening && isPossible(opening, sequence) ? opening : null);
  const meeting = { row, last: endless(last), paragraph: endless(paragraph) };
  if (row.line.look.whole || last.line.look.whole)
    return opening
      ? opened(isPossible(opening, sequence) ? opening : null)
      : verdictOnWhole(meeting);
  if (opening) {
    const fit = fitOf(opening, sequence);
    const { score, sure } = evidenceFor({ ...meeting, opening, fit }, layout);
    if (score >= 3) return opened(opening, !sure);
  }
  return continuation({ ...meeting, before: paragraphs.at(-2), next }, layout);
}

/** Without the sign of a note after its last word: what matters is how the words end. */
const endless = <T extends { readonly text: string }>(one: T): T =>
  endsWithNote(one.text) ? { ...one, text: withoutNotes(one.text).trimEnd() } : one;

/** In a container a paragraph that opens with a number is a provision unless it counts nothing. */
const isPossible = (opening: Opening, sequence: Sequence): boolean =>
  opening.certain || opening.headingOnly || fitOf(opening, sequence) === 'next';

/** A container's paragraph goes on in the next only over a page break that cut a sentence. */
function verdictOnWhole({ row, last, paragraph }: Meeting): Verdict {
  const cut =
    row.line.look.item === undefined &&
    row.line.look.note === undefined &&
    row.line.look.heading === undefined &&
    paragraph.look.heading === undefined &&
    !isCapitals(paragraph.text) &&
    (/^\p{Ll}/u.test(row.text)
      ? cutBefore(paragraph)
      : endsOpen(last.text) && paragraph.text.length > 60 && !/,$/.test(last.text));
  return cut ? joined(true) : opened(null);
}

const cutBefore = ({ text, opening }: Paragraph): boolean =>
  endsOpen(text) ? !/[,–—]$/.test(text) : !isTerminal(text) && text.length > 80 && opening !== null;
