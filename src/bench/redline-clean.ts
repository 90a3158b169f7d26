/** Clauses of which the words themselves tell what must be said of them. */
import type { RealPair, Told } from './redline-pairs.ts';
import { type Paragraph, paragraphsOf } from './redline-paragraphs.ts';
import { foldedWords } from './redline-words.ts';

interface Share {
  readonly all: number;
  readonly missed: number;
}

/** Equal words that stand once in each text. */
interface Same {
  readonly oldLine: number;
  readonly nowLine: number;
  readonly old: Paragraph;
  readonly now: Paragraph;
}

/** A heading of a word or two may stand elsewhere by chance; from here on it is the same. */
const fewestWords = 4;

/**
 * - `renumbered`: the words are equal, the number is another: told `renumbered`, perhaps `moved`,
 *   and no word of it marked.
 * - `moved`: equal, and outside the longest row that keeps its order: told as one clause.
 */
export function cleanlyTold({ old, now, told }: RealPair): Record<'renumbered' | 'moved', Share> {
  const same = sameOnce(paragraphsOf(old), paragraphsOf(now));
  const renumbered = same.filter(
    (pair) =>
      pair.old.number !== pair.now.number && pair.old.number !== '' && pair.now.number !== '',
  );
  const outOfOrder = outsideLongestRow(same);
  return {
    renumbered: share(renumbered, (pair) => isToldRenumbered(pair, told)),
    moved: share(outOfOrder, (pair) => isTogether(pair, told)),
  };
}

const share = (of: readonly Same[], isRight: (pair: Same) => boolean): Share => ({
  all: of.length,
  missed: of.filter((pair) => !isRight(pair)).length,
});

function sameOnce(
  old: ReadonlyMap<number, Paragraph>,
  now: ReadonlyMap<number, Paragraph>,
): readonly Same[] {
  const [before, after] = [once(old), once(now)];
  return [...before].flatMap(([words, oldLine]): readonly Same[] => {
    const nowLine = after.get(words) ?? -1;
    const [was, is] = [old.get(oldLine), now.get(nowLine)];
    return was && is ? [{ oldLine, nowLine, old: was, now: is }] : [];
  });
}

/** Lines by words; -1 for words that stand more than once. */
function once(paragraphs: ReadonlyMap<number, Paragraph>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [line, { text }] of paragraphs) {
    const words = foldedWords(text);
    const key = words.join(' ');
    if (words.length >= fewestWords) found.set(key, found.has(key) ? -1 : line);
  }
  return found;
}

const isToldRenumbered = ({ oldLine, nowLine }: Same, { changes }: Told): boolean =>
  changes.some(
    ({ kinds, old, new: now, ops }) =>
      old[0]?.line === oldLine &&
      now[0]?.line === nowLine &&
      kinds.includes('renumbered') &&
      !kinds.includes('reworded') &&
      ops.every(([side, text]) => side === 0 || foldedWords(text).length === 0),
  );

const isTogether = ({ oldLine, nowLine }: Same, { changes, unchanged }: Told): boolean =>
  unchanged.some(([old, now]) => old === oldLine && now === nowLine) ||
  changes.some(
    ({ old, new: now }) =>
      old.some(({ line }) => line === oldLine) && now.some(({ line }) => line === nowLine),
  );

function outsideLongestRow(same: readonly Same[]): readonly Same[] {
  const rows: (readonly Same[])[] = [];
  for (const pair of same) {
    const before = rows.filter((row) => (row.at(-1)?.nowLine ?? 0) < pair.nowLine);
    const longest = before.reduce<readonly Same[]>(
      (best, row) => (row.length > best.length ? row : best),
      [],
    );
    rows.push([...longest, pair]);
  }
  const kept = new Set(rows.reduce((best, row) => (row.length > best.length ? row : best), []));
  return same.filter((pair) => !kept.has(pair));
}
