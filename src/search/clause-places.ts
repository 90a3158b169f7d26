import type { LanguageCode } from '../legal/document.ts';
import type { Catalogue } from './catalogue.ts';
import type { PagePlaces } from './index-parts.ts';
import { type ClauseKey, keyOf, type Places } from './ranking.ts';
import { remembered } from './remembered.ts';
import { slotLength } from './slots.ts';

interface Page {
  /** Place in the catalogue. */
  readonly at: number;
  readonly language: LanguageCode | undefined;
  readonly continued: ReadonlySet<number>;
}

/**
 * Answers in which clauses of a language words that begin with a term stand.
 * @param ask where they stand in the pages of the index, of all languages
 */
export function clausePlaces(
  { pages, languages }: Catalogue,
  ask: (term: string) => Promise<readonly PagePlaces[]>,
): (term: string, language: LanguageCode) => Promise<Places> {
  const known = new Map<number, Page>(
    pages.map(([record, , language, , , , continued], at) => [
      record,
      { at, language: languages[language], continued: new Set(continued) },
    ]),
  );
  const raw = remembered(ask);
  const placesOf = remembered(async (question) => {
    const [language = '', term = ''] = question.split(' ');
    const places = new Map<ClauseKey, number[]>();
    for (const { record, places: own } of await raw(term)) {
      const page = known.get(record);
      if (page?.language === language) collect(places, page, own);
    }
    return places;
  });
  return (term, language) => placesOf(`${language} ${term}`);
}

/** Sorts the places of a word in a page by clause; a long clause goes on in the slots after its first. */
function collect(
  into: Map<ClauseKey, number[]>,
  { at, continued }: Page,
  places: readonly number[],
): void {
  let [slot, offsets] = [-1, [] as number[]];
  for (const place of places) {
    let first = Math.floor(place / slotLength);
    while (continued.has(first)) first--;
    if (first !== slot) {
      slot = first;
      const key = keyOf(at, slot);
      offsets = into.get(key) ?? [];
      into.set(key, offsets);
    }
    offsets.push(place - slot * slotLength);
  }
}
