/** Page numbers that stand among the lines of a text. */
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
  let best: typeof found = [];
  for (let start = 0; start < found.length; start++) {
    const run = countingRun(found.slice(start), paged);
    if (run.length > best.length) best = run;
  }
  return best.length >= 2 ? best.map(({ line }) => line) : [];
}

interface Numbered {
  readonly line: Line;
  readonly at: number;
  readonly number: number;
}

function countingRun(found: readonly Numbered[], paged: Paged): Numbered[] {
  const run = found.slice(0, 1);
  for (const next of found.slice(1)) {
    const last = run.at(-1);
    if (!last) break;
    // The last page may be short.
    const ends = next.at === paged.lines.length - 1 && run.length > 1;
    const apart = paged.known
      ? next.line.page > last.line.page
      : next.at - last.at >= 8 || (ends && next.at - last.at > 1);
    const pages = paged.known ? next.line.page - last.line.page : 1;
    if (apart && next.number === last.number + pages) run.push(next);
  }
  return run;
}
