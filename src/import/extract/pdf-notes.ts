/**
 * Notes at the foot of pages, or at the end. In: the lines of all pages, small raised signs marked as
 * mentions. Out: the lines without notes, their mentions with one number each, and the notes.
 *
 * A raised sign is a mention only where a line of small letters opens with the same sign; otherwise
 * it is part of its word, as in «м²».
 */
import { changedNotes, mentionsIn, noteMark } from '../note-marks.ts';
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
}

export function withoutNoteLines(pages: readonly (readonly PlacedLine[])[]): Noted {
  const mentioned = pages.map((lines) => lines.flatMap(({ text }) => mentionsIn(inner(text))));
  const found = pages
    .flatMap((lines, page) => foundOn(lines, page))
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

/** What stands after the sign that a line opens with. */
const inner = (text: string): string => text.replace(opensWith, '');

/** Lines that open with a raised sign, each with those in its own small letters under it. */
function foundOn(lines: readonly PlacedLine[], page: number): Found[] {
  const starts = lines.flatMap(({ text }, from) => {
    const typed = mentionsIn(opensWith.exec(text)?.[0] ?? '')[0];
    return typed === undefined ? [] : [{ from, typed }];
  });
  return starts.map(({ from, typed }, at) => {
    const next = starts[at + 1]?.from ?? lines.length;
    const size = lines[from]?.size ?? 0;
    let to = from + 1;
    while (to < next && isMore(lines[to], size)) to++;
    return { page, from, to, typed };
  });
}

const isMore = (line: PlacedLine | undefined, size: number): boolean =>
  line !== undefined &&
  !line.rows &&
  line.edge === undefined &&
  line.gap < 1.2 &&
  Math.abs(line.size - size) < 0.6;

const textOf = (
  { from, to }: Found,
  lines: readonly PlacedLine[],
  vocabulary: Vocabulary,
): string =>
  lines
    .slice(from, to)
    .map(({ text }, at) => (at === 0 ? inner(text) : text))
    .reduce((before, after) => joinedLines(before, after.trim(), vocabulary).text);
