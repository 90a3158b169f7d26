import { diffArrays } from 'diff';
import { anchors } from './anchors.ts';
import type { Token } from './spans.ts';
import { isWord } from './tokens.ts';

/**
 * Tokens of the old text and the tokens of the new one that stand in their place: the same
 * letter for letter, the same but set otherwise (a link that leads elsewhere), or changed.
 */
export interface Stretch {
  readonly kind: 'same' | 'reset' | 'changed';
  readonly old: readonly Token[];
  readonly now: readonly Token[];
  /** How many words are the same when folded. */
  readonly kept: number;
}

/** Cuts two texts into what is equal and what changed, by turns. */
export function stretchesOf(old: readonly Token[], now: readonly Token[]): readonly Stretch[] {
  const found: Stretch[] = [];
  addTrimmed(found, { old, now }, addMiddle);
  return found;
}

/** Changes on both sides of an island of equal words become one; of that island nothing is kept. */
export const joinStretches = (...parts: readonly Stretch[]): Stretch => ({
  kind: 'changed',
  old: parts.flatMap((part) => part.old),
  now: parts.flatMap((part) => part.now),
  kept: parts.reduce((sum, part) => sum + (part.kind === 'changed' ? part.kept : 0), 0),
});

export const changed = (old: readonly Token[], now: readonly Token[]): Stretch => ({
  kind: 'changed',
  old,
  now,
  kept: 0,
});

interface Gap {
  readonly old: readonly Token[];
  readonly now: readonly Token[];
}
type Add = (found: Stretch[], gap: Gap) => void;

/** The ends both have in common, and whatever `addRest` finds between them. */
function addTrimmed(found: Stretch[], { old, now }: Gap, addRest: Add): void {
  const room = Math.min(old.length, now.length);
  let start = 0;
  while (start < room && old[start]?.key === now[start]?.key) start++;
  let end = 0;
  while (end < room - start && old.at(-1 - end)?.key === now.at(-1 - end)?.key) end++;
  const [oldEnd, nowEnd] = [old.length - end, now.length - end];
  addEqual(found, { old: old.slice(0, start), now: now.slice(0, start) });
  addRest(found, { old: old.slice(start, oldEnd), now: now.slice(start, nowEnd) });
  addEqual(found, { old: old.slice(oldEnd), now: now.slice(nowEnd) });
}

/**
 * So many changed tokens of one gap are searched for the shortest way: the cost grows with the
 * square. Beyond, the gap is cut at phrases that stand once in both texts, and where there are
 * none in the middle, and each piece is searched by itself: a long clause much changed still
 * shows what it kept, and takes time by its length.
 */
const mostEdits = 500;
const mostEditsInPiece = 200;

function addMiddle(found: Stretch[], gap: Gap): void {
  if (!addShortest(found, gap, mostEdits)) addPieces(found, gap);
}

function addPiece(found: Stretch[], gap: Gap): void {
  if (!addShortest(found, gap, mostEditsInPiece)) addPieces(found, gap);
}

function addPieces(found: Stretch[], { old, now }: Gap): void {
  const places = anchors(old, now);
  const cuts = places.length > 0 ? places : [[old.length >> 1, now.length >> 1] as const];
  let [i, j] = [0, 0];
  for (const [oldAt, nowAt] of [...cuts, [old.length, now.length] as const]) {
    addTrimmed(found, { old: old.slice(i, oldAt), now: now.slice(j, nowAt) }, addPiece);
    [i, j] = [oldAt, nowAt];
  }
}

/** @returns false, with nothing added, when more than `most` tokens changed */
function addShortest(found: Stretch[], { old, now }: Gap, most: number): boolean {
  if (old.length === 0 || now.length === 0) {
    addChange(found, { old, now });
    return true;
  }
  const key = (token: Token): string => token.key;
  const parts = diffArrays(old.map(key), now.map(key), { maxEditLength: most });
  if (!parts) return false;
  let [i, j] = [0, 0];
  for (const { removed, added, count } of parts) {
    const gap = {
      old: added ? [] : old.slice(i, (i += count)),
      now: removed ? [] : now.slice(j, (j += count)),
    };
    if (added || removed) addChange(found, gap);
    else addEqual(found, gap);
  }
  return true;
}

/** Words that are equal only when folded (ə and ә, « and ") changed after all. */
function addEqual(found: Stretch[], { old, now }: Gap): void {
  let start = 0;
  for (let at = 1; at <= now.length; at++) {
    const kind = kindOf(old[start], now[start]);
    if (at < now.length && kindOf(old[at], now[at]) === kind) continue;
    const gap = { old: old.slice(start, at), now: now.slice(start, at) };
    if (kind === 'changed') addChange(found, gap, wordsIn(gap.now));
    else addSame(found, { kind, ...gap, kept: wordsIn(gap.now) });
    start = at;
  }
}

function kindOf(old: Token | undefined, now: Token | undefined): Stretch['kind'] {
  if (old?.text !== now?.text) return 'changed';
  return old?.look === now?.look ? 'same' : 'reset';
}

function addSame(found: Stretch[], next: Stretch): void {
  const last = found.at(-1);
  if (last?.kind !== next.kind) found.push(next);
  else
    found[found.length - 1] = {
      kind: next.kind,
      old: last.old.concat(next.old),
      now: last.now.concat(next.now),
      kept: last.kept + next.kept,
    };
}

function addChange(found: Stretch[], { old, now }: Gap, kept = 0): void {
  if (old.length + now.length === 0) return;
  const last = found.at(-1);
  const change = { ...changed(old, now), kept };
  if (last?.kind === 'changed') found[found.length - 1] = joinStretches(last, change);
  else found.push(change);
}

export const wordsIn = (list: readonly Token[]): number =>
  list.reduce((sum, { text }) => sum + (isWord(text) ? 1 : 0), 0);
