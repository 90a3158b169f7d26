/** A word of a text: UTF-16 places of its first letter and of the end. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers keep the dots inside them: 2.10.2.1 is one word; «сот-тергеу» is two. */
const word = /\d+(?:[.:/]\d+)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\p{Cf}|\u034f)*/gu;

export function tokens(text: string): readonly Token[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    word: found,
    start: index,
    end: index + found.length,
  }));
}

/**
 * Words too common to tell one clause from another, folded. They have no place in the index,
 * only in the text where a phrase is verified.
 */
const common = new Set(
  `и в во не на с со по к ко о об от до за из у а но или что как для при это его их бы ли же
  жане мен бен пен ушин бойынша болып табылады немесе да де та те осы бул`.split(/\s+/),
);

/** Of single letters only digits can be looked for. */
export const isCommon = (folded: string): boolean => common.has(folded) || /^\p{L}$/u.test(folded);
