/**
 * Pagefind answers a word it does not hold with the longest word that begins it: «абракадабра»
 * with «а». Of such answers nothing is shown.
 * @param matched words of the best result that Pagefind took for those of the query
 * @returns whether every word of the query begins like one of them
 */
export function resembles(query: string, matched: readonly string[]): boolean {
  const found = matched.map(letters);
  return query
    .split(/\s+/u)
    .map(letters)
    .filter(Boolean)
    .every((word) => found.some((other) => other.startsWith(beginning(word))));
}

/** Endings change even short words: «чай» finds «чая». */
const beginning = (word: string): string => word.slice(0, word.length > 3 ? 3 : 2);

/** As Pagefind reads a word: no signs, no capitals, no marks over letters. */
const letters = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
