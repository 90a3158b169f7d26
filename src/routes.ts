/** Every address of the site, spelt once. Those of pages end in a slash; none ever changes or disappears. */
import type * as documents from './legal/document.ts';
import type * as editions from './legal/edition.ts';

type LanguageCode = documents.LanguageCode;
/** What an address says of a document and of an edition: scripts in a browser know no more. */
type Document = Pick<documents.Document, 'slug'>;
type Edition = Pick<editions.Edition, 'name'>;

/** The part of an address after the language, so that a page can lead to its twin in another language. */
export const paths = {
  home: () => '',
  document: (document: Document) => `${document.slug}/`,
  edition: (document: Document, edition: Edition) => `${document.slug}/${edition.name}/`,
  parallel: (document: Document, edition: Edition) => `${document.slug}/${edition.name}/parallel/`,
  history: (document: Document) => `${document.slug}/history/`,
  clauseHistory: (document: Document) => `${document.slug}/history/clauses/`,
  comparison: (document: Document, from: Edition, to: Edition) =>
    `${document.slug}/compare/${pairName(from, to)}/`,
  sideBySide: (document: Document, from: Edition, to: Edition) =>
    `${document.slug}/compare/${pairName(from, to)}/side-by-side/`,
  /** The comparative table as a page to print. */
  table: (document: Document, from: Edition, to: Edition) =>
    `${document.slug}/compare/${pairName(from, to)}/table/`,
  inLanguages: (document: Document, from: Edition, to: Edition) =>
    `${document.slug}/compare/${pairName(from, to)}/languages/`,
  anyComparison: (document: Document) => `${document.slug}/compare/`,
  anyPair: (document: Document, ...pair: Parameters<typeof anyPairQuery>) =>
    `${document.slug}/compare/${anyPairQuery(...pair)}`,
  search: () => 'search/',
  notFound: () => '404/',
  prose: (page: string) => `help/${page}/`,
} as const;

/** `2025-03-15..2026-09-01` */
export const pairName = (from: Edition, to: Edition): string => `${from.name}..${to.name}`;

/** Names two editions to the page that compares any two, in any order. */
export const anyPairQuery = (from: Edition, to: Edition, view = 'inline'): string =>
  `?from=${from.name}&to=${to.name}${view === 'inline' ? '' : `&view=${view}`}`;

export const inLanguage = (language: LanguageCode, path: string): string => `/${language}/${path}`;

/** An address as it stands on paper: `legal.example.kz/ru/terms/`. */
export const asPrinted = (address: string): string => address.replace(/^https?:\/\//, '');

/** A picture of an edition's text; the same file serves every language. */
export const imageAddress = (document: Document, edition: Edition, file: string): string =>
  `/files/${document.slug}/${edition.name}/${file}`;

/** A text as the browser compares it; the name holds a hash of the file. */
export const textFile = (document: Document, edition: Edition, name: string): string =>
  `/texts/${document.slug}/${edition.name}/${name}.json`;

export const textFileName = (language: LanguageCode, hash: string): string => `${language}-${hash}`;

/** Words of the list of keys, for the script that draws it. */
export const keyList = (language: LanguageCode): string => inLanguage(language, 'keys.json');

/** What the dialog of search needs, for the script that opens it. */
export const searchKit = (language: LanguageCode): string => inLanguage(language, 'search.json');

/** Running heads of an edition in print. */
export const printHeads = (language: LanguageCode, document: Document, edition: Edition): string =>
  inLanguage(language, `${paths.edition(document, edition)}print.css`);

/** Running heads of a comparison in print, in one column or two. */
export const comparisonPrintHeads = (
  language: LanguageCode,
  document: Document,
  { from, to }: { readonly from: Edition; readonly to: Edition },
): string => inLanguage(language, `${paths.comparison(document, from, to)}print.css`);

/** Files in which a reader takes a comparison away. */
export type ExportFile = 'redline.docx' | 'table.docx' | 'redline.json';
/** Where the table has no page of its own, it is saved too. */
export type SavedFile = ExportFile | 'table.html';

export const exportAddress = (comparison: string, file: ExportFile): string => comparison + file;

/** What such a file is called when it has been saved: `terms-2025-03-15..2026-09-01-table-ru.docx`. */
export function exportName(
  document: Document,
  { from, to }: { readonly from: Edition; readonly to: Edition },
  { language, file }: { readonly language: LanguageCode; readonly file: SavedFile },
): string {
  const [name, ending] = file.split('.');
  const kind = name === 'table' ? '-table' : '';
  return `${document.slug}-${pairName(from, to)}${kind}-${language}.${ending}`;
}
/** Running heads in print of a comparison in all languages. */
export const languagesPrintHeads = (
  language: LanguageCode,
  document: Document,
  { from, to }: { readonly from: Edition; readonly to: Edition },
): string => inLanguage(language, `${paths.inLanguages(document, from, to)}print.css`);

/** Slugs that would hide one of the site's own addresses. */
export const reservedSlugs: readonly string[] = ['search', 'help', '404', 'files', 'texts'];

export const anchor = (address: string, clauseId: string): string => `${address}#${clauseId}`;

/** What the address of a page says: `/ru/terms/2026-09-01/#p-2.1`; what it does not say is ''. */
export interface PageAddress {
  readonly language: LanguageCode;
  readonly slug: string;
  /** The part after the document: an edition's name, `history`, `compare`. */
  readonly edition: string;
  readonly clause: string;
}

/** `null` for what is no page of a language: another site, a file, a place in the same text. */
export function readPageAddress(address: string): PageAddress | null {
  const [, language, rest = '', clause = ''] =
    /^\/([a-z]{2,3})(?:\/([^?#]*))?(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  if (language === undefined) return null;
  const [slug = '', edition = ''] = rest.split('/');
  return { language, slug, edition, clause };
}
