import { plainText } from '../legal/clause.ts';
import { type ComparativeRow, comparativeTable } from '../legal/comparison/comparative-table.ts';
import { wordsIn } from '../translations/index.ts';
import type { About, Compared } from './compared.ts';
import { drawCell, drawGrid } from './docx/grid.ts';
import { packDocument } from './docx/parts.ts';
import { drawText } from './docx/runs.ts';
import { element, valued } from './docx/xml.ts';
import { drawPlain, drawWording } from './table/cells.ts';
import { remarks } from './table/remarks.ts';
import { wording } from './table/wording.ts';

/**
 * The comparative table that goes with a draft in Kazakhstan: number, structural element, old
 * wording, new wording, note; A4 lying on its side, with its head on every page.
 * @returns the bytes of a Word document, the same in Node and in a browser
 */
export function tableDocx(compared: Compared, about: About): Uint8Array {
  const { from, to, comparison } = compared;
  const words = wordsIn(to.language).exports;
  const rows = comparativeTable(from, to, comparison);
  const title = plainText(to.title);
  const none = wordsIn(to.language).comparison.none;
  const body =
    drawPlain(words.tableTitle, 'Title') +
    drawCentred(title) +
    (rows.length === 0
      ? drawPlain(none)
      : drawPlain(words.marked) + drawTable(rows, compared, about));
  const { locale: language, page } = words;
  return packDocument(
    {
      body,
      notes: '',
      links: new Map(),
      isWide: true,
      title: `${words.tableTitle}. ${title}`,
      language,
      page,
    },
    about,
  );
}

const drawCentred = (text: string): string =>
  `<w:p><w:pPr>${valued('w:pStyle', 'Clause')}${valued('w:jc', 'center')}</w:pPr><w:r>${drawText(text, 'w:t')}</w:r></w:p>`;

/** Twentieths of a point; together the width of the page between its margins. */
const widths: readonly number[] = [600, 2000, 5069, 5069, 2400];

function drawTable(rows: readonly ComparativeRow[], compared: Compared, about: About): string {
  const texts = { ...compared, words: wordsIn(compared.to.language) };
  const words = texts.words.exports;
  const heads = [words.number, words.element, about.old, about.now, words.note];
  const head = drawRow(
    heads.map((text) => drawPlain(text, 'TableHead')),
    true,
  );
  const drawn = rows.map((row) => {
    const side = (which: -1 | 1): string => {
      const shown = wording(row, which, texts);
      return shown.blocks.length === 0 ? drawPlain(words.absent) : drawWording(shown);
    };
    return drawRow([
      drawPlain(`${row.ordinal}`),
      drawPlain(words.elements(row.elements)),
      side(-1),
      side(1),
      remarks(row, texts.words)
        .map((remark) => drawPlain(remark))
        .join(''),
    ]);
  });
  const grid = {
    columns: widths,
    width: widths.reduce((sum, width) => sum + width, 0),
    properties: element('w:tblLayout', { 'w:type': 'fixed' }),
  };
  return drawGrid(grid, head + drawn.join('')) + drawPlain('');
}

function drawRow(cells: readonly string[], isHead = false): string {
  const drawn = cells.map((cell, place) => drawCell(widths[place] ?? 0, cell));
  return `<w:tr>${isHead ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''}${drawn.join('')}</w:tr>`;
}
