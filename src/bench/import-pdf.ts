/**
 * Known blocks → PDFs as the browser's own print makes them: set in columns of one width, with
 * running heads and page numbers, hyphens of the language, notes and tables.
 */
import { escapeHtml } from '#markup/html.ts';
import { launchBrowser } from '../../tests/harness/browser.ts';
import type { CaseBlock, ImportCase } from './import-cases.ts';
import type { Random } from './random.ts';

export interface PrintHabits {
  readonly justified: boolean;
  readonly hyphenated: boolean;
  /** How paragraphs are parted. */
  readonly parted: 'gap' | 'indent' | 'both' | 'none';
  readonly heads: boolean;
  readonly ruled: boolean;
  readonly points: number;
}

export const printHabitsOf = (random: Random): PrintHabits => ({
  justified: random.below(2) === 0,
  hyphenated: random.below(3) === 0,
  parted: random.pick(['gap', 'indent', 'both', 'gap', 'indent', 'none']),
  heads: random.below(3) > 0,
  ruled: random.below(2) === 0,
  points: 10 + random.below(4),
});

export interface Print {
  readonly one: ImportCase;
  readonly habits: PrintHabits;
}

/** One browser for all. */
export async function pdfsOf(prints: readonly Print[]): Promise<Uint8Array[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const made: Uint8Array[] = [];
    for (const { one, habits } of prints) {
      await page.setContent(pageOf(one, habits));
      const printed = await page.pdf({ ...paper, ...frameOf(habits) });
      // What stands on one page only is no running head for anybody.
      made.push(pagesIn(printed) > 1 ? printed : await page.pdf(paper));
    }
    return made;
  } finally {
    await browser.close();
  }
}

const pagesIn = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const paper = {
  format: 'A4',
  margin: { top: '20mm', bottom: '20mm', left: '25mm', right: '15mm' },
} as const;

const frame = (body: string): string =>
  `<div style="font-size: 9px; width: 100%; text-align: center">${body}</div>`;

const frameOf = ({ heads }: PrintHabits) =>
  heads
    ? {
        displayHeaderFooter: true,
        headerTemplate: frame('Мастерская «Тал» | внутренний документ'),
        footerTemplate: frame('<span class="pageNumber"></span>'),
      }
    : {};

function pageOf({ language, blocks }: ImportCase, habits: PrintHabits): string {
  const notes = blocks.filter(({ kind }) => kind === 'note');
  const body = blocks.filter(({ kind }) => kind !== 'note').map(blockHtml);
  const foot = notes.length > 0 ? `<hr>${notes.map(noteHtml).join('')}` : '';
  return `<!DOCTYPE html><html lang="${language}"><style>${styleOf(habits)}</style>${body.join('\n')}${foot}</html>`;
}

function styleOf({ justified, hyphenated, parted, ruled, points }: PrintHabits): string {
  const gap = parted === 'gap' || parted === 'both' ? '6pt' : '0';
  const indent = parted === 'indent' || parted === 'both' ? '12.5mm' : '0';
  return `body { margin: 0; font: ${points}pt/1.25 serif; hyphens: ${hyphenated ? 'auto' : 'manual'}; text-align: ${justified ? 'justify' : 'left'} }
p { margin: 0 0 ${gap}; text-indent: ${indent} } h1 { font-size: ${points + 4}pt; text-align: center } h2 { font-size: ${points}pt; margin: 8pt 0 6pt; text-align: left }
sup { font-size: 65%; line-height: 0 } .n { font-size: ${points - 2}pt; text-indent: 0 } hr { width: 50mm; margin-left: 0 }
table { border-collapse: collapse; width: 100%; margin: 6pt 0 } td { ${ruled ? 'border: 1px solid;' : ''} padding: 2pt 5pt; vertical-align: top; text-align: left; hyphens: manual }`;
}

function blockHtml({ kind, text, rows, note }: CaseBlock): string {
  if (rows)
    return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
  const words = escapeHtml(text) + (note ? `<sup>${note}</sup>` : '');
  if (kind === 'title') return `<h1>${words}</h1>`;
  return kind === 'heading' ? `<h2>${words}</h2>` : `<p>${words}</p>`;
}

const noteHtml = ({ text, note }: CaseBlock): string =>
  `<p class="n"><sup>${note}</sup> ${escapeHtml(text)}</p>`;
