import type { Catalogue } from '../../search/catalogue.ts';
import { type Finder, finderOf } from '../../search/finder.ts';
import { placesIn } from '../../search/index-parts.ts';
import { remembered } from '../../search/remembered.ts';

const folder = '/pagefind/';

/** Loads what every search needs, once; after a failure the next search tries again. */
export const openFinder = (): Promise<Finder> => opened('catalogue.json');

const opened = remembered(open);

async function open(file: string): Promise<Finder> {
  const catalogue: Catalogue = await (await load(file)).json();
  const part = async (name: string) =>
    new Uint8Array(await (await unpacked(`index/${name}.pf_index`)).arrayBuffer());
  const shard = async (path: string): Promise<unknown> => (await unpacked(path)).json();
  return finderOf(catalogue, { places: placesIn(catalogue.parts, part), shard });
}

async function load(path: string): Promise<Response> {
  const answer = await fetch(folder + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** Packed by the build; some hosts see that it is gzip and let the browser unpack it. */
async function unpacked(path: string): Promise<Response> {
  const bytes = new Uint8Array(await (await load(path)).arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return new Response(bytes);
  const unpacking = new DecompressionStream('gzip');
  const packed = unpacking.writable.getWriter();
  // What is wrong with them is told where they are read.
  packed.write(bytes).catch(() => {});
  packed.close().catch(() => {});
  return new Response(unpacking.readable);
}
