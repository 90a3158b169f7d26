import type { Catalogue } from '../../search/catalogue.ts';
import { type Finder, finderOf } from '../../search/finder.ts';

/** The part of Pagefind's own program that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Index;
}
interface Index {
  search(term: string): Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly id: string;
  readonly words: readonly number[];
}

const folder = '/pagefind/';

let opened: Promise<Finder> | undefined;

/** Loads what every search needs, once; after a failure the next search tries again. */
export function openFinder(): Promise<Finder> {
  opened ??= open();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function open(): Promise<Finder> {
  const program = `${folder}pagefind.js`;
  const [pagefind, catalogue] = await Promise.all([
    import(/* @vite-ignore */ program) as Promise<Pagefind>,
    load('catalogue.json').then((answer) => answer.json() as Promise<Catalogue>),
  ]);
  // A worker would need a content policy of its own, sent with its file by every host.
  const index = pagefind.createInstance({ basePath: folder, noWorker: true });
  const places = async (term: string) => {
    const { results } = await index.search(term);
    return results.map(({ id, words }) => ({ record: id, places: words }));
  };
  return finderOf(catalogue, { places, shard });
}

async function load(path: string): Promise<Response> {
  const answer = await fetch(folder + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** Packed by the build; some hosts see that it is gzip and let the browser unpack it. */
async function shard(path: string): Promise<unknown> {
  const bytes = new Uint8Array(await (await load(path)).arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return JSON.parse(new TextDecoder().decode(bytes));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).json();
}
