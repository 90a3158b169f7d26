import { drawCell, drawGrid, evenColumns } from '../docx/grid.ts';
import { drawText } from '../docx/runs.ts';
import { element, valued } from '../docx/xml.ts';
import type { Stretch, TrackedTable } from '../tracked/tracked.ts';
import type { CellWording } from './wording.ts';

/** How the words of a cell are set. */
type CellSetting = Omit<CellWording, 'blocks'>;

/** A cell must end with a paragraph, so one follows a table. */
export function drawWording({ blocks, ...setting }: CellWording): string {
  const drawn = blocks.map((block) =>
    block.kind === 'table'
      ? drawInner(block, setting)
      : drawLine(block.stretches, block.look.level, setting),
  );
  return drawn.join('') + (blocks.at(-1)?.kind === 'table' ? drawPlain('') : '');
}

/** A paragraph of words that are ours. */
export const drawPlain = (text: string, style = 'TableText'): string =>
  `<w:p><w:pPr>${valued('w:pStyle', style)}</w:pPr>${text === '' ? '' : `<w:r>${drawText(text, 'w:t')}</w:r>`}</w:p>`;

function drawLine(stretches: readonly Stretch[], level: number, setting: CellSetting): string {
  const indent = level === 0 ? '' : element('w:ind', { 'w:left': level * 227 });
  const runs = stretches.map((stretch) => drawStretch(stretch, setting)).join('');
  return `<w:p><w:pPr>${valued('w:pStyle', 'TableText')}${indent}</w:pPr>${runs}</w:p>`;
}

/** Bold and underlined, so that print in black and white shows what changed. */
function drawStretch({ fate, text, marks }: Stretch, { isMarked, number }: CellSetting): string {
  const note = marks.find(({ kind }) => kind === 'footnote');
  const words = note?.kind === 'footnote' ? `${number(note)}` : text;
  if (words === '') return '';
  const has = (kind: (typeof marks)[number]['kind']): boolean =>
    marks.some((mark) => mark.kind === kind);
  const isChanged = isMarked && fate !== 'kept';
  const setting =
    (isChanged || has('strong') ? '<w:b/><w:bCs/>' : '') +
    (has('emphasis') ? '<w:i/><w:iCs/>' : '') +
    (has('struck') ? '<w:strike/>' : '') +
    (isChanged ? valued('w:u', 'single') : '') +
    (note ? valued('w:vertAlign', 'superscript') : '');
  return `<w:r>${setting && `<w:rPr>${setting}</w:rPr>`}${drawText(words, 'w:t')}</w:r>`;
}

/** A table within a cell of the comparative table. */
function drawInner({ rows }: TrackedTable, setting: CellSetting): string {
  const columns = evenColumns(rows, 4600);
  const cell = (stretches: readonly Stretch[]): string =>
    drawCell(columns[0] as number, drawLine(stretches, 0, setting));
  const drawn = rows.map(({ cells }) => `<w:tr>${cells.map(cell).join('')}</w:tr>`);
  return drawGrid({ columns, width: null }, drawn.join(''));
}
