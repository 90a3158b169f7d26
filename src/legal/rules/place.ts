/** Where a problem of a clause stands. */
import type { Clause } from '../clause.ts';
import type { Text } from '../edition.ts';
import type { Place, Problem } from '../problem.ts';

type File = Pick<Text, 'file'>;

export const placeOf = ({ file }: File, { line, column }: Clause): Place => ({
  file,
  line,
  column,
});

/** With the number by which a waiver can name it. */
export const inClause = (text: File, clause: Clause): Pick<Problem, keyof Place | 'clause'> => ({
  ...placeOf(text, clause),
  ...namedBy(clause),
});

export const namedBy = ({ number }: Clause): Pick<Problem, 'clause'> =>
  number === '' ? {} : { clause: number };
