/**
 * How far a text has counted, and whether a number may come next. The sequence decides where
 * the pattern cannot: «5 и 6 настоящей Политики» looks like a number and follows nothing.
 *
 * Sections and clauses may share single numbers while clauses run on through the sections,
 * so every row of numbers is remembered, and a number may go on with any of them.
 */
import { follows, type Label, splitNumber } from '#legal/numbering.ts';
import { isItem } from './openings.ts';
import { followsRoman } from './roman.ts';

export interface Sequence {
  /** The last number of each row, by what its numbers begin with: `2.10.` → `2.10.1`. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** The last number as it came. */
  readonly last: string;
  /** Items since the last clause, by scheme. */
  readonly items: ReadonlyMap<string, string>;
  readonly divisions: ReadonlyMap<string, string>;
}

export const beginning: Sequence = {
  rows: new Map(),
  last: '',
  items: new Map(),
  divisions: new Map(),
};

/** `next`: goes on with a row or opens one below; `start`: begins anew; `skip`: leaves some out. */
export type Fit = 'next' | 'start' | 'skip' | 'stranger';

export function fitOf(label: Label, sequence: Sequence): Fit {
  if (label.scheme === 'dash' || label.scheme === 'bullet')
    return sequence.items.has(label.scheme) ? 'next' : 'start';
  if (isItem(label)) return fitOfItem(label, sequence);
  if (label.scheme !== 'decimal') return fitOfDivision(label, sequence);
  return fitOfDecimal(label.number, sequence);
}

const firsts = /^(?:1|а|a|i|I)$/iu;

function fitOfItem({ scheme, number }: Label, { items }: Sequence): Fit {
  const before = items.get(scheme);
  if (before !== undefined && goesOn(before, number)) return 'next';
  if (firsts.test(number)) return 'start';
  const [a, b] = [Number(before), Number(number)];
  return before !== undefined && b > a && b - a <= 3 ? 'skip' : 'stranger';
}

const goesOn = (before: string, number: string): boolean =>
  follows(before, number) || followsRoman(before, number);

function fitOfDivision({ scheme, number, label }: Label, { divisions }: Sequence): Fit {
  const before = divisions.get(divisionName(scheme, label));
  if (before !== undefined && goesOn(before, number)) return 'next';
  if (firsts.test(number)) return 'start';
  if (before === undefined) return 'skip';
  return Number(number) > Number(before) ? 'skip' : 'stranger';
}

const divisionName = (scheme: string, label: string): string =>
  `${scheme} ${label.replace(/[\d.:)IVXivx\s–-]+/g, '').toLowerCase()}`;

function fitOfDecimal(number: string, sequence: Sequence): Fit {
  const parts = splitNumber(number);
  if (!parts) return fitOfRoman(number, sequence);
  const row = sequence.rows.get(parts.head) ?? [];
  if (row.some((before) => follows(before, number))) return 'next';
  const parent = parts.head.slice(0, -1);
  if (parts.last === 1 && parts.insert === null) {
    if (parent === '') return 'start';
    return isOpen(parent, sequence)
      ? 'next'
      : row.length === 0 && sequence.last === ''
        ? 'start'
        : 'skip';
  }
  if (isSkip(number, row) || (row.length === 0 && isOpen(parent, sequence))) return 'skip';
  // Clauses 2.1, 2.2 under a section whose heading has no number.
  return 'stranger';
}

function isSkip(number: string, row: readonly string[]): boolean {
  const next = splitNumber(number);
  return row.some((before) => {
    const parts = splitNumber(before);
    return (
      parts !== null &&
      next !== null &&
      parts.head === next.head &&
      next.last >= parts.last &&
      next.last - parts.last <= 3
    );
  });
}

/** Whether `parent` is the last number or one that holds it. */
const isOpen = (parent: string, { last, rows }: Sequence): boolean =>
  parent !== '' &&
  (last === parent || last.startsWith(`${parent}.`) || (rows.get('') ?? []).includes(parent));

function fitOfRoman(number: string, { rows }: Sequence): Fit {
  const row = rows.get('roman') ?? [];
  if (row.some((before) => followsRoman(before, number))) return 'next';
  return number.toUpperCase() === 'I' ? 'start' : 'stranger';
}

/** The sequence after a provision has been taken in. */
export function after(label: Label, sequence: Sequence): Sequence {
  const { scheme, number } = label;
  if (isItem(label)) return { ...sequence, items: new Map(sequence.items).set(scheme, number) };
  if (scheme !== 'decimal') return afterDivision(label, sequence);
  const parts = splitNumber(number);
  const head = parts ? parts.head : 'roman';
  const rows = new Map<string, readonly string[]>();
  for (const [key, row] of sequence.rows) if (staysOpen(key, number)) rows.set(key, row);
  rows.set(head, withNumber(sequence.rows.get(head) ?? [], number));
  return { ...sequence, rows, last: number, items: new Map() };
}

/** A new single number closes all rows but the single ones; `2.3` closes those under `2.2`. */
const staysOpen = (head: string, number: string): boolean =>
  head === '' || head === 'roman' || number.startsWith(head) || `${number}.`.startsWith(head);

/** Two rows of single numbers may run side by side: of sections and of clauses. */
function withNumber(row: readonly string[], number: string): readonly string[] {
  if (number.includes('.')) return [number];
  const at = row.findIndex((before) => follows(before, number));
  if (at >= 0) return row.map((before, index) => (index === at ? number : before));
  return [...row, number].slice(-2);
}

function afterDivision({ scheme, label, number }: Label, sequence: Sequence): Sequence {
  const divisions = new Map(sequence.divisions).set(divisionName(scheme, label), number);
  // Articles count their points anew; under a chapter points may run on.
  const rows = scheme === 'article' ? new Map<string, readonly string[]>() : sequence.rows;
  return { divisions, rows, last: scheme === 'article' ? '' : sequence.last, items: new Map() };
}
