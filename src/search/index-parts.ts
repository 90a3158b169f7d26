import type { Catalogue } from './catalogue.ts';
import type { PagePlaces } from './finder.ts';
import { placesOf, readPart } from './pagefind-format.ts';
import { remembered } from './remembered.ts';

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
    const places = new Map<number, readonly number[]>();
    for (const [word, pages] of held.flat())
      if (word.startsWith(term)) add(places, placesOf(pages));
    return [...places].map(([record, own]) => ({ record, places: own }));
  };
}

/** The parts whose words may begin so: the one that a word like the term would be in, and those that begin with it. */
const namesFor = (parts: Catalogue['parts'], term: string): string[] =>
  parts
    .filter(([first], at) => {
      const after = parts[at + 1]?.[0];
      return (first <= term || first.startsWith(term)) && (after === undefined || after > term);
    })
    .map(([, name]) => name);

function add(
  into: Map<number, readonly number[]>,
  found: ReadonlyMap<number, readonly number[]>,
): void {
  for (const [page, places] of found) {
    const before = into.get(page);
    into.set(page, before ? [...before, ...places].sort((a, b) => a - b) : places);
  }
}
