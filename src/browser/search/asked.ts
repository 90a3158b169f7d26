import { statuses as all, type Status } from '../../legal/timeline.ts';

/** What the reader asks, as the address of the search page says it. */
export interface Asked {
  readonly query: string;
  readonly languages: readonly string[];
  readonly statuses: readonly Status[];
  /** Slugs; empty means all. */
  readonly documents: readonly string[];
}

const longest = 200;

/** Where a reader who chooses nothing looks. */
export const usual: readonly Status[] = ['in-force'];

/** Of no choice of documents all are asked for. */
export const asksFor = (slug: string, { documents }: Asked): boolean =>
  documents.length === 0 || documents.includes(slug);

export function readAsked(address: string, ownLanguage: string): Asked {
  const parameters = new URLSearchParams(address);
  const languages = parameters.getAll('language');
  const statuses = all.filter((status) => parameters.getAll('status').includes(status));
  return {
    query: parameters.get('q') ?? '',
    languages: languages.length > 0 ? languages : [ownLanguage],
    statuses: statuses.length > 0 ? statuses : usual,
    documents: parameters.getAll('document'),
  };
}

/** The part of the address after the path; only what differs from the page as it opens. */
export function addressOf(
  { query, languages, statuses, documents }: Asked,
  ownLanguage: string,
): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim().slice(0, longest));
  if (languages.join() !== ownLanguage)
    for (const language of languages) parameters.append('language', language);
  if (statuses.join() !== usual.join())
    for (const status of statuses) parameters.append('status', status);
  for (const slug of documents) parameters.append('document', slug);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/**
 * A query as the index can take it: no control characters or lone surrogates, of a bearable
 * length; `''` when it holds too little to look for. A space at the end stays: a word with one
 * is typed to its end.
 */
export function searchable(query: string): string {
  const words = query
    .slice(0, longest)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trimStart();
  return /\p{N}|[\p{L}\p{M}]{2}/u.test(words) ? words : '';
}
