import type { Text } from '../edition.ts';
import { clauses } from './clauses.ts';

/** A text of nothing but clauses, written as `clauses` reads them. */
export const textOf = (source: string, language = 'ru'): Text => ({
  language,
  title: [],
  clauses: clauses(source),
  footnotes: [],
  checksum: '',
  file: '',
});
