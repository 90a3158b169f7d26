/** What every problem of a number has in common. */
import type { Clause } from '../clause.ts';
import type { Problem, Sentence } from '../problem.ts';
import { inClause } from './place.ts';

export type Said = Pick<Problem, 'message' | 'related'>;

export const numberingProblem = (clause: Clause, file: string, said: Said): Problem => ({
  rule: 'numbering',
  severity: 'warning',
  ...inClause({ file }, clause),
  length: clause.label.length,
  ...said,
  hint,
});

const hint: Sentence = {
  ru: 'Исправьте номер; если он стоит так в утверждённом тексте, назовите его в waive',
  kk: 'Нөмірді түзетіңіз; бекітілген мәтінде солай тұрса, оны waive тізімінде атаңыз',
};
