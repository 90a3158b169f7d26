/** Numbers that repeat, skip or run backwards: the text is as typed, but somebody may have slipped. */
import type { Clause } from '../clause.ts';
import type { Text } from '../edition.ts';
import { firstPlace } from '../first-place.ts';
import { follows, splitNumber } from '../numbering.ts';
import type { Problem } from '../problem.ts';
import { misplaced } from './numbering-levels.ts';
import { numberingProblem, type Said } from './numbering-problem.ts';
import { placeOf } from './place.ts';

export function numbering(text: Text): readonly Problem[] {
  const sequences = new Sequences();
  visit(text.clauses, { sequences, section: null });
  return [...sequences.lists()]
    .flatMap((list) => checkSequence(list, text.file))
    .concat(misplaced(text));
}

/** Provisions that are numbered one after another, in the order of the text. */
type Sequence = readonly Clause[];

/** Lists by a name that says what counts together, such as `2.10.` for 2.10.1, 2.10.2, … */
class Sequences {
  readonly #byName = new Map<string, Clause[]>();

  add(name: string, clause: Clause): void {
    const list = this.#byName.get(name);
    if (list) list.push(clause);
    else this.#byName.set(name, [clause]);
  }

  lists(): IterableIterator<Sequence> {
    return this.#byName.values();
  }
}

interface Around {
  readonly sequences: Sequences;
  /** The outermost section: an annex may use the numbers of the text before it. */
  readonly section: Clause | null;
  readonly parent?: Clause;
}

function visit(clauses: readonly Clause[], around: Around): void {
  for (const clause of clauses) {
    if (clause.number !== '') around.sequences.add(sequenceName(clause, around), clause);
    const section = around.section ?? (clause.kind === 'section' ? clause : null);
    visit(clause.children, { ...around, section, parent: clause });
  }
}

/**
 * Items count within their parent, by the kind of their marks; sections and articles within
 * theirs, by the word before the number; `2.1` with `2.2`; single numbers run on through the
 * sections unless a section begins them anew.
 */
function sequenceName(clause: Clause, { parent, section }: Around): string {
  const kind = clause.label.replace(clause.number, '').replace(/[.\s]/g, '').toLowerCase();
  const head = splitNumber(clause.number)?.head ?? '';
  if (clause.kind === 'item')
    return `${parent?.id} ${kind} ${/\d/.test(clause.number) ? head : 'letters'}`;
  if (clause.kind === 'section') return `section ${parent?.id} ${kind} ${head}`;
  if (head !== '') return `clause ${section?.id} ${head}`;
  return parent?.kind === 'clause' ? `clause in ${parent.id} ${kind}` : `clause ${kind}`;
}

function checkSequence(list: Sequence, file: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Clause>();
  const wholes = wholesOf(list);
  let last: Clause | null = null;
  /** A repeated number may be a slip for the next one: then what follows it counts on. */
  let repeats = 0;
  for (const clause of list) {
    const first = seen.get(clause.number);
    if (restarts(clause, last)) seen.clear();
    else if (first) {
      problems.push(
        numberingProblem(clause, file, {
          ...repeated(clause),
          related: [placeOf({ file }, first)],
        }),
      );
      repeats++;
      continue;
    } else if (last && !continues(last, clause, repeats)) {
      const said = isBefore(clause, last) ? backwards(last, clause) : gap(last, clause, wholes);
      if (said) problems.push(numberingProblem(clause, file, said));
      if (isBefore(clause, last)) continue;
    }
    seen.set(clause.number, clause);
    last = clause;
    repeats = 0;
  }
  return problems;
}

const isFirst = (clause: Clause): boolean =>
  /^(?:1|I|[aа])$/iu.test(clause.number.split('.').at(-1) ?? '');

/** A single number may begin anew in a section of its own: there it takes `~2` in its address. */
const restarts = (clause: Clause, last: Clause | null): boolean =>
  last !== null &&
  isFirst(clause) &&
  clause.kind === 'clause' &&
  !clause.number.includes('.') &&
  last.number !== clause.number;

function continues(last: Clause, clause: Clause, repeats: number): boolean {
  const [before, now] = [worth(last.number), worth(clause.number)];
  if (before === null || now === null)
    return follows(last.number, clause.number) || !/^\p{L}$/u.test(clause.number);
  if (now.whole === before.whole) return now.insert === before.insert + 1;
  return now.insert === 0 && now.whole > before.whole && now.whole <= before.whole + 1 + repeats;
}

const isBefore = (clause: Clause, last: Clause): boolean => {
  const [before, now] = [worth(last.number), worth(clause.number)];
  if (before === null || now === null) return clause.number < last.number;
  return now.whole < before.whole || (now.whole === before.whole && now.insert < before.insert);
};

/** The part of a number that counts: 3 of `2.10.3`, 9 and 1 of `9-1`, 4 of `IV`. */
function worth(number: string): { readonly whole: number; readonly insert: number } | null {
  const parts = splitNumber(number);
  if (parts) return { whole: parts.last, insert: parts.insert ?? 0 };
  const roman = /^[IVX]+$/i.test(number) ? romanValue(number.toUpperCase()) : 0;
  return roman > 0 ? { whole: roman, insert: 0 } : null;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const romanValue = (number: string): number =>
  [...number].reduce((sum, digit, index) => {
    const value = romanDigits[digit] ?? 0;
    return sum + (value < (romanDigits[number[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

const repeated = ({ label }: Clause): Said => ({
  message: { ru: `Номер ${label} повторяется`, kk: `${label} нөмірі қайталанады` },
});

const backwards = (last: Clause, { label }: Clause): Said => ({
  message: {
    ru: `После ${last.label} стоит ${label}`,
    kk: `${last.label} нөмірінен кейін ${label} тұр`,
  },
});

/** `null` when what seems to be missing stands further down and is told of there. */
function gap(last: Clause, clause: Clause, wholes: () => readonly number[]): Said | null {
  const [before, now] = [worth(last.number), worth(clause.number)];
  if (before && now && holdsBetween(wholes(), before.whole, now.whole)) return null;
  return {
    message: {
      ru: `После ${last.label} сразу стоит ${clause.label}: номера между ними пропущены`,
      kk: `${last.label} нөмірінен кейін бірден ${clause.label} тұр: арасындағы нөмірлер қалып қойған`,
    },
  };
}

/** The numbers of a sequence, smallest first; sorted when first asked for, as most have no gap. */
function wholesOf(list: Sequence): () => readonly number[] {
  let sorted: readonly number[] | null = null;
  return () => {
    sorted ??= list.flatMap(({ number }) => worth(number)?.whole ?? []).sort((a, b) => a - b);
    return sorted;
  };
}

/** Whether one of the sorted numbers is greater than the first and smaller than the last. */
function holdsBetween(sorted: readonly number[], first: number, last: number): boolean {
  const next = sorted[firstPlace(sorted.length, (place) => (sorted[place] ?? 0) > first)];
  return next !== undefined && next < last;
}
