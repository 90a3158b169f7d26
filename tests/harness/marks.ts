/** Places marked inside a fixture, so that no test counts lines and columns by hand. */

export interface Marked {
  /** The fixture without its mark. */
  readonly text: string;
  /** Both count from 1; columns count UTF-16 units, as in `Problem`. */
  readonly line: number;
  readonly column: number;
}

export const mark = '‸';

/** `positioned('1. Да\n2. ‸нет')` is the text `1. Да\n2. нет`, line 2, column 4. */
export function positioned(fixture: string): Marked {
  const [before = '', after, ...more] = fixture.split(mark);
  if (after === undefined || more.length > 0)
    throw new Error(
      `Expected one mark ${mark} in the fixture, found ${after === undefined ? 'none' : more.length + 1}.`,
    );
  const lines = before.split('\n');
  return { text: before + after, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
