import type { Mark, RedlineBlock, RedlineRow, Run, Side } from '../legal/comparison/comparison.ts';
import type { LanguageCode } from '../legal/document.ts';
import { attribute, escapeHtml } from './html.ts';
import { bindSpaces } from './spacing.ts';

/** What a redline needs to know of the page it is drawn on. */
export interface RedlineDrawing {
  readonly language: LanguageCode;
  /** -1 draws the old text, 1 the new, 0 both in one. */
  readonly side: Side;
  /** What a screen reader says before a mark: not every one announces `ins` and `del`. */
  readonly words: {
    readonly inserted: string;
    readonly deleted: string;
    readonly tableScroll: string;
  };
  /** Number of a footnote in the text of that side. */
  readonly footnote: (id: string, side: Side) => number;
}

/** The words of a clause with what was added and removed in them. */
export function drawRedline(blocks: readonly RedlineBlock[], drawing: RedlineDrawing): string {
  return blocks
    .filter((block) => isOn(block.side, drawing))
    .map((block) =>
      block.kind === 'table' ? drawTable(block, drawing) : drawParagraph(block, drawing),
    )
    .join('');
}

/** Runs without a block around them, as in a heading or a table cell. */
export function drawRuns(runs: readonly Run[], drawing: RedlineDrawing): string {
  let html = '';
  for (const same of bySide(runs.filter((run) => isOn(run.side, drawing)))) {
    const words = same.map((run) => drawRun(run, drawing)).join('');
    const [side, isSpace] = [same[0]?.side ?? 0, same.every(isWhiteSpace)];
    if (!isSpace) html += mark(side, words, drawing);
    else if (side !== -1 || drawing.side === -1) html += words;
  }
  return html;
}

/** White space alone bears no mark: nothing could be seen in it. */
const isWhiteSpace = ({ text, marks }: Run): boolean =>
  text.trim() === '' && marks.every(({ kind }) => kind !== 'footnote');

const isOn = (side: Side, drawing: RedlineDrawing): boolean =>
  side === 0 || drawing.side === 0 || side === drawing.side;

type Paragraph = Extract<RedlineBlock, { kind: 'paragraph' | 'preformatted' }>;

function drawParagraph({ kind, side, runs }: Paragraph, drawing: RedlineDrawing): string {
  const element = kind === 'preformatted' ? 'pre' : 'p';
  const draw = (some: readonly Run[], state: Side) =>
    `<${element}${attribute('class', stateNames[state])}>${drawRuns(some, drawing)}</${element}>`;
  if (!isRewritten(runs)) return draw(runs, side);
  return ([-1, 1] as const)
    .filter((state) => isOn(state, drawing))
    .map((state) =>
      draw(
        runs.filter((run) => run.side === state),
        state,
      ),
    )
    .join('');
}

/** Nothing but white space is left of the old words: shown whole, one below the other. */
const isRewritten = (runs: readonly Run[]): boolean =>
  runs.some((run) => run.side < 0) &&
  runs.some((run) => run.side > 0) &&
  runs.every((run) => run.side !== 0) &&
  runs.reduce((length, run) => length + run.text.length, 0) > 120;

/** Class of what stands on one side only. */
export const stateNames: Readonly<Record<Side, string | null>> = {
  '-1': 'removed',
  0: null,
  1: 'added',
};

function drawTable(
  { side, rows }: Extract<RedlineBlock, { kind: 'table' }>,
  drawing: RedlineDrawing,
): string {
  const shown = rows.filter((row) => isOn(row.side, drawing));
  const bodyFrom = Math.max(
    0,
    shown.findIndex((row) => !row.head),
  );
  const head = shown
    .slice(0, bodyFrom)
    .map((row) => drawRow(row, drawing))
    .join('');
  const body = shown
    .slice(bodyFrom)
    .map((row) => drawRow(row, drawing))
    .join('');
  return (
    `<div class="table${side === 0 ? '' : ` ${stateNames[side]}`}" role="group" tabindex="0"${attribute('aria-label', drawing.words.tableScroll)}>` +
    `<table>${head && `<thead>${head}</thead>`}<tbody>${body}</tbody></table></div>`
  );
}

function drawRow({ side, head, cells }: RedlineRow, drawing: RedlineDrawing): string {
  const [open, close] = head ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
  const drawn = cells.map((cell) => `${open}${drawRuns(cell, drawing)}${close}`).join('');
  return `<tr${attribute('class', stateNames[side])}>${drawn}</tr>`;
}

/** Neighbours of one side share one mark, whatever their emphasis. */
function bySide(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0]?.side === run.side) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function mark(side: Side, html: string, { words }: RedlineDrawing): string {
  if (side === 0) return html;
  const [element, said] = side === 1 ? ['ins', words.inserted] : ['del', words.deleted];
  return `<${element}><span class="unseen">[${escapeHtml(said)} </span>${html}<span class="unseen">]</span></${element}>`;
}

function drawRun({ side, text, marks }: Run, drawing: RedlineDrawing): string {
  const isCode = marks.some(({ kind }) => kind === 'code');
  const words = escapeHtml(isCode ? text : bindSpaces(text, drawing.language));
  return marks.reduceRight((html, one) => wrap(one, html, { side, drawing }), words);
}

const elements = {
  emphasis: 'em',
  strong: 'strong',
  struck: 's',
  code: 'code',
  term: 'dfn',
} as const;

function wrap(
  mark: Mark,
  html: string,
  { side, drawing }: { side: Side; drawing: RedlineDrawing },
): string {
  switch (mark.kind) {
    case 'footnote':
      return `<sup>${footnoteNumber(mark, { side, drawing })}</sup>`;
    case 'link':
      // What was removed leads nowhere any more.
      return side === -1 ? html : `<a${attribute('href', mark.target)}>${html}</a>`;
    default:
      return `<${elements[mark.kind]}>${html}</${elements[mark.kind]}>`;
  }
}

/** On the old side the number under which the old text has it. */
function footnoteNumber(
  { id, was }: Extract<Mark, { kind: 'footnote' }>,
  { side, drawing }: { side: Side; drawing: RedlineDrawing },
): number {
  return drawing.side === -1 ? drawing.footnote(was ?? id, -1) : drawing.footnote(id, side);
}
