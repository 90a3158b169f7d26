import type { Entry } from './entries.ts';

/** What a hit shows besides its words, known before they are loaded. */
export interface IndexedClause {
  /** Pagefind's name of the record. */
  readonly record: string;
  readonly document: string;
  readonly url: string;
  readonly clauseId: string;
  readonly number: string;
  readonly section: string;
}

/** `clauses.json`: names of records, with documents and headings said once. */
export interface ClauseTable {
  readonly documents: readonly { readonly slug: string; readonly address: string }[];
  readonly sections: readonly string[];
  /** Record, document, id, number, section; in the order of the texts. */
  readonly clauses: readonly (readonly [string, number, string, string, number])[];
}

/** @param recordOf Pagefind's name of the record with this address */
export function tableOf(entries: readonly Entry[], recordOf: (url: string) => string): ClauseTable {
  const slugs = [...new Set(entries.map(({ document }) => document))];
  const sections = [...new Set(entries.map(({ section }) => section))];
  const places = new Map(sections.map((section, at) => [section, at]));
  const addressOf = (slug: string) =>
    entries.find(({ document }) => document === slug)?.url.replace(/#.*/, '') ?? '';
  return {
    documents: slugs.map((slug) => ({ slug, address: addressOf(slug) })),
    sections,
    clauses: entries.map(({ url, document, clauseId, number, section }) => [
      recordOf(url),
      slugs.indexOf(document),
      clauseId,
      number,
      places.get(section) ?? 0,
    ]),
  };
}

export function readTable({ documents, sections, clauses }: ClauseTable): readonly IndexedClause[] {
  return clauses.map(([record, at, clauseId, number, section]) => ({
    record,
    document: documents[at]?.slug ?? '',
    url: `${documents[at]?.address}#${clauseId}`,
    clauseId,
    number,
    section: sections[section] ?? '',
  }));
}
