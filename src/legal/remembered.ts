/** How many answers are kept: those of a long document in all its languages. */
const most = 4000;

/**
 * Most clauses stand word for word in the next edition too: what was found in their words is kept
 * while the editions of a document are looked through.
 * @param find gives the same for the same words, and nothing that is changed later
 */
export function remembered<T extends object | string>(
  find: (words: string) => T,
): (words: string) => T {
  const kept = new Map<string, T>();
  return (words) => {
    const known = kept.get(words);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const found = find(words);
    kept.set(words, found);
    return found;
  };
}
