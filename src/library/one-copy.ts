/** How many are kept: those of some dozens of documents. */
const most = 4000;

const copies = new Map<string, string>();

/**
 * The words by themselves: a slice of the parser's text would keep all of it in memory for as long
 * as the tree lives. Numbers and addresses are the same in every text: one copy of each serves all.
 */
export function oneCopy(words: string): string {
  const known = copies.get(words);
  if (known !== undefined) return known;
  if (copies.size >= most) copies.clear();
  const copy = Buffer.from(words, 'utf16le').toString('utf16le');
  copies.set(copy, copy);
  return copy;
}
