import { type Status, statusOn } from '../../legal/timeline.ts';
import { excerptOf } from '../../search/excerpt.ts';
import type { Detail, Hit } from '../../search/finder.ts';
import { markerOf } from '../../search/marking.ts';
import { element } from './element.ts';
import { rememberFound } from './found-words.ts';
import { openFinder } from './open-finder.ts';
import { fill, type SearchWords } from './phrases.ts';

/** A hit with its words, ready to be drawn. */
export interface Loaded {
  readonly hit: Hit;
  readonly detail: Detail;
}

export async function loadHits(hits: readonly Hit[]): Promise<readonly Loaded[]> {
  const finder = await openFinder();
  return Promise.all(hits.map(async (hit) => ({ hit, detail: await finder.detail(hit) })));
}

const addressOfHit = ({ detail }: Loaded): string => `${detail.edition[0]}#${detail.clauseId}`;

/** The link is the number of the clause; where it leads, the words that led there are marked. */
export function linkOf(loaded: Loaded, query: string, words: SearchWords): HTMLAnchorElement {
  const { number } = loaded.detail;
  const link = element('a', 'hit-number', number || '¶');
  link.href = addressOfHit(loaded);
  link.dataset.hit = '';
  link.ariaLabel = nameOf(loaded.detail, words);
  link.addEventListener('click', () => rememberFound(link.href, query, loaded.hit.language));
  return link;
}

/** @param longest characters */
export function excerptIn({ hit, detail }: Loaded, query: string, longest: number): HTMLElement {
  const excerpt = element('p', isSection(detail) ? 'hit-heading' : 'hit-text');
  excerpt.lang = hit.language;
  const found = markerOf(query, hit.language)(detail.text);
  for (const stretch of excerptOf(detail.text, found, longest))
    excerpt.append(stretch.found ? element('mark', '', stretch.text) : stretch.text);
  return excerpt;
}

export function badgeOf({ hit, detail }: Loaded, words: SearchWords): HTMLElement {
  const [, from, until] = detail.edition;
  const day = document.documentElement.dataset.today;
  const status: Status = day ? statusOn(day, from, until) : hit.status;
  return element('span', `badge ${status}`, words.statuses[status]);
}

const isSection = ({ clauseId, number }: Detail): boolean =>
  number ? clauseId.startsWith('s-') : /^h-\d+$/.test(clauseId);

function nameOf(detail: Detail, words: SearchWords): string {
  const { number, section } = detail;
  if (!number) return section ? `${words.paragraph}, ${section}` : words.paragraph;
  return fill(isSection(detail) ? words.section : words.clause, { n: number });
}
