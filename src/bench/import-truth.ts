/** How true the blocks of an import are, beside the same document written by a person. */
import { diffArrays } from 'diff';
import { tallyOf } from '#import/tally.ts';

export interface TrueBlock {
  readonly number: string;
  /** With its label, as it stands. */
  readonly text: string;
  readonly kind: string;
}

export interface Score {
  /** Signs that are not white space. */
  readonly lost: number;
  readonly added: number;
  /** Kept, but in another place than they should be: cells of a table read in another order. */
  readonly moved: number;
  readonly boundaries: { readonly right: number; readonly found: number; readonly wanted: number };
  readonly numbers: { readonly right: number; readonly wanted: number };
  /** Of blocks that begin where they should. */
  readonly kinds: { readonly right: number; readonly wanted: number };
  /** Where the two differ, for whoever mends the import. */
  readonly faults: readonly string[];
}

const bare = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

export function scoreOf(found: readonly TrueBlock[], wanted: readonly TrueBlock[]): Score {
  const [mine, theirs] = [streamOf(found), streamOf(wanted)];
  const { places, lost, faults } = align(mine.tokens, theirs.tokens);
  const starts = new Map(theirs.starts.map((start, at) => [start, wanted[at]]));
  const matched = mine.starts.map((start, at) => {
    const place = places.get(start);
    return { block: found[at], truth: place === undefined ? undefined : starts.get(place) };
  });
  const right = matched.filter(({ truth }) => truth !== undefined);
  const met = new Set(right.map(({ truth }) => truth));
  const missing = lackOf(theirs.tokens, mine.tokens);
  return {
    lost: missing,
    added: lackOf(mine.tokens, theirs.tokens),
    moved: lost - missing,
    boundaries: { right: right.length, found: found.length, wanted: wanted.length },
    numbers: {
      right: right.filter(({ block, truth }) => block?.number === truth?.number).length,
      wanted: wanted.length,
    },
    kinds: {
      right: right.filter(({ block, truth }) => block?.kind === truth?.kind).length,
      wanted: right.length,
    },
    faults: [
      ...faults,
      ...matched
        .filter(({ truth }) => !truth)
        .map(({ block }) => `not a block: ${block?.text.slice(0, 70)}`),
      ...wanted
        .filter((block) => !met.has(block))
        .map(({ text }) => `missed block: ${text.slice(0, 70)}`),
      ...right
        .filter(({ block, truth }) => block?.number !== truth?.number)
        .map(
          ({ block, truth }) =>
            `number ${block?.number} for ${truth?.number}: ${block?.text.slice(0, 50)}`,
        ),
      ...right
        .filter(({ block, truth }) => block?.kind !== truth?.kind)
        .map(
          ({ block, truth }) => `${block?.kind} for ${truth?.kind}: ${block?.text.slice(0, 50)}`,
        ),
    ],
  };
}

/** Words and signs, and which of them open a block. */
function streamOf(blocks: readonly TrueBlock[]) {
  const tokens: string[] = [];
  const starts: number[] = [];
  for (const { text } of blocks) {
    starts.push(tokens.length);
    tokens.push(...(bare(text).match(/\p{L}{1,3}|\d|[^\p{L}\d]/gu) ?? []));
  }
  return { tokens, starts };
}

/** How many signs of the one the other has not, wherever they stand. */
function lackOf(one: readonly string[], other: readonly string[]): number {
  const left = tallyOf([...other.join('')].map((sign) => [sign, 1]));
  let lack = 0;
  for (const sign of one.join('')) {
    const count = left.get(sign) ?? 0;
    if (count > 0) left.set(sign, count - 1);
    else lack++;
  }
  return lack;
}

function align(mine: readonly string[], theirs: readonly string[]) {
  const places = new Map<number, number>();
  const faults: string[] = [];
  let [a, b, lost] = [0, 0, 0];
  for (const part of diffArrays([...mine], [...theirs])) {
    const signs = part.value.join('');
    if (part.added) {
      lost += signs.length;
      b += part.value.length;
      faults.push(`lost: ${signs.slice(0, 70)}`);
    } else if (part.removed) {
      a += part.value.length;
      faults.push(`added: ${signs.slice(0, 70)}`);
    } else {
      for (let at = 0; at < part.value.length; at++) places.set(a + at, b + at);
      a += part.value.length;
      b += part.value.length;
    }
  }
  return { places, lost, faults };
}

export const f1 = ({ right, found, wanted }: Score['boundaries']): number =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
