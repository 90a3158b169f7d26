import { type ClauseTable, type IndexedClause, readTable } from '../../search/clause-table.ts';
import { excerptOf, type Stretch } from '../../search/excerpt.ts';
import { readNumber } from '../../search/number-query.ts';
import { resembles } from '../../search/resemblance.ts';

export interface Hit extends IndexedClause {
  /** The words around the matches, loaded when asked for. */
  readonly excerpt: () => Promise<readonly Stretch[]>;
}

/** Best first; those that bear the number asked for before those that hold the words. */
export type Search = (query: string) => Promise<readonly Hit[]>;

/** The part of Pagefind's own program that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Index;
}
interface Index {
  /** `null` asks for every record. */
  search(query: string | null): Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly id: string;
  data(): Promise<{ readonly content: string; readonly locations: readonly number[] }>;
}

const opened = new Map<string, Promise<Search>>();

/** Loads the index of a language once; after a failure the next search tries again. */
export function openIndex(language: string): Promise<Search> {
  const known = opened.get(language);
  if (known) return known;
  const opening = open(`/pagefind/${language}/`);
  opened.set(language, opening);
  opening.catch(() => opened.delete(language));
  return opening;
}

async function open(folder: string): Promise<Search> {
  const answer = await fetch(`${folder}clauses.json`);
  if (!answer.ok) throw new Error(`${folder}: ${answer.status}`);
  const clauses = readTable((await answer.json()) as ClauseTable);
  if (clauses.length === 0) return async () => [];
  const program = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
  // A worker would need a content policy of its own, sent with its file by every host.
  const index = pagefind.createInstance({ basePath: folder, noWorker: true });
  const byRecord = new Map(clauses.map((clause) => [clause.record, clause]));
  return async (query) => {
    const numbered = await withNumber(clauses, query, index);
    const results = await withWords(index, query);
    const found = [...numbered, ...results].map((result) => [result.id, result] as const);
    // Of a clause found twice the place is the first and the marks are the last.
    return [...new Map(found)].flatMap(([id, result]) => hitOf(byRecord.get(id), result));
  };
}

async function withWords(index: Index, query: string): Promise<readonly Result[]> {
  const { results } = await index.search(query);
  const best = await results[0]?.data();
  const words = best?.content.split(/\s+/u) ?? [];
  return resembles(query, best?.locations.map((at) => words[at] ?? '') ?? []) ? results : [];
}

function hitOf(clause: IndexedClause | undefined, result: Result): Hit[] {
  const excerpt = async () => {
    const { content, locations } = await result.data();
    return excerptOf(content, locations);
  };
  return clause ? [{ ...clause, excerpt }] : [];
}

/** The clauses that bear the number asked for, of the kind the reader named first. */
async function withNumber(
  clauses: readonly IndexedClause[],
  query: string,
  index: Index,
): Promise<readonly Result[]> {
  const asked = readNumber(query);
  const bearers = asked ? clauses.filter(({ number }) => number === asked.number) : [];
  if (bearers.length === 0) return [];
  const isNamed = ({ clauseId }: IndexedClause) =>
    clauseId.startsWith('s-') === (asked?.kind === 'section');
  const ordered = asked?.kind
    ? [...bearers.filter(isNamed), ...bearers.filter((bearer) => !isNamed(bearer))]
    : bearers;
  const records = new Map((await index.search(null)).results.map((result) => [result.id, result]));
  return ordered.flatMap(({ record }) => records.get(record) ?? []);
}
