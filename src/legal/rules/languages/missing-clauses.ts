/** Provisions that one language has and the other has not. */
import { type Clause, walk } from '../../clause.ts';
import type { Text } from '../../edition.ts';
import type { Problem, Sentence } from '../../problem.ts';
import { namedBy, placeOf } from '../place.ts';
import { capitalised, provision, textIn } from './names.ts';

export const missingClauses = (first: Text, second: Text): readonly Problem[] => [
  ...missingFrom(first, second),
  ...missingFrom(second, first),
];

/** Provisions missing one after another are told at once, and none that stands under one of them. */
interface Gap {
  readonly missing: Clause[];
  /** The clause of the poorer text after which they would stand. */
  readonly after: Clause | null;
}

function missingFrom(poorer: Text, richer: Text): readonly Problem[] {
  const known = new Map([...walk(poorer.clauses)].map((clause) => [clause.id, clause]));
  const gaps: Gap[] = [];
  let after: Clause | null = null;
  let open: Gap | null = null;
  const visit = (clauses: readonly Clause[]): void => {
    for (const clause of clauses) {
      const twin = known.get(clause.id);
      if (twin) {
        [after, open] = [twin, null];
        visit(clause.children);
      } else if (open) open.missing.push(clause);
      else gaps.push((open = { missing: [clause], after }));
    }
  };
  visit(richer.clauses);
  return gaps.map((gap) => problemOf(gap, poorer, richer));
}

function problemOf({ missing, after }: Gap, poorer: Text, richer: Text): Problem {
  const [first] = missing as [Clause];
  const [here, there] = [textIn(poorer.language), textIn(richer.language)];
  const [ru, kk] = [listed(missing, 'ru'), listed(missing, 'kk')];
  return {
    rule: 'clause-missing',
    severity: 'warning',
    file: poorer.file,
    line: after?.line ?? 1,
    column: after?.column ?? 1,
    ...namedBy(first),
    languages: [poorer.language, richer.language],
    related: [placeOf(richer, first)],
    message: {
      ru: `В ${here.ru} нет того, что есть в ${there.ru}: ${ru}`,
      kk: `${capitalised(there.kk)} бар, ал ${here.kk} жоқ: ${kk}`,
    },
    hint: {
      ru: 'Допишите недостающее или поправьте номер, если он набран иначе',
      kk: 'Жетіспейтінін қосыңыз немесе нөмірі басқаша терілген болса, түзетіңіз',
    },
  };
}

/** At most four by name. */
function listed(missing: readonly Clause[], language: keyof Sentence): string {
  const names = missing.slice(0, 4).map((clause) => provision(clause)[language]);
  const more = missing.length - names.length;
  const rest = { ru: ` и ещё ${more}`, kk: ` және тағы ${more}` }[language];
  return names.join(', ') + (more > 0 ? rest : '');
}
