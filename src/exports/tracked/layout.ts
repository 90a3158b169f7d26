import type { Clause } from '../../legal/clause.ts';
import type { Look } from './tracked.ts';

/** How the first paragraph of every clause looks, by what stands above the clause. */
export function layout(clauses: readonly Clause[]): ReadonlyMap<Clause, Look> {
  const looks = new Map<Clause, Look>();
  place(clauses, { sections: 0, items: 0, inClause: false }, looks);
  return looks;
}

interface Above {
  readonly sections: number;
  readonly items: number;
  readonly inClause: boolean;
}

function place(clauses: readonly Clause[], above: Above, looks: Map<Clause, Look>): void {
  for (const clause of clauses) {
    const isSection = clause.kind === 'section';
    looks.set(clause, lookOf(clause, above));
    place(
      clause.children,
      {
        sections: above.sections + (isSection ? 1 : 0),
        items: clause.kind === 'item' ? above.items + 1 : isSection ? 0 : above.items,
        inClause: clause.kind === 'clause' ? clause.label !== '' : !isSection && above.inClause,
      },
      looks,
    );
  }
}

function lookOf({ kind, label }: Clause, { sections, items, inClause }: Above): Look {
  const hanging = label !== '' && kind !== 'section';
  const rest = { hanging, quoted: 0 };
  switch (kind) {
    case 'section':
      return { ...rest, kind: 'heading', level: sections + 1, inClause: false };
    case 'clause':
      return { ...rest, kind: 'clause', level: 0, inClause: hanging };
    case 'item':
      return { ...rest, kind: 'item', level: items, inClause };
    case 'paragraph':
      return { ...rest, kind: 'text', level: items, inClause };
  }
}

/** A further paragraph of the same clause: beside its words, without a number of its own. */
export const further = (look: Look, quoted = 0): Look => ({
  ...look,
  kind: look.kind === 'heading' || look.kind === 'clause' ? 'text' : look.kind,
  level: look.kind === 'item' ? look.level + 1 : look.kind === 'heading' ? 0 : look.level,
  ...(look.kind === 'item' && { kind: 'text' as const }),
  hanging: false,
  quoted,
});
