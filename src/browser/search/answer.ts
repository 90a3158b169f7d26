import type { Status } from '../../legal/timeline.ts';
import type { Hit } from '../../search/finder.ts';
import { type Asked, asksFor } from './asked.ts';
import { openFinder } from './open-finder.ts';

/** The hits of some languages, of every status and document, before the reader's choice of them. */
export type Found = ReadonlyMap<string, readonly Hit[]>;

/** @throws Error when the index cannot be loaded */
export async function search(query: string, languages: readonly string[]): Promise<Found> {
  if (!query) return new Map();
  const finder = await openFinder();
  const hits = await Promise.all(languages.map((language) => finder.find(query, language)));
  return new Map(languages.map((language, at) => [language, hits[at] ?? []]));
}

const allOf = (found: Found): readonly Hit[] => [...found.values()].flat();

/** What the reader chose to see, best first; of each language the same rank in turn. */
export function chosenOf(found: Found, asked: Asked): readonly Hit[] {
  const lists = asked.languages.map((language) =>
    (found.get(language) ?? []).filter(
      (hit) => asksFor(hit.document, asked) && asked.statuses.includes(hit.status),
    ),
  );
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((list) => list[rank] ?? []),
  ).flat();
}

/** How many hits each choice holds, the other choices as they are. */
export interface Counts {
  readonly languages: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly documents: ReadonlyMap<string, number>;
}

export function countsOf(found: Found, asked: Asked): Counts {
  const all = allOf(found);
  const ofLanguage = ({ language }: Hit) => asked.languages.includes(language);
  const ofStatus = ({ status }: Hit) => asked.statuses.includes(status);
  const ofDocument = ({ document }: Hit) => asksFor(document, asked);
  return {
    languages: counted(
      all.filter((hit) => ofStatus(hit) && ofDocument(hit)),
      (hit) => hit.language,
    ),
    statuses: counted(
      all.filter((hit) => ofLanguage(hit) && ofDocument(hit)),
      (hit) => hit.status,
    ),
    documents: counted(
      all.filter((hit) => ofLanguage(hit) && ofStatus(hit)),
      (hit) => hit.document,
    ),
  };
}

function counted<Key>(hits: readonly Hit[], keyOf: (hit: Hit) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const hit of hits) counts.set(keyOf(hit), (counts.get(keyOf(hit)) ?? 0) + 1);
  return counts;
}
