/** What the lines of a text have in common: how wide they are, and what an empty line means. */
import { isOpenEnd, isTerminal, openingOf } from './openings.ts';
import { folded, type Line } from './source.ts';
import { mostOf, tallyOf } from './tally.ts';

/** A line with words, and what stands between it and the one before. */
export interface Row {
  readonly line: Line;
  /** Folded; what the reader would see. */
  readonly text: string;
  /** Empty lines before it, furniture not counted. */
  readonly blanks: number;
  readonly newPage: boolean;
  /** Spaces or points before the first letter. */
  readonly indent: number;
}

export interface Layout {
  /**
   * `every`: after each line, says nothing; `parts`: parts paragraphs; `some`: parts them, and
   * cuts sentences too, so it counts only after a full stop; `none`: there are none.
   */
  readonly blanks: 'every' | 'parts' | 'some' | 'none';
  /** The usual full line, in letters. */
  readonly width: number;
  /** In points, where the container tells. */
  readonly right: number | null;
  readonly left: number;
  readonly size: number | null;
  /**
   * Where paragraphs begin, beside the edge of their other lines: further in, further out, or it
   * does not tell. A line that stands otherwise goes on with the one above.
   */
  readonly firsts: 'indented' | 'hanging' | 'alike';
}

export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let blanks = 0;
  let page = lines[0]?.page ?? 1;
  let newPage = false;
  for (const line of lines) {
    newPage ||= line.page !== page || line.text.includes('\f');
    page = line.page;
    const text = folded(line.text);
    if (text === '' && !line.look.rows) {
      blanks++;
      continue;
    }
    const indent = line.look.left ?? line.text.replace(/\t/g, '    ').search(/[^\s\f]/);
    rows.push({ line, text, blanks, newPage, indent });
    [blanks, newPage] = [0, false];
  }
  return rows;
}

export function layoutOf(rows: readonly Row[]): Layout {
  const lengths = rows.filter(({ line }) => !line.look.whole).map(({ text }) => text.length);
  const rights = rows.flatMap(({ line }) => line.look.right ?? []);
  const width = quantile(lengths, 0.93);
  return {
    ...edgesOf(rows, width),
    blanks: blanksOf(rows),
    width,
    right: rights.length > 0 ? quantile(rights, 0.93) : null,
    size: mostCommonSize(rows),
  };
}

/** The edge of lines that surely go on with a sentence, and where those stand that surely begin one. */
function edgesOf(rows: readonly Row[], width: number): Pick<Layout, 'left' | 'firsts'> {
  const pairs = rows.slice(1).map((row, at) => ({ row, before: rows[at] as Row }));
  const wrapped = pairs.filter(({ row }) => !row.line.look.whole);
  const rest = wrapped
    .filter(({ row, before }) => /^\p{Ll}/u.test(row.text) && !isTerminal(before.text))
    .map(({ row }) => Math.round(row.indent));
  const usual = leftOf(rows.map(({ indent }) => Math.round(indent)));
  const left = rest.length >= 5 ? (mostOf(tallyOf(rest.map((edge) => [edge, 1]))) ?? usual) : usual;
  const numbered = wrapped.filter(
    ({ row, before }) =>
      isTerminal(before.text) && openingOf(row.text)?.number && row.text.length > 40,
  );
  const begun = wrapped.filter(
    ({ row, before }) =>
      /^\p{Lu}/u.test(row.text) &&
      isTerminal(before.text) &&
      ((hasGap(row) && !row.newPage) || before.text.length < width * 0.7),
  );
  const firsts = (numbered.length >= 4 ? numbered : begun).map(({ row }) => row);
  const share = (test: (row: Row) => boolean): number =>
    firsts.length < 4 ? 0 : firsts.filter(test).length / firsts.length;
  if (share((row) => isFurtherIn(row, left)) >= 0.8) return { left, firsts: 'indented' };
  if (share((row) => isFurtherOut(row, left)) >= 0.8) return { left, firsts: 'hanging' };
  return { left: usual, firsts: 'alike' };
}

