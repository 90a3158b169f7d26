import { longestRow } from './longest-row.ts';
import type { Token } from './spans.ts';

type Place = readonly [old: number, now: number];

/** Words of a phrase: of so many in a row few come together by chance. */
const phraseLength = 3;

/**
 * Where phrases begin that stand once in each text, in the order of both: the longest such row.
 * (Bram Cohen's patience diff, by phrases instead of lines.) Costs n log n.
 */
export function anchors(old: readonly Token[], now: readonly Token[]): readonly Place[] {
  const before = onlyPhrases(old);
  const places: Place[] = [];
  for (const [phrase, nowAt] of onlyPhrases(now)) {
    const oldAt = before.get(phrase) ?? -1;
    if (oldAt >= 0 && nowAt >= 0) places.push([oldAt, nowAt]);
  }
  return longestRow(places, ([oldAt]) => oldAt);
}

/** Phrases by where they stand, in order; -1 for one that stands more than once. */
function onlyPhrases(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + phraseLength <= tokens.length; at++) {
    let phrase = '';
    for (let word = at; word < at + phraseLength; word++) phrase += `${tokens[word]?.key}\n`;
    found.set(phrase, found.has(phrase) ? -1 : at);
  }
  return found;
}
