import type { ComparativeRow } from '../../legal/comparison/comparative-table.ts';
import type { Words } from '../../translations/ru.ts';

/**
 * What the last column says, sentence by sentence: what became of the element, and words that lead
 * elsewhere, for these stand the same in both wordings.
 */
export function remarks({ kinds, was, change, items }: ComparativeRow, words: Words): string[] {
  const links = [change, ...items.map(({ line }) => line.change)].flatMap(({ links }) => links);
  return [words.exports.noteOf(kinds, was), ...links.map(words.comparison.linkChanged)];
}
