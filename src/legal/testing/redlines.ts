import assert from 'node:assert/strict';
import { type Block, type Inline, walk } from '../clause.ts';
import type {
  Change,
  Comparison,
  Mark,
  RedlineBlock,
  Run,
  Side,
} from '../comparison/comparison.ts';

/** A redline as people write it: `words [-gone-]{+come+} words`. */
export const shown = (blocks: readonly RedlineBlock[]): string =>
  blocks
    .map((block) => {
      if (block.kind !== 'table') return inBrackets(block.runs);
      return block.rows.map((row) => row.cells.map(inBrackets).join(' | ')).join(' ⏎ ');
    })
    .join(' ¶ ');

const inBrackets = (runs: readonly Run[]): string =>
  runs
    .map(({ side, text }) => (side === 0 ? text : side < 0 ? `[-${text}-]` : `{+${text}+}`))
    .join('');

/** One line for each line of a comparison: `p-4.3 > p-7.2 moved renumbered`. */
export const told = ({ lines }: Comparison): readonly string[] =>
  lines.map(({ change, departure }) => {
    const [old, now] = [change.old, change.new].map(
      (side) => side.map(({ id }) => id).join('+') || '—',
    );
    return `${old} > ${now} ${departure ? 'departure' : change.kinds.join(' ')}`.trimEnd();
  });

/** Everything a comparison promises, whatever the texts. */
export function assertSound(comparison: Comparison): void {
  const changes = comparison.lines
    .filter(({ departure }) => !departure)
    .map(({ change }) => change);
  const olds = changes.flatMap((change) => change.old);
  const news = changes.flatMap((change) => change.new);
  const known = [...walk(comparison.old)];
  assert.deepEqual(
    news.map(({ id }) => id),
    [...walk(comparison.new)].map(({ id }) => id),
    'new clauses, in order',
  );
  assert.equal(olds.length, known.length, 'every old clause once');
  assert.deepEqual(new Set(olds), new Set(known));
  for (const change of changes) assertRebuilds(change);
  for (const { change, departure } of comparison.lines) {
    if (departure) assert.ok(change.kinds.includes('moved'));
  }
}

function assertRebuilds(change: Change): void {
  if (change.redline.length === 0) return;
  const isJoint = change.old.length + change.new.length > 2;
  for (const [side, clauses] of [
    [-1, change.old],
    [1, change.new],
  ] as const) {
    const spelt = change.redline.flatMap((block) => spell(block, side));
    const real = clauses.flatMap((clause) => clause.blocks.flatMap(spellBlock));
    if (isJoint && side === -1) assert.equal(spelt.map(plain).join(''), real.map(plain).join('\n'));
    else assert.deepEqual(spelt, real, `side ${side} of ${change.new[0]?.id ?? change.old[0]?.id}`);
  }
}

/** A paragraph or a cell as its characters, each with the marks that show. */
type Spelt = readonly (readonly [string, string])[];

const plain = (spelt: Spelt): string => spelt.map(([character]) => character).join('');

function spell(block: RedlineBlock, side: Side): readonly Spelt[] {
  if (block.kind !== 'table') return block.side === -side ? [] : [spellRuns(block.runs, side)];
  if (block.side === -side) return [];
  return block.rows
    .filter((row) => row.side !== -side)
    .flatMap((row) => row.cells.map((cell) => spellRuns(cell, side)));
}

const spellRuns = (runs: readonly Run[], side: Side): Spelt =>
  runs
    .filter((run) => run.side === 0 || run.side === side)
    .flatMap((run) =>
      spellText(
        run.text,
        run.marks.map((mark) => ownMark(mark, side)),
      ),
    );

/** A mark as the text of that side names it. */
function ownMark(mark: Mark, side: Side): Mark {
  if (mark.kind !== 'footnote') return mark;
  return { kind: 'footnote', id: side < 0 ? (mark.was ?? mark.id) : mark.id };
}

function spellBlock(block: Block): readonly Spelt[] {
  switch (block.kind) {
    case 'paragraph':
      return [spellInlines(block.inlines, [])];
    case 'table':
      return [block.header, ...block.rows].flatMap((row) =>
        row.map((cell) => spellInlines(cell, [])),
      );
    case 'preformatted':
      return [spellText(block.text, [])];
    case 'quote':
      return block.blocks.flatMap(spellBlock);
    default:
      return [];
  }
}

function spellInlines(inlines: readonly Inline[], marks: readonly Mark[]): Spelt {
  return inlines.flatMap((inline): Spelt => {
    if (inline.kind === 'text') return spellText(inline.text, marks);
    if (inline.kind === 'break') return spellText(' ', marks);
    if (inline.kind === 'image') return spellText(inline.alternative, marks);
    if (inline.kind === 'code') return spellText(inline.text, [...marks, { kind: 'code' }]);
    if (inline.kind === 'footnote')
      return [['', JSON.stringify([...marks, { kind: 'footnote', id: inline.id }])]];
    if (inline.kind === 'link')
      return spellInlines(inline.children, [...marks, { kind: 'link', target: inline.target }]);
    if (inline.kind === 'term' || inline.kind === 'reference')
      return spellInlines(inline.children, marks);
    return spellInlines(inline.children, [...marks, { kind: inline.kind }]);
  });
}

function spellText(text: string, marks: readonly Mark[]): Spelt {
  const shown = JSON.stringify(marks.filter((mark) => mark.kind !== 'term'));
  return text === '' && marks.length > 0
    ? [['', shown]]
    : [...text].map((character) => [character, shown] as const);
}

/** The same numbers for the same seed. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 12)) >>> 0) % below;
  };
}
