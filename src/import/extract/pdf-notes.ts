/**
 * Notes at the foot of pages, or at the end. In: the lines of all pages, small raised signs marked as
 * mentions. Out: the lines without notes, their mentions with one number each, and the notes.
 *
 * A raised sign is a mention only where a line opens with the same sign, raised too or in letters
 * smaller than the body's; otherwise it is part of its word, as in «м²».
 */
import { changedNotes, mentionsIn, noteMark } from '../note-marks.ts';
import { isTerminal } from '../openings.ts';
import { mostOf, tallyOf } from '../tally.ts';
import { joinedLines, type Vocabulary, vocabularyOf } from '../words-over-lines.ts';
import type { PlacedLine } from './pdf-lines.ts';

export interface PdfNote {
  readonly sign: string;
  readonly text: string;
  /** From 0: the page it stands on. */
  readonly page: number;
}

export interface Noted {
  readonly pages: readonly (readonly PlacedLine[])[];
  readonly notes: readonly PdfNote[];
}

interface Found {
  readonly page: number;
  readonly from: number;
  readonly to: number;
  /** As it is typed: numbers may begin anew on each page. */
  readonly typed: string;
  /** Of a sign that is not raised, with the space after it; 0 for one that is. */
  readonly length: number;
}

export function withoutNoteLines(pages: readonly (readonly PlacedLine[])[]): Noted {
  const mentioned = pages.map((lines) => lines.flatMap(({ text }) => mentionsIn(inner(text))));
  const body = bodySize(pages.flat());
  const found = pages
    .flatMap((lines, page) => foundOn(lines, page, body))
    .filter(({ page, typed }) =>
      mentioned.slice(0, page + 1).some((signs) => signs.includes(typed)),
    );
  const numberOf = (page: number, typed: string): string | null => {
    const own = found.findIndex((note) => note.page === page && note.typed === typed);
    const later = found.findIndex((note) => note.page > page && note.typed === typed);
    const at = own >= 0 ? own : later;
    return at < 0 ? null : String(at + 1);
  };
  const marked = (text: string, page: number): string =>
    changedNotes(text, (typed) => {
      const number = numberOf(page, typed);
      return number === null ? typed : noteMark(number);
    });
  const vocabulary = vocabularyOf(pages.flat().map(({ text }) => text));
  return {
    pages: pages.map((lines, page) =>
      lines
        .filter(
          (_, at) => !found.some((note) => note.page === page && at >= note.from && at < note.to),
        )
        .map((line) => ({
          ...line,
          text: marked(line.text, page),
          ...(line.rows && {
            rows: line.rows.map((row) => row.map((cell) => marked(cell, page))),
          }),
        })),
    ),
    notes: found.map((note, at) => ({
      sign: String(at + 1),
      text: textOf(note, pages[note.page] ?? [], vocabulary),
      page: note.page,
    })),
  };
}

const opensWith = new RegExp(`^${noteMark('([\\d*]+)[)]?')}\\s*`);

/** The same, not raised: some programs set it so. */
const opensPlainly = /^(\d{1,3}|\*{1,3})[.)]?\s+(?=\S)/;

/** What stands after the sign that a line opens with. */
const inner = (text: string): string => text.replace(opensWith, '');

const bodySize = (lines: readonly PlacedLine[]): number =>
  mostOf(tallyOf(lines.map(({ size, text }) => [size, text.length]))) ?? 0;

/** Lines that open with a raised sign, each with those in its own small letters under it. */
function foundOn(lines: readonly PlacedLine[], page: number, body: number): Found[] {
  const starts = lines.flatMap(({ text, size, edge }, from) => {
    const raised = mentionsIn(opensWith.exec(text)?.[0] ?? '')[0];
    const above = lines[from - 1];
    // A number that opens a line within a note is a word of it.
    const begins = !above || above.size !== size || isTerminal(above.text);
    const isFoot = size < body - 0.8 && edge === undefined && begins;
    const opening = raised === undefined && isFoot ? opensPlainly.exec(text) : null;
    const typed = raised ?? opening?.[1];
    return typed === undefined ? [] : [{ from, typed, length: opening?.[0].length ?? 0 }];
  });
  return starts.map(({ from, typed, length }, at) => {
    const next = starts[at + 1]?.from ?? lines.length;
    const size = lines[from]?.size ?? 0;
    let to = from + 1;
    while (to < next && isMore(lines[to], size)) to++;
    return { page, from, to, typed, length };
  });
}

const isMore = (line: PlacedLine | undefined, size: number): boolean =>
  line !== undefined &&
  !line.rows &&
  line.gap < (line.edge === undefined ? 1.2 : 0.3) &&
  Math.abs(line.size - size) < 0.6;

const textOf = (
  { from, to, length }: Found,
  lines: readonly PlacedLine[],
  vocabulary: Vocabulary,
): string =>
  lines
    .slice(from, to)
    .map(({ text }, at) => (at === 0 ? inner(text.slice(length)) : text))
    .reduce((before, after) => joinedLines(before, after.trim(), vocabulary).text);
