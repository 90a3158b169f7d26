import { diffArrays } from 'diff';
import type { Run, Side } from './comparison.ts';
import { type Piece, type Token, tokens } from './spans.ts';
import { isWord } from './tokens.ts';

/** Tokens `old[from, to)` became tokens `now[from, to)`; `equal` when they are the same words. */
interface Stretch {
  readonly equal: boolean;
  readonly old: readonly Token[];
  readonly now: readonly Token[];
}

/**
 * The redline of two running texts: removed words before the words that took their place.
 * Dropping the runs of one side rebuilds the other side letter for letter, marks included.
 * White space that alone differs (a space, a no-break space) stands in runs of its own.
 */
export function redlineWords(old: readonly Piece[], now: readonly Piece[]): readonly Run[] {
  const [before, after] = [tokens(old), tokens(now)];
  const stretches = joinIslands(stretch(before, after));
  return runs(isRewritten(stretches) ? [{ equal: false, old: before, now: after }] : stretches);
}

/** All of a text on one side. */
export function oneSided(text: readonly Piece[], side: Side): readonly Run[] {
  const out: Run[] = [];
  for (const piece of text) push(out, side, piece);
  return out;
}

/**
 * Beyond this many changed tokens in one block the two texts are shown whole, one after the
 * other: the cost of the search grows with the square, and nobody reads such a redline.
 */
const mostEdits = 1200;

function stretch(old: readonly Token[], now: readonly Token[]): readonly Stretch[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start]?.key === now[start]?.key) start++;
  let end = 0;
  const room = Math.min(old.length, now.length) - start;
  while (end < room && old.at(-1 - end)?.key === now.at(-1 - end)?.key) end++;
  const found: Stretch[] = [];
  addEqual(found, old.slice(0, start), now.slice(0, start));
  addMiddle(found, old.slice(start, old.length - end), now.slice(start, now.length - end));
  addEqual(found, old.slice(old.length - end), now.slice(now.length - end));
  return found;
}

function addMiddle(found: Stretch[], old: readonly Token[], now: readonly Token[]): void {
  const parts = diffArrays(
    old.map((token) => token.key),
    now.map((token) => token.key),
    { maxEditLength: mostEdits },
  );
  if (!parts) {
    addChange(found, old, now);
    return;
  }
  let [i, j] = [0, 0];
  for (const { removed, added, count } of parts) {
    if (removed) addChange(found, old.slice(i, (i += count)), []);
    else if (added) addChange(found, [], now.slice(j, (j += count)));
    else addEqual(found, old.slice(i, (i += count)), now.slice(j, (j += count)));
  }
}

/** Words that are equal only when folded (ə and ә, « and ") changed after all. */
function addEqual(found: Stretch[], old: readonly Token[], now: readonly Token[]): void {
  let start = 0;
  for (let at = 0; at <= old.length; at++) {
    const [before, after] = [old[at], now[at]];
    if (before && after && before.text === after.text && before.look === after.look) continue;
    if (at > start)
      found.push({ equal: true, old: old.slice(start, at), now: now.slice(start, at) });
    if (before && after) addChange(found, [before], [after]);
    start = at + 1;
  }
}

function addChange(found: Stretch[], old: readonly Token[], now: readonly Token[]): void {
  if (old.length + now.length === 0) return;
  const last = found.at(-1);
  if (last && !last.equal) found[found.length - 1] = join(last, { equal: false, old, now });
  else found.push({ equal: false, old, now });
}

const join = (...parts: readonly Stretch[]): Stretch => ({
  equal: false,
  old: parts.flatMap((part) => part.old),
  now: parts.flatMap((part) => part.now),
});

/**
 * A few short words left standing between two replacements tear a redline to confetti: they
 * join the changes around them. Between two pure insertions, or two removals, they stay.
 */
function joinIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches) {
    const [before, island] = [joined.at(-2), joined.at(-1)];
    if (!next.equal && before && island && isIsland(before, island, next)) {
      joined.splice(-2, 2, join(before, island, next));
    } else joined.push(next);
  }
  return joined;
}

function isIsland(before: Stretch, island: Stretch, after: Stretch): boolean {
  if (!island.equal) return false;
  const replaces =
    before.old.length + after.old.length > 0 && before.now.length + after.now.length > 0;
  if (!replaces) return false;
  const words = island.now.filter((token) => isWord(token.text)).length;
  return (
    words <= 4 && letters(island.now) <= Math.min(extent(before), extent(after), 4 * words + 4)
  );
}

const extent = (change: Stretch): number => Math.max(letters(change.old), letters(change.now));

const letters = (list: readonly Token[]): number =>
  list.reduce((sum, token) => sum + (isWord(token.text) ? token.text.length : 0), 0);

/** Under a quarter kept, and the shorter text not simply contained in the longer. */
function isRewritten(stretches: readonly Stretch[]): boolean {
  const changed = stretches.filter((stretch) => !stretch.equal);
  const kept = stretches.reduce(
    (sum, stretch) => sum + (stretch.equal ? letters(stretch.now) : 0),
    0,
  );
  const old = kept + changed.reduce((sum, change) => sum + letters(change.old), 0);
  const now = kept + changed.reduce((sum, change) => sum + letters(change.now), 0);
  return old > 0 && now > 0 && kept < (old + now) / 8 && kept < 0.6 * Math.min(old, now);
}

function runs(stretches: readonly Stretch[]): readonly Run[] {
  const out: Run[] = [];
  let [old, now]: [Piece[], Piece[]] = [[], []];
  const settle = (): void => {
    change(out, old, now);
    [old, now] = [[], []];
  };
  for (const part of stretches) {
    if (!part.equal) {
      old = old.concat(part.old.flatMap(spell));
      now = now.concat(part.now.flatMap(spell));
      continue;
    }
    part.now.forEach((token, index) => {
      old.push(...(part.old[index]?.before ?? []));
      now.push(...token.before);
      settle();
      push(out, 0, token);
    });
  }
  settle();
  return out;
}

const spell = (token: Token): readonly Piece[] => [...token.before, token];

/** One replacement; white space both sides begin or end with stays outside the marks. */
function change(out: Run[], old: readonly Piece[], now: readonly Piece[]): void {
  let [start, end] = [0, 0];
  while (isSameSpace(old[start], now[start])) start++;
  const room = Math.min(old.length, now.length) - start;
  while (end < room && isSameSpace(old.at(-1 - end), now.at(-1 - end))) end++;
  for (const piece of now.slice(0, start)) push(out, 0, piece);
  for (const piece of old.slice(start, old.length - end)) push(out, -1, piece);
  for (const piece of now.slice(start, now.length - end)) push(out, 1, piece);
  for (const piece of now.slice(now.length - end)) push(out, 0, piece);
}

const isSameSpace = (old: Piece | undefined, now: Piece | undefined): boolean =>
  old !== undefined && old.text === now?.text && old.look === now.look && /^\s+$/u.test(old.text);

function push(out: Run[], side: Side, { text, marks }: Piece): void {
  if (text === '' && marks.length === 0) return;
  const last = out.at(-1);
  if (last && last.side === side && isSameMarks(last.marks, marks)) {
    out[out.length - 1] = { ...last, text: last.text + text };
  } else out.push({ side, text, marks });
}

const isSameMarks = (a: Run['marks'], b: Run['marks']): boolean =>
  a === b || (a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b)));
