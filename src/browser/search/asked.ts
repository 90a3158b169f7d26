/** What the reader asks, as the address of the search page says it. */
export interface Asked {
  readonly query: string;
  readonly languages: readonly string[];
  /** Slugs; empty means all. */
  readonly documents: readonly string[];
}

const longest = 200;

export function readAsked(address: string, ownLanguage: string): Asked {
  const parameters = new URLSearchParams(address);
  const languages = parameters.getAll('language');
  return {
    query: parameters.get('q') ?? '',
    languages: languages.length > 0 ? languages : [ownLanguage],
    documents: parameters.getAll('document'),
  };
}

/** The part of the address after the path; only what differs from the page as it opens. */
export function addressOf({ query, languages, documents }: Asked, ownLanguage: string): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim().slice(0, longest));
  if (languages.join() !== ownLanguage)
    for (const language of languages) parameters.append('language', language);
  for (const slug of documents) parameters.append('document', slug);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/**
 * A query as the index can take it: no control characters or lone surrogates, of a bearable
 * length; `''` when it holds too little to look for.
 */
export function searchable(query: string): string {
  const words = query
    .slice(0, longest)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return /\p{N}|[\p{L}\p{M}]{2}/u.test(words) ? words : '';
}
