import { calls, type NumberTable } from './catalogue.ts';
import type { Placed } from './wordings.ts';

export interface NumberedPage {
  readonly wordings: readonly Placed[];
  readonly starts: readonly number[];
}

/** All numbers with one first part are in one table. */
export const firstPart = (number: string): string => /^\d+/.exec(number)?.[0] ?? '';

/** First part of a number → the clauses that bear such numbers, in the order of the pages. */
export function numberTables(pages: readonly NumberedPage[]): ReadonlyMap<string, NumberTable> {
  const tables = new Map<string, Record<string, [number, number, number][]>>();
  pages.forEach(({ wordings, starts }, page) => {
    wordings.forEach(({ number, called }, at) => {
      if (number === '') return;
      const part = firstPart(number);
      if (!tables.has(part)) tables.set(part, {});
      const table = tables.get(part) ?? {};
      const bearers = (table[number] ??= []);
      bearers.push([page, starts[at] ?? 0, calls.indexOf(called)]);
    });
  });
  return tables;
}
