/** The items of CBOR (RFC 8949) one after another: whole numbers, strings and lists, and no more. */
export interface CborItems {
  readonly read: () => unknown;
  readonly skip: () => void;
  /** Goes into a list. @returns how many items it has */
  readonly enter: () => number;
  /** The same items, from the next one on. */
  readonly fork: () => CborItems;
}

const [positive, negative, string, list] = [0, 1, 3, 4];
const utf8 = new TextDecoder();

/** @throws Error at an item of another kind */
export function cborItems(bytes: Uint8Array, start: number): CborItems {
  let [at, kind] = [start, 0];
  /** Value of the next number, or length of the next string or list. */
  const head = (): number => {
    const first = bytes[at++] ?? 0;
    kind = first >> 5;
    if (kind > list || kind === 2) throw new Error(`No number, string or list: ${first}`);
    const short = first & 31;
    if (short < 24) return short;
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left--) value = value * 256 + (bytes[at++] ?? 0);
    return value;
  };
  const read = (): unknown => {
    const value = head();
    if (kind === positive) return value;
    if (kind === negative) return -1 - value;
    if (kind === string) return utf8.decode(bytes.subarray(at, (at += value)));
    const items: unknown[] = [];
    for (let left = value; left > 0; left--) items.push(read());
    return items;
  };
  const skip = (): void => {
    for (let left = 1; left > 0; left--) {
      const value = head();
      if (kind === string) at += value;
      else if (kind === list) left += value;
    }
  };
  return { read, skip, enter: head, fork: () => cborItems(bytes, at) };
}
