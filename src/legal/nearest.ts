/** What was meant by a name that is not known, and what is said of it. */
import type { Sentence } from './problem.ts';

/** Names the candidate that was most likely meant; where none is near, all there are. */
export function suggestion(typed: string, known: readonly string[]): Sentence {
  const near = nearest(typed, known);
  return near
    ? meant(near)
    : { ru: `Бывают: ${known.join(', ')}`, kk: `Мыналар болады: ${known.join(', ')}` };
}

export const meant = (near: string): Sentence => ({
  ru: `Возможно, имелось в виду ${near}`,
  kk: `Мүмкін, ${near} деп жазғыңыз келген шығар`,
});

/** The candidate that was most likely meant, `null` when none is near enough to suggest. */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of candidates) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** How many letters must be put in, taken out or replaced. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
