/**
 * Running heads: lines that repeat where pages end. In: the lines with their pages, and the page
 * numbers among them. Out: the lines that go.
 */
import { openingOf } from './openings.ts';
import { pageNumber } from './page-numbers.ts';
import { countPages, type Paged } from './paged.ts';
import { folded, type Line } from './source.ts';
import { tallyOf } from './tally.ts';

/** Of lines that differ by their digits only: «стр. 3 из 12». */
const shape = (line: Line): string => folded(line.text).replace(/\d+/g, '#');

export function runningHeads(paged: Paged, numbers: ReadonlySet<Line>): Line[] {
  const groups = new Map<string, number[]>();
  paged.lines.forEach((line, at) => {
    const key = shape(line);
    if (!mayRepeat(line, key)) return;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()].flatMap((places) =>
    places.length >= 2 && (isRunningHead(places, paged) || standByNumbers(places, paged, numbers))
      ? kept(places, paged)
      : [],
  );
}

/** Whether it may be a head at all. @param key its shape */
function mayRepeat(line: Line, key: string): boolean {
  // The middle or the end of a sentence may repeat, too; a head is no part of one.
  const partOfSentence =
    /^[\p{Ll}),.;:]/u.test(key) || /[;:,]$/.test(key) || (key.endsWith('.') && key.length > 40);
  return (
    /\p{L}/u.test(key) &&
    key.length <= 160 &&
    !partOfSentence &&
    // A provision is never furniture, however often its words come again.
    !openingOf(folded(line.text))?.number
  );
}

function isRunningHead(places: readonly number[], paged: Paged): boolean {
  const lines = places.flatMap((at) => paged.lines[at] ?? []);
  if (paged.known) {
    if (!standAtOneHeight(lines) || !standInOrder(places, paged)) return false;
    const edges = places.filter((at) => isAtEdge(at, paged)).length;
    return (
      edges >= places.length - 1 && countPages(lines) >= Math.max(2, Math.ceil(paged.count * 0.4))
    );
  }
  return places.length >= 3 && isEven(places) && places.some((at) => interrupts(at, paged));
}

/** Heads stand at one height; a heading that comes again may open two pages, but not at one. */
function standAtOneHeight(lines: readonly Line[]): boolean {
  const tops = lines.flatMap(({ look }) => look.top ?? []);
  const near = (top: number): number => tops.filter((other) => Math.abs(other - top) < 3).length;
  // Heads of even pages may stand otherwise than of odd ones, and the first page lower.
  return (
    tops.length < lines.length || tops.filter((top) => near(top) >= 2).length >= tops.length - 1
  );
}

/** As the same line of their pages from the top or from the bottom, but for one. */
function standInOrder(places: readonly number[], { lines }: Paged): boolean {
  const depth = (at: number, step: 1 | -1): number => {
    let count = 0;
    while (count < 4 && lines[at + step * (count + 1)]?.page === lines[at]?.page) count++;
    // Deeper within a page no two places are alike.
    return count < 4 ? count : 4 + at;
  };
  return ([1, -1] as const).some((step) => {
    const most = Math.max(...tallyOf(places.map((at) => [depth(at, step), 1])).values());
    return most >= Math.max(2, places.length - 1);
  });
}

/** Each beside a page number that goes: then two are enough, even where pages are not known. */
const standByNumbers = (
  places: readonly number[],
  { lines }: Paged,
  numbers: ReadonlySet<Line>,
): boolean =>
  places.every((at) =>
    [at - 1, at + 1].some((near) => {
      const line = lines[near];
      return line !== undefined && numbers.has(line);
    }),
  );

/** Within two lines of the top or the bottom of its page. */
function isAtEdge(at: number, { lines }: Paged): boolean {
  if (lines[at]?.look.edge) return true;
  const own = lines[at]?.page;
  return lines[at - 3]?.page !== own || lines[at + 3]?.page !== own;
}

/** At distances that differ little, as pages do. */
function isEven(places: readonly number[]): boolean {
  const gaps = places.slice(1).map((at, index) => at - (places[index] ?? 0));
  const inner = gaps.slice(1);
  const [least, most] = [Math.min(...inner), Math.max(...inner)];
  return least >= 8 && most <= least * 2;
}

/** Stands where a sentence goes on over it. */
function interrupts(at: number, { lines }: Paged): boolean {
  const words = (step: number): string => {
    for (let near = at + step; lines[near]; near += step) {
      const text = folded(lines[near]?.text ?? '');
      if (!pageNumber.test(text)) return text;
    }
    return '';
  };
  return !/[.;:!?]$/.test(words(-1)) && /^[\p{Ll}(]/u.test(words(1));
}

/** The title that the running head repeats is the document's own word and stays. */
function kept(places: readonly number[], paged: Paged): Line[] {
  const [first = 0, second = 0, ...rest] = places;
  const lines = places.flatMap((at) => paged.lines[at] ?? []);
  const [one, two] = [paged.lines[first], paged.lines[second]];
  if (first > 6 || !one || !two) return lines;
  if (first > 0 && one.page !== two.page) return lines;
  const sameHeight = one.look.size === undefined || one.look.size === two.look.size;
  // Twice on the first page: the head, and under it the title.
  if (
    second <= 8 &&
    rest.length > 0 &&
    one.page === two.page &&
    !(paged.known && rest.every((at) => paged.lines[at]?.page === one.page)) &&
    (!paged.known || one.page === paged.lines[0]?.page)
  )
    return lines.filter((line) => line !== two);
  const edge = one.look.edge !== undefined && one.look.edge === two.look.edge;
  if (edge && sameHeight) return lines;
  return otherTitle(first, paged) ? lines : lines.filter((line) => line !== one);
}

/** A short line without its full stop right under: then the head is not the title. */
function otherTitle(at: number, { lines }: Paged): boolean {
  const next = folded(lines[at + 1]?.text ?? '');
  return (
    next !== '' &&
    next.length < 100 &&
    !/[.;:,]$/.test(next) &&
    openingOf(next) === null &&
    !/^\d/.test(next) &&
    /^[\p{Lu}«"“]/u.test(next) &&
    folded(lines[at + 2]?.text ?? '').length < next.length + 60
  );
}
