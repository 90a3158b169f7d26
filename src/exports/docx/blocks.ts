import type {
  Fate,
  Look,
  Stretch,
  TrackedBlock,
  TrackedMove,
  TrackedParagraph,
  TrackedRow,
  TrackedTable,
} from '../tracked/tracked.ts';
import { drawCell, drawGrid, evenColumns } from './grid.ts';
import { drawStretches } from './runs.ts';
import { revisionNames, type Writing } from './writing.ts';
import { element, valued } from './xml.ts';

export const drawBlocks = (blocks: readonly TrackedBlock[], writing: Writing): string =>
  blocks.map((block) => drawBlock(block, writing)).join('');

function drawBlock(block: TrackedBlock, writing: Writing): string {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(block, writing);
    case 'table':
      return drawTable(block, writing);
    case 'move':
      return drawMove(block, writing);
  }
}

/** Word opens the range of a move inside its first paragraph and closes it after the last one. */
function drawMove({ end, name, blocks }: TrackedMove, writing: Writing): string {
  const [first, ...others] = blocks;
  const range = writing.range(end, name);
  const rest = drawBlocks(others, writing) + range.end;
  if (first?.kind === 'paragraph') return drawParagraph(first, writing, range.start) + rest;
  return range.start + (first ? drawBlock(first, writing) : '') + rest;
}

/** @param before what stands before the words */
export function drawParagraph(paragraph: TrackedParagraph, writing: Writing, before = ''): string {
  const { look, end, stretches } = paragraph;
  writing.begin(paragraph);
  const mark = drawMark(end, writing);
  const properties =
    valued('w:pStyle', styleOf(look)) + drawIndent(look, labelLength(stretches)) + mark;
  return `<w:p><w:pPr>${properties}</w:pPr>${before}${drawStretches(stretches, writing)}</w:p>`;
}

function drawMark(end: TrackedParagraph['end'], writing: Writing): string {
  const names = end === 'neither' ? ['w:ins', 'w:del'] : [revisionNames[end]];
  const marks = names.map((name) => (name === null ? '' : writing.revision(name))).join('');
  return marks && `<w:rPr>${marks}</w:rPr>`;
}

const styles: Readonly<Record<Look['kind'], string>> = {
  title: 'Title',
  heading: 'Heading',
  clause: 'Clause',
  item: 'Clause',
  text: 'Clause',
  preformatted: 'Preformatted',
  note: 'FootnoteText',
};

const styleOf = ({ kind, level }: Look): string =>
  kind === 'heading' ? `Heading${Math.min(level, 6)}` : styles[kind];

/** Twentieths of a point: where the words of clauses stand, and one step of a list. */
const beside = 709;
const step = 425;

/** Words hang beside their number; a number too long for its place takes a wider one. */
function drawIndent(look: Look, label: number): string {
  const { kind, level, hanging, inClause, quoted } = look;
  if (kind === 'title' || kind === 'heading' || kind === 'note') return '';
  const own = kind === 'item' ? step : kind === 'clause' && hanging ? widthOf(label) : 0;
  const base = kind === 'clause' ? 0 : (inClause ? beside : 0) + level * step;
  const left = base + own + quoted * step;
  if (left === 0) return '';
  return element('w:ind', { 'w:left': left, 'w:hanging': hanging && own > 0 ? own : null });
}

const widthOf = (letters: number): number => Math.max(beside, 120 * letters + 120);

/** Letters of the longest number before the words: an old and a new one stand there in turn. */
function labelLength(stretches: readonly Stretch[]): number {
  const gap = stretches.findIndex(({ text }) => text.endsWith('\t'));
  return Math.max(0, ...stretches.slice(0, gap + 1).map(({ text }) => text.trim().length));
}

function drawTable({ look, rows }: TrackedTable, writing: Writing): string {
  const indent = (look.inClause ? beside : 0) + look.level * step;
  const properties = indent > 0 ? element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }) : '';
  const columns = evenColumns(rows, textWidth - indent);
  const drawn = rows.map((row) => drawRow(row, columns[0] as number, writing));
  return drawGrid({ columns, width: null, properties }, drawn.join(''));
}

/** Of a page of A4 with the margins in `parts.ts`. */
const textWidth = 9354;

function drawRow({ fate, head, cells }: TrackedRow, width: number, writing: Writing): string {
  const properties = `<w:cantSplit/>${head ? '<w:tblHeader/>' : ''}${drawRowMark(fate, writing)}`;
  const style = valued('w:pStyle', head ? 'TableHead' : 'TableText');
  const drawn = cells.map((cell) =>
    drawCell(
      width,
      `<w:p><w:pPr>${style}${drawMark(fate, writing)}</w:pPr>${drawStretches(cell, writing)}</w:p>`,
    ),
  );
  return `<w:tr><w:trPr>${properties}</w:trPr>${drawn.join('')}</w:tr>`;
}

function drawRowMark(fate: Fate, writing: Writing): string {
  const name = revisionNames[fate];
  return name === null ? '' : writing.revision(name);
}
