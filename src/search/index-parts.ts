import type { Catalogue } from './catalogue.ts';
import { readPart } from './pagefind-format.ts';
import { remembered } from './remembered.ts';

/** Where words stand in a page of the index, in order. */
export interface PagePlaces {
  readonly record: number;
  readonly places: readonly number[];
}

/**
 * Answers where the words that begin with a term stand.
 * @param load a file of the index, unpacked
 */
export function placesIn(
  parts: Catalogue['parts'],
  load: (name: string) => Promise<Uint8Array>,
): (term: string) => Promise<readonly PagePlaces[]> {
  const wordsIn = remembered(async (name) => readPart(await load(name)));
  return async (term) => {
    const held = await Promise.all(namesFor(parts, term).map(wordsIn));
    const found = held.flat().filter(({ word }) => word.startsWith(term));
    const places = new Map<number, (readonly number[])[]>();
    for (const [page, own] of found.flatMap(({ pages }) => pages())) {
      const known = places.get(page);
      if (known) known.push(own);
      else places.set(page, [own]);
    }
    return [...places].map(([record, lists]) => ({ record, places: merged(lists) }));
  };
}

const merged = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.length > 1 ? lists.flat().sort((a, b) => a - b) : (lists[0] ?? []);

/** The parts whose words may begin so: the one that a word like the term would be in, and those that begin with it. */
const namesFor = (parts: Catalogue['parts'], term: string): string[] =>
  parts
    .filter(([first], at) => {
      const after = parts[at + 1]?.[0];
      return (first <= term || first.startsWith(term)) && (after === undefined || after > term);
    })
    .map(([, name]) => name);
