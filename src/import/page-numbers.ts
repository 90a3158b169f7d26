/** Page numbers that stand among the lines of a text. */
import { firstPlace } from '#legal/first-place.ts';
import type { Paged } from './paged.ts';
import { folded, type Line } from './source.ts';

/** A number alone, or with the words people put beside it. */
export const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:стр(?:аница|\.)?|с\.|бет|page)\s*)?(\d{1,4})(?:\s*(?:\/|из|of|\|)\s*\d{1,4})?(?:\s*[-–—]?\s*(?:бет|page|стр\.?)\.?)?(?:\s*[-–—|])?$/iu;

/**
 * Numbers that count up through the text, one a page. A lone number stays: it may be a cell
 * of a table or the number of a provision that lost its line.
 */
export function pageNumbers(paged: Paged): Line[] {
  const found = paged.lines.flatMap((line, at) => {
    const number = pageNumber.exec(folded(line.text))?.[1];
    return number ? [{ line, at, number: Number(number) }] : [];
  });
  const next = following(found, paged);
  /** How many follow each number with itself, and the next: a run that comes to it ends alike. */
  const known = new Map<Numbered, { readonly count: number; readonly next?: Numbered }>();
  let best: Numbered | undefined;
  const countOf = (one: Numbered | undefined): number => (one && known.get(one)?.count) ?? 0;
  for (const first of found) {
    if (known.has(first)) continue;
    const run = [first];
    let one = next(first, 1);
    for (; one && !known.has(one); one = next(one, run.length)) run.push(one);
    for (const own of run.toReversed()) {
      known.set(own, { count: countOf(one) + 1, ...(one && { next: one }) });
      one = own;
    }
    if (countOf(first) > countOf(best)) best = first;
  }
  if (countOf(best) < 2) return [];
  const lines: Line[] = [];
  for (let one = best; one; one = known.get(one)?.next) lines.push(one.line);
  return lines;
}

interface Numbered {
  readonly line: Line;
  readonly at: number;
  readonly number: number;
}

/** Lines that part two numbers of pages where the pages are not known. */
const fewestLines = 8;

/** Finds the number of the next page, given the last and how many there are with it. */
function following(found: readonly Numbered[], { lines, known }: Paged) {
  /** The same for all numbers of a run where pages are known, and one more for each where not. */
  const count = ({ number, line }: Numbered): number => (known ? number - line.page : number);
  const byCount = Map.groupBy(found, count);
  return (last: Numbered, length: number): Numbered | undefined => {
    const candidates = byCount.get(known ? count(last) : count(last) + 1) ?? [];
    const isBehind = ({ at, line }: Numbered): boolean =>
      known ? line.page > last.line.page : at >= last.at + fewestLines;
    const next =
      candidates[firstPlace(candidates.length, (at) => isBehind(candidates[at] as Numbered))];
    const end = candidates.at(-1);
    // The last page may be short.
    const ends = !known && length > 1 && end?.at === lines.length - 1 && end.at > last.at + 1;
    return next ?? (ends ? end : undefined);
  };
}
