/** The lines of a source that may be furniture, with the pages they stand on so far as these can be told. */
import { folded, type Line } from './source.ts';

export interface Paged {
  /** Lines with words. */
  readonly lines: readonly Line[];
  /** How many pages they stand on. */
  readonly count: number;
  /** Whether pages are known and not guessed from empty lines. */
  readonly known: boolean;
}

export function pagesOf(lines: readonly Line[]): Paged {
  const full = lines.filter(({ text, look }) => folded(text) !== '' && !look.whole);
  const count = countPages(full);
  return { lines: full, count, known: count > 1 };
}

export const countPages = (lines: readonly Line[]): number =>
  new Set(lines.map(({ page }) => page)).size;
