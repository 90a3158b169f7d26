import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, type PagefindIndex } from 'pagefind';
import {
  type Day,
  type Document,
  inListOrder,
  type LanguageCode,
  type Library,
  titleIn,
} from '../legal/document.ts';
import { statuses } from '../legal/timeline.ts';
import type { Catalogue, CataloguePage } from './catalogue.ts';
import { packWords } from './front-coding.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type NumberedPage, numberTables } from './number-table.ts';
import type { PartList } from './pagefind-format.ts';
import { finishIndex, noLanguage, startIndex } from './pagefind-index.ts';
import { nameOf, shardsOf } from './shards.ts';
import { type Page, pageOf } from './slots.ts';
import { type Placed, wordingsOf } from './wordings.ts';

/** What stays in memory of a document in a language when its texts are written. */
interface Indexed extends NumberedPage {
  /** What Pagefind calls the page; it tells its own number for it at the end. */
  readonly url: string;
  readonly entry: CataloguePage;
}

/**
 * Writes the search index of a built site into its `pagefind/`: Pagefind's index over one virtual
 * page for each document and language, and beside it what the browser needs to find its way
 * there and to make clauses of what stands there (catalogue.ts).
 * @returns how many wordings were indexed
 */
export async function indexSite(library: Library, today: Day, outDir: string): Promise<number> {
  const folder = join(outDir, 'pagefind');
  const { languages } = library.site;
  const lexicons = new Map(languages.map((language) => [language, lexiconOf(language)]));
  try {
    const index = await startIndex();
    const pages = await addPages({ library, today, folder, index, lexicons });
    const { files, parts, numbers } = await finishIndex(index);
    for (const { path, content } of files) write(folder, path, content);
    const numbered = pages.map((page) => withNumber(page, numbers));
    writeCatalogue({ library, folder, lexicons, pages: numbered, parts });
    return pages.reduce((sum, { wordings }) => sum + wordings.length, 0);
  } finally {
    await close();
  }
}

interface Indexing {
  readonly library: Library;
  readonly today: Day;
  readonly folder: string;
  readonly index: PagefindIndex;
  readonly lexicons: ReadonlyMap<LanguageCode, Lexicon>;
}

/** One after another: the order of adding numbers the pages, so the index is the same every time. */
async function addPages(indexing: Indexing): Promise<readonly Indexed[]> {
  const pages: Indexed[] = [];
  const documents = inListOrder(indexing.library.documents);
  for (const document of documents)
    for (const language of indexing.library.site.languages) {
      const wordings = wordingsOf(document, language, indexing.today);
      const lexicon = indexing.lexicons.get(language);
      if (wordings.length === 0 || !lexicon) continue;
      const page = pageOf(titleIn(document, language).text, wordings, lexicon);
      const places = [documents.indexOf(document), language] as const;
      pages.push(await addPage(indexing, document, { wordings, page, places }));
    }
  return pages;
}

interface Adding {
  readonly wordings: readonly Placed[];
  readonly page: Page;
  readonly places: readonly [document: number, language: LanguageCode];
}

async function addPage(
  { library, folder, index }: Indexing,
  document: Document,
  { wordings, page, places: [at, language] }: Adding,
): Promise<Indexed> {
  const { languages } = library.site;
  const shards = shardsOf({ document, language, languages, wordings, starts: page.starts });
  const contents = shards.map((shard) => JSON.stringify(shard));
  const name = nameOf(contents.join('\n'));
  contents.forEach((content, place) => {
    write(folder, `texts/${name}-${place}.shard`, gzipSync(content, { level: 9 }));
  });
  const url = `/${language}/${document.slug}/`;
  const record = { url, language: noLanguage, content: page.content, meta: { name } };
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
  const firsts = shards.map(({ clauses }) => clauses[0]?.[0] ?? 0);
  const bounds = boundsOf(wordings, page);
  const entry: CataloguePage = [
    -1,
    at,
    languages.indexOf(language),
    bounds,
    name,
    firsts,
    continuedIn(page),
  ];
  return { url, wordings, starts: page.starts, entry };
}

/** The slots before which wordings in force end, and those to come, and all. */
function boundsOf(wordings: readonly Placed[], { starts, slots }: Page): [number, number, number] {
  const endOf = (upTo: number) => {
    const next = wordings.findIndex(({ status }) => statuses.indexOf(status) > upTo);
    return next < 0 ? slots : (starts[next] ?? slots);
  };
  return [endOf(0), endOf(1), endOf(2)];
}

function continuedIn({ starts, slots }: Page): number[] {
  const begun = new Set([0, ...starts]);
  return Array.from({ length: slots }, (_, slot) => slot).filter((slot) => !begun.has(slot));
}

function withNumber(page: Indexed, numbers: ReadonlyMap<string, number>): Indexed {
  const number = numbers.get(page.url);
  if (number === undefined) throw new Error(`Pagefind lost ${page.url}`);
  const [, ...rest] = page.entry;
  return { ...page, entry: [number, ...rest] };
}

interface Cataloguing {
  readonly library: Library;
  readonly folder: string;
  readonly lexicons: ReadonlyMap<LanguageCode, Lexicon>;
  readonly pages: readonly Indexed[];
  readonly parts: PartList['parts'];
}

function writeCatalogue({ library, folder, lexicons, pages, parts }: Cataloguing): void {
  const tables = [...numberTables(pages)].map(
    ([part, table]) => [part, writeNamed(folder, 'numbers', table)] as const,
  );
  const vocabulary = [...lexicons].map(
    ([language, lexicon]) =>
      [language, writeNamed(folder, 'words', packWords(lexicon.vocabulary()))] as const,
  );
  const catalogue: Catalogue = {
    languages: library.site.languages,
    documents: inListOrder(library.documents).map(({ slug }) => slug),
    pages: pages.map(({ entry }) => entry),
    parts,
    numbers: Object.fromEntries(tables),
    vocabulary: Object.fromEntries(vocabulary),
  };
  write(folder, 'catalogue.json', JSON.stringify(catalogue));
}

function writeNamed(folder: string, kind: string, value: unknown): string {
  const content = JSON.stringify(value);
  const name = nameOf(content);
  write(folder, `${kind}/${name}.shard`, gzipSync(content, { level: 9 }));
  return name;
}

function write(folder: string, path: string, content: Uint8Array | string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
