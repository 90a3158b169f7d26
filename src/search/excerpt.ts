import type { Span } from './marking.ts';

/** A stretch of an excerpt; `found` is what the query matched. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/**
 * The part of a text with the most matches, as stretches to draw one after another.
 * @param found places of the matched words, in order
 * @param longest characters
 */
export function excerptOf(
  text: string,
  found: readonly Span[],
  longest: number,
): readonly Stretch[] {
  const [start, end] = windowOf(text, found, longest);
  const stretches: Stretch[] = [];
  const add = (part: string, isFound: boolean) => {
    if (part !== '') stretches.push({ text: part, found: isFound });
  };
  let at = start;
  if (start > 0) add('…', false);
  for (const [from, to] of found.filter(([from, to]) => from >= start && to <= end)) {
    add(text.slice(at, from), false);
    add(text.slice(from, to), true);
    at = to;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add('…', false);
  return joined(stretches);
}

/** Begins and ends between words, a few words before the window that holds the most matches. */
function windowOf(text: string, found: readonly Span[], longest: number): Span {
  const lead = longest >> 2;
  if (text.length <= longest) return [0, text.length];
  let [best, most] = [0, 0];
  for (const [first] of found) {
    const held = found.filter(([from, to]) => from >= first && to <= first + longest - lead).length;
    if (held > most) [best, most] = [first, held];
  }
  const wanted = Math.min(best - lead, text.length - longest);
  const start = best <= longest >> 1 || wanted <= 0 ? 0 : wordAfter(text, wanted, best);
  return [start, wordBefore(text, Math.min(text.length, start + longest), lead)];
}

function wordAfter(text: string, from: number, atMost: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= atMost ? from : space + 1;
}

function wordBefore(text: string, to: number, lead: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space > to - lead ? space : to;
}

/** Neighbours of one kind as one stretch. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last && last.found === stretch.found)
      whole[whole.length - 1] = { text: last.text + stretch.text, found: last.found };
    else whole.push(stretch);
  }
  return whole;
}
