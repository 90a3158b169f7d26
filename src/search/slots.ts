/**
 * Where a word stands in Pagefind's index. All wordings of a document in a language are one
 * page there: one record a clause would make a file for each. A clause begins at the next
 * multiple of a number, so that the place of a word tells which clause it is in and where.
 */
import type { Lexicon } from './lexicon.ts';
import { asDefined, exactly } from './terms.ts';
import { tokens } from './tokens.ts';
import type { Wording } from './wordings.ts';

/** Words from the beginning of one slot to that of the next. */
export const slotLength = 64;

/** Pagefind counts it as a word and finds nothing in it. */
const blank = '.';

export interface Page {
  /** What Pagefind reads. */
  readonly content: string;
  /** First slot of each wording, in order. */
  readonly starts: readonly number[];
  readonly slots: number;
}

/** The title stands in the slots before the first clause; in a clause its own number stands first. */
export function pageOf(title: string, wordings: readonly Wording[], lexicon: Lexicon): Page {
  const content: string[] = padded([blank, ...stems(title, lexicon)]);
  const starts: number[] = [];
  for (const wording of wordings) {
    starts.push(content.length / slotLength);
    content.push(...padded(written(wording, lexicon)));
  }
  return { content: content.join(' '), starts, slots: content.length / slotLength };
}

function written({ number, text, terms }: Wording, lexicon: Lexicon): string[] {
  const definitions = terms
    .flatMap((term) => stems(term, lexicon))
    .filter((word) => word !== blank);
  return [number ? exactly(number) : blank, ...stems(text, lexicon), ...definitions.map(asDefined)];
}

const stems = (text: string, lexicon: Lexicon): string[] =>
  tokens(text).map(({ word }) => lexicon.termOf(word) ?? blank);

const padded = (words: readonly string[]): string[] => [
  ...words,
  ...Array<string>(
    Math.max(0, Math.ceil(words.length / slotLength) * slotLength - words.length),
  ).fill(blank),
];
