/** The files beside Pagefind's index that a browser reads. All are JSON, all but the catalogue packed with gzip; a shard of one name never changes. */
import type { LanguageCode } from '../legal/document.ts';
import type { PartList } from './pagefind-format.ts';
import type { Called } from './wordings.ts';

/** `catalogue.json`: what there is to search, without its words. */
export interface Catalogue {
  readonly languages: readonly LanguageCode[];
  /** Slugs, in the order of lists. */
  readonly documents: readonly string[];
  readonly pages: readonly CataloguePage[];
  /** The files of the index, in the order of words (pagefind-format.ts). */
  readonly parts: PartList['parts'];
  /** First part of a number → name of the table of all numbers that begin so. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Name of the list of words, for the nearest to a misspelt one, by language. */
  readonly vocabulary: Readonly<Record<LanguageCode, string>>;
}

/** All wordings of one document in one language. */
export type CataloguePage = readonly [
  /** Pagefind's number of the page. */
  record: number,
  document: number,
  language: number,
  /** Slots before which wordings are in force, upcoming, archived. */
  bounds: readonly [number, number, number],
  /** Name of the shards without their ordinal. */
  name: string,
  /** First slot of each shard. */
  shards: readonly number[],
  /** Slots that continue the clause before them. */
  continued: readonly number[],
];

/** `texts/<name>-<ordinal>.shard`: a stretch of wordings as they stand. */
export interface Shard {
  readonly title: string;
  readonly titleLanguage: LanguageCode;
  /** Address of each edition named, and the days that bound its force; about it in each language of the site. */
  readonly editions: readonly ShardEdition[];
  readonly sections: readonly string[];
  readonly clauses: readonly ShardClause[];
}

export type ShardEdition = readonly [
  address: string,
  from: string,
  until: string | null,
  /** «№ 4, с 1 сентября 2026 г.» */
  about: Readonly<Record<LanguageCode, string>>,
];

export type ShardClause = readonly [
  slot: number,
  id: string,
  number: string,
  section: number,
  edition: number,
  text: string,
];

/** `numbers/<name>.shard`: number → page and slot of each clause that bears it, and which of `calls` it is. */
export type NumberTable = Readonly<Record<string, readonly (readonly [number, number, number])[]>>;

export const calls: readonly Called[] = ['clause', 'section', 'article'];

/** A word for each stem, sorted; `front-coding.ts` says how they are packed. */
export type Vocabulary = readonly string[];
