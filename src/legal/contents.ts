import { type Clause, clauseText, walk } from './clause.ts';

export interface ContentsEntry {
  readonly id: string;
  /** As typed, without decoration; `''` where the heading has none. */
  readonly number: string;
  readonly title: string;
  readonly children: readonly ContentsEntry[];
}

/** The sections of a text for its table of contents: two levels, the rest is left to the text. */
export function contents(clauses: readonly Clause[], levels = 2): readonly ContentsEntry[] {
  if (levels === 0) return [];
  return clauses.filter(isSection).map((section) => ({
    id: section.id,
    number: section.number,
    title: clauseText(section),
    children: contents(section.children, levels - 1),
  }));
}

const isSection = (clause: Clause): boolean => clause.kind === 'section';

/** The clauses from the outermost section down to the one with this id, itself the last; empty when there is none. */
export function trailOf(clauses: readonly Clause[], id: string): readonly Clause[] {
  for (const clause of clauses) {
    if (clause.id === id) return [clause];
    const below = trailOf(clause.children, id);
    if (below.length > 0) return [clause, ...below];
  }
  return [];
}

/**
 * Where to lead a reader who looks for a clause of one text in another: the clause with the
 * same id, else the nearest above it that the other text has too.
 * @param from the text in which the clause stands
 * @returns `null` when not even the section is there
 */
export function nearestIn(
  clauses: readonly Clause[],
  id: string,
  from: readonly Clause[],
): Clause | null {
  const here = new Map([...walk(clauses)].map((clause) => [clause.id, clause]));
  const known = trailOf(from, id).findLast((clause) => here.has(clause.id));
  return here.get(known?.id ?? id) ?? null;
}
