import type { LanguageCode } from '../legal/document.ts';
import { type Status, statuses } from '../legal/timeline.ts';
import {
  type Catalogue,
  type CataloguePage,
  calls,
  type NumberTable,
  type Shard,
  type ShardClause,
  type ShardEdition,
} from './catalogue.ts';
import { clausePlaces } from './clause-places.ts';
import { unpackWords } from './front-coding.ts';
import type { PagePlaces } from './index-parts.ts';
import { knownWords, nearestWord } from './nearest-word.ts';
import { readNumber } from './number-query.ts';
import { firstPart } from './number-table.ts';
import { holdsPhrase } from './phrase.ts';
import { type Query, type QueryWord, readQuery } from './query.ts';
import {
  type ClauseKey,
  type Found,
  isTitle,
  keyOf,
  pageOfKey,
  type Ranked,
  rank,
  slotOfKey,
} from './ranking.ts';
import { remembered } from './remembered.ts';

/** Where words and texts come from: the network, or the disk in a test. */
export interface Sources {
  /** Pages that hold words beginning with the term, with the places of them. */
  readonly places: (term: string) => Promise<readonly PagePlaces[]>;
  /** A packed file beside the index. */
  readonly shard: (path: string) => Promise<unknown>;
}

/** A clause that answers; its words are loaded when it is shown. */
export interface Hit {
  readonly key: ClauseKey;
  readonly document: string;
  readonly language: LanguageCode;
  readonly status: Status;
}

export interface Detail {
  readonly title: string;
  readonly titleLanguage: LanguageCode;
  readonly edition: ShardEdition;
  readonly clauseId: string;
  readonly number: string;
  readonly section: string;
  readonly text: string;
}

export interface Finder {
  /** Clauses of one language, of every status, best first. */
  readonly find: (text: string, language: LanguageCode) => Promise<readonly Hit[]>;
  readonly detail: (hit: Hit) => Promise<Detail>;
  /** For a word that stands nowhere: the query with the nearest that does, or `null`. */
  readonly suggest: (text: string, language: LanguageCode) => Promise<string | null>;
}

/** Of a phrase that stands in more clauses than this, the rest is not looked up in the texts. */
const mostVerified = 300;

export function finderOf(catalogue: Catalogue, sources: Sources): Finder {
  const placesOf = clausePlaces(catalogue, sources.places);
  const shard = remembered(sources.shard);
  const wordsOf = remembered(async (language: LanguageCode) => {
    const packed = await shard(`words/${catalogue.vocabulary[language]}.shard`);
    return knownWords(unpackWords(packed as string), language);
  });

  const isOf = (language: LanguageCode) => {
    const at = catalogue.languages.indexOf(language);
    return (page: number) => catalogue.pages[page]?.[2] === at;
  };

  const hitOf = (key: ClauseKey): Hit => {
    const [, document, language, bounds] = catalogue.pages[pageOfKey(key)] as CataloguePage;
    const status = statuses[bounds.findIndex((end) => slotOfKey(key) < end)] ?? 'archived';
    return {
      key,
      document: catalogue.documents[document] ?? '',
      language: catalogue.languages[language] ?? '',
      status,
    };
  };

  async function find(text: string, language: LanguageCode): Promise<readonly Hit[]> {
    const [numbered, worded] = await Promise.all([
      byNumber(text, language),
      byWords(readQuery(text, language), language),
    ]);
    const keys = new Set([...numbered, ...worded.map(({ key }) => key)]);
    return [...keys].map(hitOf);
  }

  /** The clauses that bear the number asked for, of the kind the reader named first. */
  async function byNumber(text: string, language: LanguageCode): Promise<readonly ClauseKey[]> {
    const asked = readNumber(text);
    const name = asked && catalogue.numbers[firstPart(asked.number)];
    if (!asked || !name) return [];
    const table = (await shard(`numbers/${name}.shard`)) as NumberTable;
    const of = isOf(language);
    const bearers = (table[asked.number] ?? []).filter(([page]) => of(page));
    const far = (called: number) => Math.abs(called - calls.indexOf(asked.kind ?? 'clause'));
    const ordered = asked.kind ? [...bearers].sort(([, , a], [, , b]) => far(a) - far(b)) : bearers;
    return ordered.map(([page, slot]) => keyOf(page, slot));
  }

  async function byWords(query: Query, language: LanguageCode): Promise<readonly Ranked[]> {
    if (query.words.length === 0) return [];
    const of = isOf(language);
    const found = await Promise.all(query.words.map((word) => foundOf(word, language)));
    const clauses = catalogue.pages.reduce((sum, page, at) => sum + (of(at) ? page[3][2] : 0), 0);
    const ranked = rank(found, clauses, titleFavour(found));
    return query.phrases.length > 0 ? verified(ranked, query) : ranked;
  }

  async function foundOf(
    { exact, defined, related }: QueryWord,
    language: LanguageCode,
  ): Promise<Found> {
    const [own, terms, others] = await Promise.all([
      placesOf(exact, language),
      placesOf(defined, language),
      related ? placesOf(related, language) : new Map(),
    ]);
    return { exact: own, defined: terms, related: others };
  }

  /** The index knows stems; that the words follow each other in these very forms the text must say. */
  async function verified(ranked: readonly Ranked[], { phrases }: Query) {
    const candidates = ranked.slice(0, mostVerified);
    const holds = await Promise.all(
      candidates.map(async ({ key }) => {
        const { text } = await detailOf(key);
        return phrases.every((phrase) => holdsPhrase(text, phrase));
      }),
    );
    return candidates.filter((_, at) => holds[at]);
  }

  async function detailOf(key: ClauseKey): Promise<Detail> {
    const [, , , , name, firsts] = catalogue.pages[pageOfKey(key)] as CataloguePage;
    const slot = slotOfKey(key);
    const ordinal = Math.max(
      0,
      firsts.findLastIndex((first) => first <= slot),
    );
    const { title, titleLanguage, editions, sections, clauses } = (await shard(
      `texts/${name}-${ordinal}.shard`,
    )) as Shard;
    const clause = clauses.find(([own]) => own === slot) ?? (clauses[0] as ShardClause);
    const [, clauseId, number, section, edition, text] = clause;
    return {
      title,
      titleLanguage,
      edition: editions[edition] as ShardEdition,
      clauseId,
      number,
      section: sections[section] ?? '',
      text,
    };
  }

  async function suggest(text: string, language: LanguageCode): Promise<string | null> {
    if (!catalogue.vocabulary[language]) return null;
    let better = text;
    for (const { word, exact, related } of readQuery(text, language).words) {
      const isKnown = (await placesOf(exact, language)).size > 0;
      const isBegun = related !== null && (await placesOf(related, language)).size > 0;
      if (isKnown || isBegun || !/^\p{L}+$/u.test(word)) continue;
      better = better.replace(word, nearestWord(word, language, await wordsOf(language)) ?? word);
    }
    return better === text ? null : better;
  }

  return { find, detail: ({ key }) => detailOf(key), suggest };
}

/** A document whose title holds words of the query is likelier meant than others. */
function titleFavour(found: readonly Found[]): (key: ClauseKey) => number {
  const held = new Map<number, number>();
  for (const { exact } of found)
    for (const key of exact.keys())
      if (isTitle(key)) held.set(pageOfKey(key), (held.get(pageOfKey(key)) ?? 0) + 1);
  return (key) => (0.15 * (held.get(pageOfKey(key)) ?? 0)) / found.length;
}
