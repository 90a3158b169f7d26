/**
 * Takes out a table of contents. In: the lines of a source. Out: the rest, and a remark for each line
 * taken out.
 *
 * Its lines end with points and the number of a page, and the pages never go back. What it repeats
 * stands in the document itself; left in, its lines would be taken for provisions.
 */
import { folded, type Line, type Remark } from './source.ts';

export interface Rest {
  readonly lines: readonly Line[];
  readonly remarks: readonly Remark[];
}

const entry = /(?:\.{3,}|…{2,}|(?:[.…]\s){3,}|_{3,}|·{3,})[\s.…]*(\d{1,4})$/;
const heading = /^(?:содержание|оглавление|мазмұны?)[.:]?$/iu;

/** Fewer are no list. */
const fewest = 3;

export function withoutContents(lines: readonly Line[]): Rest {
  const full = lines.filter((line) => folded(line.text) !== '');
  const dropped = new Set<Line>();
  for (let at = 0; at < full.length; at++) {
    const to = endOfList(full, at);
    if (to === at) continue;
    for (const line of full.slice(heading.test(wordsAt(full, at - 1)) ? at - 1 : at, to))
      dropped.add(line);
    at = to - 1;
  }
  return {
    lines: lines.filter((line) => !dropped.has(line)),
    remarks: [...dropped].map(remarkOf),
  };
}

const wordsAt = (lines: readonly Line[], at: number): string => folded(lines[at]?.text ?? '');

/** The line after the list that begins at `from`; `from` itself where none does. */
function endOfList(lines: readonly Line[], from: number): number {
  const named = heading.test(wordsAt(lines, from - 1));
  if (named && isTableOfPages(lines[from])) return from + 1;
  // Under its name the list needs no points.
  const ends = named ? /(?:^|\D)(\d{1,4})$/ : entry;
  let [at, count, page] = [from, 0, 0];
  for (;;) {
    const length = entryLength(lines, at, ends);
    const number = Number(ends.exec(wordsAt(lines, at + length - 1))?.[1] ?? 0);
    // Without a name above, nothing says that a line before the first points belongs to it.
    if (length === 0 || number < page || (!named && count === 0 && length > 1)) break;
    [at, count, page] = [at + length, count + 1, number];
  }
  return count >= fewest ? at : from;
}

/** Of a table of pages that a PDF sets without points. */
function isTableOfPages(line: Line | undefined): boolean {
  const pages = (line?.look.rows ?? []).map((row) => Number(row.at(-1) || Number.NaN));
  return pages.length >= 2 && pages.every((page, at) => page >= (pages[at - 1] ?? 1));
}

/** Lines of the entry at a place: one, or two or three where its words are wrapped; 0 for none. */
function entryLength(lines: readonly Line[], at: number, ends: RegExp): number {
  for (let length = 1; length <= 3; length++)
    if (ends.test(wordsAt(lines, at + length - 1))) return length;
  return 0;
}

const remarkOf = ({ line, text }: Line): Remark => ({
  rule: 'import-furniture',
  line,
  message: {
    ru: `Снята строка оглавления: «${folded(text)}»`,
    kk: `Мазмұн жолы алынды: «${folded(text)}»`,
  },
});
