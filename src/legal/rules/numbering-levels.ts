/** Numbers of more parts than one, beside the section or the clause that their first parts name. */
import { type Clause, walk } from '../clause.ts';
import type { Text } from '../edition.ts';
import { splitNumber } from '../numbering.ts';
import type { Problem } from '../problem.ts';
import { numberingProblem, type Said } from './numbering-problem.ts';

export const misplaced = (text: Text): readonly Problem[] => [
  ...strangers(text),
  ...skippedLevels(text),
];

/** Clauses like 2.5 under a section numbered 3. */
function strangers(text: Text): Problem[] {
  const problems: Problem[] = [];
  for (const section of walk(text.clauses)) {
    if (
      section.kind !== 'section' ||
      !/^\d+(?:\.\d+)*$/.test(section.number) ||
      !/^\d/.test(section.label)
    )
      continue;
    for (const clause of section.children) {
      if (
        clause.kind !== 'clause' ||
        !clause.number.includes('.') ||
        clause.number.startsWith(`${section.number}.`)
      )
        continue;
      problems.push(numberingProblem(clause, text.file, stranger(clause, section)));
    }
  }
  return problems;
}

const stranger = ({ label }: Clause, section: Clause): Said => ({
  message: {
    ru: `Пункт ${label} стоит в разделе ${section.label}`,
    kk: `${label} тармағы ${section.label} бөлімінде тұр`,
  },
});

/** Clauses like 2.1.1.1 where 2.1 stands and 2.1.1 does not; the first of each such row. */
function skippedLevels(text: Text): Problem[] {
  const clauses = [...walk(text.clauses)].filter(({ kind }) => kind !== 'item');
  const numbers = new Set(clauses.map(({ number }) => number));
  const told = new Set<string>();
  return clauses.flatMap((clause) => {
    const parent = aboveNumber(clause.number);
    const grandparent = aboveNumber(parent);
    if (grandparent === '' || numbers.has(parent) || !numbers.has(grandparent)) return [];
    if (told.has(parent)) return [];
    told.add(parent);
    return [numberingProblem(clause, text.file, tooDeep(clause, parent))];
  });
}

/** `2.1.` of `2.1.3`, without its point; '' for a single number. */
const aboveNumber = (number: string): string => splitNumber(number)?.head.slice(0, -1) ?? '';

const tooDeep = ({ label }: Clause, parent: string): Said => ({
  message: {
    ru: `${label} стоит глубже, чем нужно: пункта ${parent} нет`,
    kk: `${label} тым терең тұр: ${parent}-тармақ жоқ`,
  },
});
