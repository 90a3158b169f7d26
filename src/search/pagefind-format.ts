/**
 * What Pagefind 1.5 writes, read: CBOR, and JSON about a page, after a signature; unpacked from
 * gzip already. Its own program would answer the same, by WebAssembly of 68 KB that tells each
 * place of a word as an object of JSON; where a word stands is all that is asked.
 * `pagefind-format.test.ts` holds the two to the same answers, so a Pagefind that writes otherwise
 * is noticed.
 */
import { type CborItems, cborItems } from './cbor.ts';

const signature = 'pagefind_dcd';

export interface PartList {
  /** Pagefind's names of the pages, in the order it numbers them. */
  readonly pages: readonly string[];
  /** First word, shortened to what tells it from the word before, and name of each file of the index, in order. */
  readonly parts: readonly (readonly [first: string, name: string])[];
}

/** A word of a part of the index. */
export interface PartWord {
  readonly word: string;
  /** The pages that hold it, by number, and where it stands there, in order. */
  readonly pages: () => readonly (readonly [page: number, places: readonly number[]])[];
}

/** Pages and places are told by how far they are from the one before. */
type PackedPage = readonly [pagesOn: number, places: readonly number[]];

/** @param bytes a `.pf_meta` */
export function readPartList(bytes: Uint8Array): PartList {
  const items = itemsIn(bytes);
  items.enter();
  items.skip();
  const [pages, parts] = [items.read(), items.read()] as [[string][], [string, string, string][]];
  return {
    pages: pages.map(([name]) => name),
    parts: parts.map(([first, , name]) => [first, name]),
  };
}

/**
 * What Pagefind keeps of a page, as JSON.
 * @param bytes a `.pf_fragment`
 */
export const readFragment = (bytes: Uint8Array): { readonly url: string } =>
  JSON.parse(new TextDecoder().decode(afterSignature(bytes)));

/**
 * Where words stand is passed over until it is asked for: a query wants few words of a part.
 * @param bytes a `.pf_index`
 */
export function readPart(bytes: Uint8Array): readonly PartWord[] {
  const items = itemsIn(bytes);
  items.enter();
  return Array.from({ length: items.enter() }, () => {
    const fields = items.enter();
    const word = items.read() as string;
    const packed = items.fork();
    for (let field = 1; field < fields; field++) items.skip();
    return { word, pages: () => unpack(packed.fork().read() as readonly PackedPage[]) };
  });
}

function unpack(pages: readonly PackedPage[]): ReturnType<PartWord['pages']> {
  let page = 0;
  return pages.map(([pagesOn, packed]) => {
    page += pagesOn;
    let place = 0;
    const places: number[] = [];
    // Below zero stands the weight of the places after it: all of ours weigh the same.
    for (const step of packed) if (step >= 0) places.push((place += step));
    return [page, places];
  });
}

const itemsIn = (bytes: Uint8Array): CborItems => cborItems(afterSignature(bytes), 0);

function afterSignature(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (start !== signature) throw new Error(`No file of Pagefind: ${start}`);
  return bytes.subarray(signature.length);
}
