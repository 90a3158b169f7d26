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
export interface Token {
  readonly text: string;
  /** A word may be set in more than one way. */
  readonly pieces: readonly Piece[];
  readonly look: string;
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
  let before: readonly Piece[] = [];
  const add = (text: string, parts: readonly Piece[]): void => {
    if (/^\s/u.test(text)) before = before.concat(parts);
    else {
      found.push(token(text, parts, before));
      before = [];
    }
  };
  for (const run of uninterrupted(from)) {
    const [first] = run;
    if (first?.text === '') add('', run);
    else if (first && run.length === 1)
      for (const text of tokenize(first.text)) add(text, [{ ...first, text }]);
    else for (const parts of cut(run)) add(parts.map(({ text }) => text).join(''), parts);
  }
  if (before.length > 0)
    found.push({ text: '', pieces: [piece('', [])], look: '', before, key: '' });
  return found;
}

function token(text: string, parts: readonly Piece[], before: readonly Piece[]): Token {
  const look =
    parts.length === 1
      ? (parts[0]?.look ?? '')
      : JSON.stringify(parts.map((part) => [part.text, part.look]));
  return { text, pieces: parts, look, before, key: text === '' ? look : fold(text) };
}

/** Footnote marks, which have no letters, stand alone; the pieces between them run on. */
function uninterrupted(from: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const next of from) {
    const last = runs.at(-1);
    if (next.text === '' && next.marks.length === 0) continue;
    if (last && next.text !== '' && last[0]?.text !== '') last.push(next);
    else runs.push([next]);
  }
  return runs;
}

/** The pieces of each token: a word half in bold is one word still. */
function cut(run: readonly Piece[]): readonly (readonly Piece[])[] {
  let [at, from] = [0, 0];
  return tokenize(run.map(({ text }) => text).join('')).map((text) => {
    const parts: Piece[] = [];
    for (let left = text.length; left > 0; ) {
      const whole = run[at] as Piece;
      const part = whole.text.slice(from, from + left);
      parts.push({ ...whole, text: part });
      left -= part.length;
      from += part.length;
      if (from === whole.text.length) [at, from] = [at + 1, 0];
    }
    return parts;
  });
}
