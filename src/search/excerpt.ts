/** A stretch of an excerpt; `found` is what the query matched. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** About two lines of a result. */
const longest = 18;
const lead = 4;

/**
 * The part of a text with the most matches, as stretches to draw one after another.
 * @param found places of the matched words, counted from 0 in the text split at spaces
 */
export function excerptOf(text: string, found: readonly number[]): readonly Stretch[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const marked = new Set(found);
  const start = words.length <= longest ? 0 : startOf(found, words.length);
  const end = Math.min(words.length, start + longest);
  const stretches: Stretch[] = [];
  if (start > 0) stretches.push({ text: '…', found: false });
  for (let at = start; at < end; at++)
    stretches.push(...stretchesOf(words[at] as string, marked.has(at)), {
      text: ' ',
      found: false,
    });
  stretches.pop();
  if (end < words.length) stretches.push({ text: '…', found: false });
  return joined(stretches);
}

/** A few words before the window that holds the most matches, the first of equals. */
function startOf(found: readonly number[], length: number): number {
  const sorted = [...found].sort((a, b) => a - b);
  let [best, most] = [0, 0];
  for (const first of sorted) {
    const held = sorted.filter((at) => at >= first && at < first + longest - lead).length;
    if (held > most) [best, most] = [first, held];
  }
  return best < longest - lead ? 0 : Math.min(best - lead, length - longest);
}

/** The letters of a word apart from the signs around it: «данных», is marked without its comma. */
function stretchesOf(word: string, found: boolean): Stretch[] {
  if (!found) return [{ text: word, found }];
  const [, before = '', letters = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [
    { text: before, found: false },
    { text: letters, found: true },
    { text: after, found: false },
  ].filter(({ text }) => text !== '');
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
