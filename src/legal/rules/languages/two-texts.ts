/** Looks at two texts of one edition beside each other, clause by clause. */
import { type Clause, walk } from '../../clause.ts';
import type { Edition, Text } from '../../edition.ts';
import type { Problem } from '../../problem.ts';
import type { EditionRule } from '../rule.ts';

/** Looks at two texts; the first stands first on the page. */
export type TwoTextsRule = (first: Text, second: Text) => readonly Problem[];

/** The rule for every two languages an edition has. */
export const forEveryTwo =
  (rule: TwoTextsRule): EditionRule =>
  (edition, { site }) => {
    const texts = textsIn(edition, site.languages);
    return texts.flatMap((first, at) =>
      texts.slice(at + 1).flatMap((second) => rule(first, second)),
    );
  };

const textsIn = ({ texts }: Edition, languages: readonly string[]): readonly Text[] =>
  languages.flatMap((language) => texts[language] ?? []);

/** Clauses that both texts have, by their ids, in the order of the first. */
export function* couples(first: Text, second: Text): Generator<readonly [Clause, Clause]> {
  const others = new Map([...walk(second.clauses)].map((clause) => [clause.id, clause]));
  for (const clause of walk(first.clauses)) {
    const other = others.get(clause.id);
    if (other) yield [clause, other];
  }
}
