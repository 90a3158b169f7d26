import type { Run, Side } from './comparison.ts';
import { isRewritten, joinIslands } from './islands.ts';
import { type Piece, type Token, tokens } from './spans.ts';
import { changed, type Stretch, stretchesOf } from './stretches.ts';
import { joinSums } from './sums.ts';

/**
 * The redline of two running texts: removed words before the words that took their place.
 * Dropping the runs of one side rebuilds the other side letter for letter, marks included.
 * White space that alone differs (a space, a no-break space) stands in runs of its own.
 */
export function redlineWords(old: readonly Piece[], now: readonly Piece[]): readonly Run[] {
  const [before, after] = [tokens(old), tokens(now)];
  const stretches = stretchesOf(before, after);
  return runs(isRewritten(stretches) ? [changed(before, after)] : joinSums(joinIslands(stretches)));
}

/** All of a text on one side. */
export function oneSided(text: readonly Piece[], side: Side): readonly Run[] {
  const out: Run[] = [];
  for (const piece of text) push(out, side, piece);
  return out;
}

function runs(stretches: readonly Stretch[]): readonly Run[] {
  const out: Run[] = [];
  let [old, now]: [Piece[], Piece[]] = [[], []];
  const settle = (): void => {
    change(out, old, now);
    [old, now] = [[], []];
  };
  for (const part of stretches) {
    if (part.kind === 'reset') settle();
    if (part.kind !== 'same') {
      old = old.concat(part.old.flatMap(spell));
      now = now.concat(part.now.flatMap(spell));
      if (part.kind === 'reset') settle();
      continue;
    }
    part.now.forEach((token, index) => {
      old.push(...(part.old[index]?.before ?? []));
      now.push(...token.before);
      settle();
      for (const piece of token.pieces) push(out, 0, piece);
    });
  }
  settle();
  return out;
}

const spell = (token: Token): readonly Piece[] => [...token.before, ...token.pieces];

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
