import { type Clause, walk } from '../clause.ts';

/** Those that stand under no other of them: of a clause told together with its items, the clause. */
export function headsOf(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  const under = new Set([...walk(clauses.flatMap(({ children }) => children))].map(({ id }) => id));
  return clauses.filter(({ id }) => !under.has(id));
}
