/**
 * Proof that a text was read whole: the letters and digits a reader will see are those of
 * the file, in the same order. They are found in the file by a scanner that knows neither
 * the parser nor the tree.
 */
import type { Block, Clause, Inline } from '#legal/clause.ts';
import type { Text } from '#legal/edition.ts';
import { isLetter } from './character-classes.ts';
import { decodeEntity } from './entities.ts';
import { isInCode, type Reading, report } from './reading.ts';

/** Letters and digits in order, with where each stands in the file. */
interface Letters {
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  length: number;
  /** Stretches `[from, to)` that may be markup, such as the address of a link. */
  readonly markup: [number, number][];
}

/** The two lists of every comparison; kept between texts, for each takes 120 KB. */
const desks = { typed: newLetters(0), shown: newLetters(0) };

function newLetters(room: number): Letters {
  return { codes: new Uint16Array(room), offsets: new Uint32Array(room), length: 0, markup: [] };
}

function emptied(side: keyof typeof desks, room: number): Letters {
  if (desks[side].codes.length < room) desks[side] = newLetters(2 * room);
  desks[side].length = 0;
  desks[side].markup.length = 0;
  return desks[side];
}

export function checkNothingLost(text: Text, reading: Reading): void {
  const apart = [...reading.footnotes.values()].map((node) => [node.position.start.offset, node.position.end.offset] as const);
  const room = reading.source.length;
  const whole = scan(reading, { from: 0, to: reading.source.length, without: apart });
  reportLost(firstDifference(whole, treeLetters(text, room)), reading);
  for (const { id, blocks } of text.footnotes) {
    const node = [...reading.footnotes.values()].find(({ label = '' }) => reading.restore(label) === id);
    const { start, end } = node?.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    const nested = apart.filter(([from, to]) => from > start.offset && to <= end.offset);
    const typed = scan(reading, { from: start.offset, to: end.offset, without: nested });
    reportLost(firstDifference(typed, blockLetters(blocks, room)), reading);
  }
}

function reportLost(offset: number | null, reading: Reading): void {
  if (offset === null) return;
  const near = reading.source.slice(offset, offset + 40).split('\n', 1)[0] ?? '';
  report(reading, offset, {
    rule: 'text-lost',
    severity: 'error',
    message: {
      ru: `Начиная с «${near}» страница показала бы не то, что набрано`,
      kk: `«${near}» деген жерден бастап бет терілгеннен басқаны көрсетер еді`,
    },
    hint: {
      ru: 'Отделите это место пустыми строками и поставьте \\ перед знаками разметки',
      kk: 'Бұл жерді бос жолдармен бөліп, белгілеу таңбаларының алдына \\ қойыңыз',
    },
  });
}

const markupShapes = [
  String.raw`\\[!-/:-@[-\`{-~]`, // an escape: the sign itself is seen
  String.raw`&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});`,
  String.raw`<\/?[A-Z]\w*(?:\s+[\w-]+="[^"\n]*")*\s*>`,
  String.raw`\]\((?:<[^>\n]*>|(?:[^()\s\\]|\\.|\((?:[^()\s\\]|\\.)*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`,
  String.raw`\]\[[^\]\n]*\]`,
  String.raw`\[\^[^\]\s]+\]:?`,
  String.raw`^[ \t>]*\[[^\]\n]+\]:.*$`,
  String.raw`^[ \t>\d.)*+-]*(?:\`{3,}|~{3,}).*$`,
];
const markup = new RegExp(markupShapes.join('|'), 'gm');

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Stretches left out. */
  readonly without: readonly (readonly [number, number])[];
}

function scan(reading: Reading, stretch: Stretch): Letters {
  const letters = emptied('typed', reading.source.length);
  let from = stretch.from;
  for (const [start, end] of [...stretch.without].sort((a, b) => a[0] - b[0])) {
    if (start > from) scanPart(reading, { from, to: start }, letters);
    from = Math.max(from, end);
  }
  scanPart(reading, { from, to: stretch.to }, letters);
  return letters;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function scanPart(reading: Reading, { from, to }: Part, letters: Letters): void {
  const { source } = reading;
  let done = from;
  markup.lastIndex = from;
  for (let match = markup.exec(source); match && match.index < to; match = markup.exec(source)) {
    const [typed] = match;
    add(letters, source, { from: done, to: match.index });
    done = match.index + typed.length;
    if (typed[0] !== '\\') addMarkup(letters, reading, { from: match.index, to: done });
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

function add(letters: Letters, source: string, part: Part): void {
  const { codes, offsets } = letters;
  let { length } = letters;
  for (let at = part.from; at < part.to; at++) {
    const code = source.charCodeAt(at);
    if (!isLetter(code)) continue;
    codes[length] = code;
    offsets[length++] = at;
  }
  letters.length = length;
}

function push(letters: Letters, code: number, offset: number): void {
  if (!isLetter(code)) return;
  letters.codes[letters.length] = code;
  letters.offsets[letters.length++] = offset;
}

const codesOf = (text: string): number[] => Array.from(text, (_, index) => text.charCodeAt(index));

/** Offset of the first letter that is not the same on both sides, `null` when all are. */
function firstDifference(typed: Letters, shown: Letters): number | null {
  const { codes, offsets, length } = typed;
  const segments = typed.markup.values();
  let segment = segments.next().value;
  let at = 0;
  let to = 0;
  while (at < length) {
    if (segment && at === segment[0]) {
      const isSeen = !isEqual(typed, segment[1], { shown, to, ahead: 16 }) && isEqual(typed, at, { shown, to, ahead: segment[1] - at });
      if (!isSeen) at = segment[1];
      segment = segments.next().value;
      continue;
    }
    if (to >= shown.length || codes[at] !== shown.codes[to]) return offsets[at] ?? 0;
    at++;
    to++;
  }
  return to < shown.length ? (offsets[length - 1] ?? 0) : null;
}

interface Ahead {
  readonly shown: Letters;
  readonly to: number;
  /** How many letters to compare, fewer where the file ends. */
  readonly ahead: number;
}

function isEqual(typed: Letters, at: number, { shown, to, ahead }: Ahead): boolean {
  const count = Math.min(ahead, typed.length - at);
  if (count === 0) return to === shown.length;
  if (to + count > shown.length) return false;
  for (let step = 0; step < count; step++) if (typed.codes[at + step] !== shown.codes[to + step]) return false;
  return true;
}

function treeLetters(text: Text, room: number): Letters {
  const letters = emptied('shown', room);
  addInlines(letters, text.title);
  addClauses(letters, text.clauses);
  return letters;
}

function blockLetters(blocks: readonly Block[], room: number): Letters {
  const letters = emptied('shown', room);
  addBlocks(letters, blocks);
  return letters;
}

function addClauses(letters: Letters, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    addText(letters, clause.label);
    addBlocks(letters, clause.blocks);
    addClauses(letters, clause.children);
  }
}

function addBlocks(letters: Letters, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') addInlines(letters, block.inlines);
    else if (block.kind === 'quote' || block.kind === 'note') addBlocks(letters, block.blocks);
    else if (block.kind === 'preformatted') addText(letters, block.text);
    else if (block.kind === 'table') [block.header, ...block.rows].flat().forEach((cell) => addInlines(letters, cell));
  }
}

function addInlines(letters: Letters, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    if ('children' in inline) addInlines(letters, inline.children);
    else if ('text' in inline) addText(letters, inline.text);
    else if (inline.kind === 'image') addText(letters, inline.alternative);
  }
}

const addText = (letters: Letters, text: string): void => add(letters, text, { from: 0, to: text.length });
