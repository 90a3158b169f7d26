/** Pairs of made-up texts of any length, each hard for a comparison in a way of its own. */
import type { Clause } from '#legal/clause.ts';
import { readText } from '#library/read-text.ts';
import { madeUpText } from './made-up-text.ts';
import { randomOf } from './random.ts';

export const hardships = ['edited', 'unrelated', 'shuffled', 'repeated'] as const;
export type Hardship = (typeof hardships)[number];

/** A file may not be longer than a megabyte, so a longer text is several, one after the other. */
const longestPart = 500_000;
/** Two editions later one clause in five has changed. */
const later = 3;

export function madeUpPair(hardship: Hardship, bytes: number): readonly [Tree, Tree] {
  const parts = Math.ceil(bytes / longestPart);
  const tree = (textOf: (part: number) => string): Tree =>
    Array.from({ length: parts }, (_, part) => clausesOf(textOf(part), part)).flat();
  const own = (seed: number, edition = 1): string =>
    madeUpText({ seed, edition, bytes: bytes / parts }).ru;
  switch (hardship) {
    case 'edited':
      return [tree((part) => own(part)), tree((part) => own(part, later))];
    case 'unrelated':
      return [tree((part) => own(part)), tree((part) => own(part + 1000))];
    case 'shuffled':
      return [tree((part) => own(part)), tree((part) => shuffled(own(part), part))];
    case 'repeated':
      return [tree(() => repeated(bytes / parts, 1)), tree(() => repeated(bytes / parts, later))];
  }
}

type Tree = readonly Clause[];

/** Ids are unique in a text, so in the whole each bears the number of its part. */
function clausesOf(text: string, part: number): Tree {
  const named = (clauses: Tree): Tree =>
    clauses.map((clause) => ({
      ...clause,
      id: `${clause.id}-${part}`,
      children: named(clause.children),
    }));
  return named(readText(text, { file: 'ru.mdx', language: 'ru' }).text.clauses);
}

const paragraphsOf = (text: string): string[] => text.trimEnd().split('\n\n');
const joined = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

function shuffled(text: string, seed: number): string {
  const [title = '', ...rest] = paragraphsOf(text);
  const random = randomOf(seed, 7);
  for (let last = rest.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [rest[last], rest[other]] = [rest[other] ?? '', rest[last] ?? ''];
  }
  return joined([title, ...rest]);
}

/** The same 2 KB over and over; a later edition has changed a clause here and there. */
function repeated(bytes: number, edition: number): string {
  const [title = '', ...unit] = paragraphsOf(madeUpText({ seed: 1, edition: 1, bytes: 2000 }).ru);
  const other = paragraphsOf(madeUpText({ seed: 1, edition, bytes: 2000 }).ru).slice(1);
  const paragraphs = [title];
  for (let round = 0, length = 0; length < bytes; round++) {
    const next = round % 3 === 1 ? other : unit;
    paragraphs.push(...next);
    length += Buffer.byteLength(joined(next));
  }
  return joined(paragraphs);
}
