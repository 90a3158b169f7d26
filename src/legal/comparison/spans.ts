import type { Inline } from '../clause.ts';
import type { Mark } from './comparison.ts';
import { fold } from './fold.ts';
import { tokenize } from './tokens.ts';

/** A stretch of text set in one way. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The marks as a string: two pieces look alike when it is equal. */
  readonly look: string;
}

/** A word or sign, with the white space that parts it from the one before. */
export interface Token extends Piece {
  readonly before: readonly Piece[];
  /** Equal in two tokens that say the same. */
  readonly key: string;
}

/** Running text cut at every change of its setting; joined, the pieces give `plainText`. */
export function pieces(inlines: readonly Inline[], marks: readonly Mark[] = []): Piece[] {
  return inlines.flatMap((inline): Piece[] => {
    switch (inline.kind) {
      case 'text':
        return [piece(inline.text, marks)];
      case 'code':
        return [piece(inline.text, [...marks, { kind: 'code' }])];
      case 'break':
        return [piece(' ', marks)];
      case 'image':
        return [piece(inline.alternative, marks)];
      case 'footnote':
        return [piece('', [...marks, { kind: 'footnote', id: inline.id }])];
      case 'reference':
        return pieces(inline.children, marks);
      case 'link':
        return pieces(inline.children, [...marks, { kind: 'link', target: inline.target }]);
      case 'term':
        return pieces(inline.children, [...marks, { kind: 'term', id: inline.id }]);
      default:
        return pieces(inline.children, [...marks, { kind: inline.kind }]);
    }
  });
}

export function piece(text: string, marks: readonly Mark[]): Piece {
  return { text, marks, look: marks.length === 0 ? '' : JSON.stringify(marks.filter(isVisible)) };
}

/** That a word is marked as the place which defines a term changes nothing a reader sees. */
const isVisible = (mark: Mark): boolean => mark.kind !== 'term';

export function tokens(from: readonly Piece[]): readonly Token[] {
  const found: Token[] = [];
  let before: Piece[] = [];
  for (const { text, marks, look } of from) {
    const words = text === '' && marks.length > 0 ? [''] : tokenize(text);
    for (const word of words) {
      if (/^\s/u.test(word)) before.push({ text: word, marks, look });
      else {
        found.push({ text: word, marks, look, before, key: word === '' ? look : fold(word) });
        before = [];
      }
    }
  }
  if (before.length > 0) found.push({ ...piece('', []), before, key: '' });
  return found;
}