/**
 * Empty lines within sentences show that they part nothing. A page break may leave some
 * too, so a few are no proof.
 */
function blanksOf(rows: readonly Row[]): Layout['blanks'] {
  const pairs = rows.slice(1).map((row, index) => ({ row, before: rows[index]?.text ?? '' }));
  const parted = pairs.filter(({ row }) => row.blanks > 0);
  if (parted.length < Math.max(2, pairs.length * 0.04)) return 'none';
  const within = ({ row, before }: (typeof pairs)[number]): boolean =>
    !isTerminal(before) && /^[\p{Ll}]/u.test(row.text);
  const inside = pairs.filter(within);
  const cut = inside.filter(({ row }) => row.blanks > 0);
  const pages = cut.filter(({ row }) => row.newPage || row.blanks > 2).length;
  if (parted.length >= pairs.length * 0.85 && (cut.length > 0 || inside.length === 0))
    return cut.length >= Math.max(2, inside.length * 0.6) ? 'every' : 'parts';
  return cut.length > parted.length * 0.12 && cut.length >= 3 && pages < cut.length
    ? 'some'
    : 'parts';
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Where lines begin that are no first lines: the leftmost edge that many have. */
function leftOf(values: readonly number[]): number {
  const times = tallyOf(values.map((value) => [value, 1]));
  const near = (value: number): number =>
    [-1, 0, 1].reduce((all, by) => all + (times.get(value + by) ?? 0), 0);
  const often = [...times.keys()].filter((value) => near(value) >= values.length * 0.12);
  return often.length > 0 ? Math.min(...often) : (mostOf(times) ?? 0);
}

/** The size most letters have, to half a point. */
function mostCommonSize(rows: readonly Row[]): number | null {
  const sizes = rows.flatMap(({ line, text }): [number, number][] =>
    line.look.size === undefined
      ? []
      : [[Math.round(line.look.size * 2) / 2, Math.ceil(text.length / 20)]],
  );
  return mostOf(tallyOf(sizes)) ?? null;
}

/**
 * Whether a line ended before its margin although the next word had room: then its
 * paragraph ended too. Letters of a proportional font differ, so without points a tenth is
 * left to chance.
 */
export function endsShort(row: Row, next: Row, layout: Layout): boolean {
  const [word = ''] = /^\S+/.exec(next.text) ?? [];
  const { right, left = 0 } = row.line.look;
  if (right !== undefined && layout.right !== null) {
    const letter = (right - left) / Math.max(1, row.text.length);
    return right + (word.length + 1) * letter < layout.right - letter * 2;
  }
  return row.text.length + 1 + word.length <= layout.width * 0.88;
}

export const endsOpen = (text: string): boolean => isOpenEnd(text) && !isTerminal(text);

/** Whether the layout shows that a paragraph begins here. */
export const isParted = (row: Row, layout: Layout, last?: Row): boolean =>
  (row.blanks > 0 &&
    (layout.blanks === 'parts' ||
      (layout.blanks === 'some' && last !== undefined && isTerminal(last.text)))) ||
  // What stands above the first line of a page is the margin.
  (hasGap(row) && !row.newPage) ||
  isIndented(row, layout);

/** The space between paragraphs is wider than between lines. */
export const hasGap = (row: Row): boolean => (row.line.look.gap ?? 0) > 0.28;

/** Whether it stands where first lines do. */
const isIndented = (row: Row, { left, firsts }: Layout): boolean =>
  firsts === 'hanging' ? isFurtherOut(row, left) : isFurtherIn(row, left);

const isFurtherIn = (row: Row, left: number): boolean => isSetOff(row, row.indent - left);

const isFurtherOut = (row: Row, left: number): boolean => isSetOff(row, left - row.indent);

/** By at least two spaces, or by a letter's width in points. */
const isSetOff = ({ line }: Row, by: number): boolean =>
  line.look.left === undefined ? by >= 2 && by <= 20 : by > 8 && by < 80;
