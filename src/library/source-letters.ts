/** The letters a file shows, found without the parser. */
import { isLetter } from './character-classes.ts';
import { decodeEntity } from './entities.ts';
import { add, emptied, type Letters, type Part } from './letters.ts';
import { isInCode, type Reading } from './reading.ts';

/** What may hide letters, by the sign it begins with. */
const markupShapes: Readonly<Record<string, RegExp>> = {
  '\\': /\\[!-/:-@[-`{-~]/y,
  '&': /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y,
  '<': /<\/?[A-Z]\w*(?:\s+[\w-]+="[^"\n]*")*\s*>/y,
  ']': /\]\((?:<[^>\n]*>|(?:[^()\s\\]|\\.|\((?:[^()\s\\]|\\.)*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\]\[[^\]\n]*\]/y,
  '[': /\[\^[^\]\s]+\]:?|(?<=^[ \t>]*)\[[^\]\n]+\]:[^\n]*/my,
  '`': /(?<=^[ \t>\d.)*+-]*)`{3,}[^\n]*/my,
  '~': /(?<=^[ \t>\d.)*+-]*)~{3,}[^\n]*/my,
};

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Stretches left out. */
  readonly without: readonly (readonly [number, number])[];
}

export function scan(reading: Reading, stretch: Stretch): Letters {
  const letters = emptied('typed', reading.source.length);
  let from = stretch.from;
  for (const [start, end] of [...stretch.without].sort((a, b) => a[0] - b[0])) {
    if (start > from) scanPart(reading, { from, to: start }, letters);
    from = Math.max(from, end);
  }
  scanPart(reading, { from, to: stretch.to }, letters);
  return letters;
}

/** Searched for by the engine: few signs in a text are one of these. */
const opener = /[\\&<[\]`~]/g;

function scanPart(reading: Reading, { from, to }: Part, letters: Letters): void {
  const { source } = reading;
  let done = from;
  opener.lastIndex = from;
  for (let sign = opener.exec(source); sign && sign.index < to; sign = opener.exec(source)) {
    const at = sign.index;
    const shape = markupShapes[sign[0]];
    if (!shape) continue;
    shape.lastIndex = at;
    if (!shape.test(source)) continue;
    add(letters, source, { from: done, to: at });
    done = shape.lastIndex;
    if (sign[0] !== '\\') addMarkup(letters, reading, { from: at, to: done });
    opener.lastIndex = done;
  }
  add(letters, source, { from: done, to });
}

/** What is markup outside of code is seen inside it, but for the fence itself. */
function addMarkup(letters: Letters, reading: Reading, part: Part): void {
  const start = letters.length;
  const typed = reading.source.slice(part.from, part.to);
  const inCode = isInCode(reading, part.from);
  if (typed[0] === '&' && !inCode) {
    for (const code of codesOf(decodeEntity(typed))) push(letters, code, part.from);
    return;
  }
  add(letters, reading.source, part);
  if (!inCode || /`{3}|~{3}/.test(typed)) letters.markup.push([start, letters.length]);
}

function push(letters: Letters, code: number, offset: number): void {
  if (!isLetter(code)) return;
  letters.codes[letters.length] = code;
  letters.offsets[letters.length++] = offset;
}

const codesOf = (text: string): number[] => Array.from(text, (_, index) => text.charCodeAt(index));
