/** What is asked of Pagefind while a site is built. */
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { type PartList, readFragment, readPartList } from './pagefind-format.ts';

/** One index of stems for all languages, under a tag of which Pagefind has no stemmer of its own. */
export const noLanguage = 'qu';

/**
 * How much Pagefind puts into one file of the index, as it counts words and their pages: a tenth of
 * what it would, so that a word does not bring its whole letter. Its API has no option for it.
 */
const chunkSize = '2000';

interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind, told how much to put into a file. */
export async function startIndex(): Promise<PagefindIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  try {
    const { index, errors } = await createIndex({ forceLanguage: noLanguage });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return index;
  } finally {
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  }
}

export interface WrittenIndex {
  /** Of Pagefind's own files only those where words stand: what lists them goes into the catalogue. */
  readonly files: readonly BuiltFile[];
  readonly parts: PartList['parts'];
  /** Address of a page → the number it has in the files. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** @throws Error when Pagefind wrote none, or not what is expected of it */
export async function finishIndex(index: PagefindIndex): Promise<WrittenIndex> {
  const { files, errors } = await index.getFiles();
  const packedList = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (errors.length > 0 || !packedList)
    throw new Error(`Pagefind wrote no index: ${errors.join('; ')}`);
  const { pages, parts } = readPartList(gunzipSync(packedList.content));
  const addresses = new Map(files.flatMap(addressIn));
  const numbers = new Map(pages.map((name, number) => [addresses.get(name) ?? '', number]));
  return { files: files.filter(({ path }) => path.startsWith('index/')), parts, numbers };
}

/** Pagefind names a page by a hash it does not tell; the page's fragment holds its address. */
function addressIn({ path, content }: BuiltFile): [name: string, address: string][] {
  const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
  return name ? [[name, readFragment(gunzipSync(content)).url]] : [];
}
