import type { LanguageCode } from './document.ts';

/** An error stops every build; a warning stops only `check --strict`. */
export type Severity = 'error' | 'warning';

/** A place in a file of the library. Lines and columns count from 1; columns count UTF-16 units. */
export interface Place {
  /** Path from the library's folder, with forward slashes: `terms/2026-09-01/ru.mdx`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One sentence in every language the editors read. */
export type Sentence = Readonly<Record<'ru' | 'kk', string>>;

/**
 * Something wrong in the library, as a value: reporters draw it, finders return it.
 * `message` says what is wrong in the document's words, `hint` says what to type.
 */
export interface Problem extends Place {
  /** Permanent name of the rule, kebab-case: `unknown-key`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Sentence;
  readonly hint?: Sentence;
  /** The clause concerned, as typed, so that a waiver can name it. */
  readonly clause?: string;
  /** The other place of the same problem, such as the first of two equal keys. */
  readonly related?: readonly Place[];
  /** How many characters the marker under the place spans; 1 unless told. */
  readonly length?: number;
  /** Languages this problem speaks of, when it concerns a pair of texts. */
  readonly languages?: readonly LanguageCode[];
}

export const isError = (problem: Problem): boolean => problem.severity === 'error';

/** Where a problem of a whole file stands. */
export const atStart = (file: string): Place => ({ file, line: 1, column: 1 });
