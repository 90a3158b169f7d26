/** The letters a file shows, found without the parser. */
import { decodeEntity } from './entities.ts';
import { Letters, type Part } from './letters.ts';
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

export interface Scanned {
  readonly letters: Letters;
  /** Stretches of the letters that may be markup, such as the address of a link. */
  readonly markup: readonly Part[];
}

const letters = new Letters();

/**
 * @param without stretches to leave out, in their order
 * @returns letters that the next call changes
 */
export function scan(reading: Reading, stretch: Part, without: readonly Part[]): Scanned {
  const scanned = { letters, markup: [] };
  letters.empty();
  let { from } = stretch;
  for (const out of without) {
    if (out.from > from) scanPart(reading, { from, to: out.from }, scanned);
    from = Math.max(from, out.to);
  }
  scanPart(reading, { from, to: stretch.to }, scanned);
  return scanned;
}

/** Searched for by the engine: few signs in a text are one of these. */
const opener = /[\\&<[\]`~]/g;

interface Scanning extends Scanned {
  readonly markup: Part[];
}

function scanPart(reading: Reading, { from, to }: Part, scanning: Scanning): void {
  const { source } = reading;
  let done = from;
  opener.lastIndex = from;
  for (let sign = opener.exec(source); sign && sign.index < to; sign = opener.exec(source)) {
    const at = sign.index;
    const shape = markupShapes[sign[0]];
    if (!shape) continue;
    shape.lastIndex = at;
    if (!shape.test(source)) continue;
    scanning.letters.addPart(source, { from: done, to: at });
    done = shape.lastIndex;
    if (sign[0] !== '\\') addMarkup(scanning, reading, { from: at, to: done });
    opener.lastIndex = done;
  }
  scanning.letters.addPart(source, { from: done, to });
}

/** What is markup outside of code is seen inside it, but for the fence itself. */
function addMarkup({ letters, markup }: Scanning, reading: Reading, part: Part): void {
  const typed = reading.source.slice(part.from, part.to);
  const inCode = isInCode(reading, part.from);
  if (typed[0] === '&' && !inCode) {
    letters.addInstead(decodeEntity(typed), part.from);
    return;
  }
  const from = letters.length;
  letters.addPart(reading.source, part);
  if (!inCode || /`{3}|~{3}/.test(typed)) markup.push({ from, to: letters.length });
}
