/**
 * Signs that would wake the MDX in the parser stand behind rare punctuation while it looks,
 * and come back in the tree. So no expression, tag or import ever reaches the parser, and a
 * text that holds one is still read to the end, letter for letter.
 */

/** What may be hidden; the empty string is the backslash of an escape that has been undone. */
const hidden = ['<', '{', '}', '=', '>', 'i', 'e', ''] as const;
export type Hidden = (typeof hidden)[number];

/** Editorial marks of the New Testament: punctuation to the parser, unseen in any contract. */
const firstMark = 0x2e00;
const lastMark = 0x2e5d;

export interface Mask {
  readonly of: Readonly<Record<Hidden, string>>;
  /** Puts the signs back; in code a backslash is a backslash. */
  restore(text: string, inCode?: boolean): string;
}

const anyMark = new RegExp(`[${String.fromCharCode(firstMark)}-${String.fromCharCode(lastMark)}]`);
/** That of nearly every text. */
const usual = maskOutside('');

/** A mask whose marks do not occur in the text; `null` for a text that uses them all. */
export function maskFor(text: string): Mask | null {
  return anyMark.test(text) ? maskOutside(text) : usual;
}

function maskOutside(text: string): Mask | null {
  const marks: string[] = [];
  for (let code = firstMark; code <= lastMark && marks.length < hidden.length; code++) {
    const mark = String.fromCharCode(code);
    if (!text.includes(mark)) marks.push(mark);
  }
  if (marks.length < hidden.length) return null;
  const of = Object.fromEntries(hidden.map((sign, index) => [sign, marks[index]])) as Record<
    Hidden,
    string
  >;
  const signs = new Map(marks.map((mark, index) => [mark, hidden[index] ?? '']));
  const itsMarks = new RegExp(`[${marks.join('')}]`, 'g');
  return {
    of,
    restore(masked, inCode = false) {
      return masked.replace(itsMarks, (mark) =>
        mark === of[''] && inCode ? '\\' : (signs.get(mark) ?? mark),
      );
    },
  };
}
