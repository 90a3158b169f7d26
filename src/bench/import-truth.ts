/** How true the blocks of an import are, beside the same document written by a person. */
import { diffArrays } from 'diff';

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
  const { places, lost, added, faults } = align(mine.tokens, theirs.tokens);
  const starts = new Map(theirs.starts.map((start, at) => [start, wanted[at]]));
  const matched = mine.starts.map((start, at) => {
    const place = places.get(start);
    return { block: found[at], truth: place === undefined ? undefined : starts.get(place) };
  });
  const right = matched.filter(({ truth }) => truth !== undefined);
  const met = new Set(right.map(({ truth }) => truth));
  return {
    lost,
    added,
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

function align(mine: readonly string[], theirs: readonly string[]) {
  const places = new Map<number, number>();
  const faults: string[] = [];
  let [a, b, lost, added] = [0, 0, 0, 0];
  for (const part of diffArrays([...mine], [...theirs])) {
    const signs = part.value.join('');
    if (part.added) {
      lost += signs.length;
      b += part.value.length;
      faults.push(`lost: ${signs.slice(0, 70)}`);
    } else if (part.removed) {
      added += signs.length;
      a += part.value.length;
      faults.push(`added: ${signs.slice(0, 70)}`);
    } else {
      for (let at = 0; at < part.value.length; at++) places.set(a + at, b + at);
      a += part.value.length;
      b += part.value.length;
    }
  }
  return { places, lost, added, faults };
}

export const f1 = ({ right, found, wanted }: Score['boundaries']): number =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
