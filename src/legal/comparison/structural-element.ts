import { type Clause, plainText } from '../clause.ts';

/** One word of the name of a structural element; labels stand without their closing full stop. */
export type ElementStep =
  | { readonly kind: 'section' | 'clause' | 'item'; readonly label: string }
  /** A section without a number. */
  | { readonly kind: 'heading'; readonly title: string }
  /** Text without a number: which paragraph it is of what holds it, from 1. */
  | { readonly kind: 'paragraph'; readonly ordinal: number }
  | { readonly kind: 'preamble' | 'title' };

/** «подпункт 1) пункта 2.3» as data: the part first, then what holds it. */
export type StructuralElement = readonly ElementStep[];

interface Place {
  readonly parent: Clause | null;
  /** Clauses under the same parent that stand before. */
  readonly before: readonly Clause[];
}

/** Names the clauses of one text. */
export function elementNames(clauses: readonly Clause[]): (clause: Clause) => StructuralElement {
  const places = new Map<Clause, Place>();
  const visit = (list: readonly Clause[], parent: Clause | null): void =>
    list.forEach((clause, index) => {
      places.set(clause, { parent, before: list.slice(0, index) });
      visit(clause.children, clause);
    });
  visit(clauses, null);
  return (clause) => nameOf(clause, places);
}

function nameOf(clause: Clause, places: ReadonlyMap<Clause, Place>): StructuralElement {
  const place = places.get(clause) ?? { parent: null, before: [] };
  const step = stepOf(clause, place);
  const { parent } = place;
  if (!needsWhole(clause, parent)) return [step];
  if (parent) return [step, ...nameOf(parent, places)];
  return clause.kind === 'paragraph' || clause.kind === 'item'
    ? [step, { kind: 'preamble' }]
    : [step];
}

const short = (label: string): string => label.replace(/\.$/, '');

function stepOf(clause: Clause, { parent, before }: Place): ElementStep {
  const { kind, number, label, blocks } = clause;
  if (kind === 'section' && number === '') {
    const [heading] = blocks;
    return {
      kind: 'heading',
      title: heading?.kind === 'paragraph' ? plainText(heading.inlines) : '',
    };
  }
  if (kind !== 'paragraph' && number !== '') return { kind, label: short(label) };
  const isOpen = parent === null || parent.kind === 'section';
  /** The words of the clause itself are its first paragraph; a heading is none. */
  const own = isOpen
    ? 0
    : Math.max(1, parent.blocks.filter((block) => block.kind !== 'note').length);
  const above = isOpen
    ? before.filter((other) => other.number === '' && other.kind !== 'section')
    : before;
  return { kind: 'paragraph', ordinal: own + above.length + 1 };
}

/** A number that runs through the text names its clause alone: 2.3, but not 1) nor 5 of an article. */
function needsWhole(clause: Clause, parent: Clause | null): boolean {
  if (clause.kind === 'section') return false;
  if (clause.kind !== 'clause' || clause.number === '') return true;
  if (parent === null || clause.number.startsWith(`${parent.number}.`)) return false;
  return clause.id.includes('~') || /\p{L}{2}/u.test(parent.label) || parent.kind === 'clause';
}
