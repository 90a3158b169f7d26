/**
 * What Pagefind 1.5 writes, read: CBOR (RFC 8949) after a signature; unpacked from gzip already.
 * Its own program would answer the same, by WebAssembly of 68 KB that tells each place of a word
 * as an object of JSON; where a word stands is all that is asked. `pagefind-format.test.ts` holds
 * the two to the same answers, so a Pagefind that writes otherwise is noticed.
 */

const signature = 'pagefind_dcd';

/** Where the words of a part stand; `page` is a place in `pages` of the list. */
export type PlacedWord = readonly [word: string, pages: readonly PackedPage[]];

/** Pages and places are told by how far they are from the one before. */
type PackedPage = readonly [pagesOn: number, places: readonly number[]];

export interface PartList {
  /** Pagefind's names of the pages, in the order it numbers them. */
  readonly pages: readonly string[];
  /** First word, shortened to what tells it from the word before, and name of each file of the index, in order. */
  readonly parts: readonly (readonly [first: string, name: string])[];
}

/** @param bytes a `.pf_meta` */
export function readPartList(bytes: Uint8Array): PartList {
  const [, pages, parts] = readSigned(bytes) as [string, [string][], [string, string, string][]];
  return {
    pages: pages.map(([name]) => name),
    parts: parts.map(([first, , name]) => [first, name]),
  };
}

/** @param bytes a `.pf_index` */
export const readPart = (bytes: Uint8Array): readonly PlacedWord[] =>
  (readSigned(bytes) as [readonly PlacedWord[]])[0];

/** Page → places of a word in it, in order. */
export function placesOf(pages: readonly PackedPage[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  let page = 0;
  for (const [pagesOn, packed] of pages) {
    page += pagesOn;
    let place = 0;
    // Below zero stands the weight of the places after it: all of ours weigh the same.
    found.set(
      page,
      packed.filter((step) => step >= 0).map((step) => (place += step)),
    );
  }
  return found;
}

function readSigned(bytes: Uint8Array): unknown {
  const start = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (start !== signature) throw new Error(`No file of Pagefind: ${start}`);
  return readCbor(bytes.subarray(signature.length));
}

/** Numbers, strings and lists: no more is written. @throws Error at anything else */
function readCbor(bytes: Uint8Array): unknown {
  const text = new TextDecoder();
  let at = 0;
  const next = () => bytes[at++] ?? 0;
  const argument = (info: number): number => {
    if (info < 24) return info;
    let value = 0;
    for (let left = 1 << (info - 24); left > 0; left--) value = value * 256 + next();
    return value;
  };
  const read = (): unknown => {
    const head = next();
    const [kind, value] = [head >> 5, argument(head & 31)];
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) return text.decode(bytes.subarray(at, (at += value)));
    if (kind !== 4) throw new Error(`Pagefind wrote something unknown: ${head}`);
    const list: unknown[] = [];
    for (let left = value; left > 0; left--) list.push(read());
    return list;
  };
  return read();
}
