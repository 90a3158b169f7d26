import type { About, Compared } from '#exports/compared.ts';
import { redlineHtml, tableHtml } from '#exports/html-page.ts';
import { footnoteOperations, type Operation, operations } from '#exports/operations.ts';
import { redlineDocx } from '#exports/redline-docx.ts';
import { reportJson } from '#exports/report.ts';
import { tableDocx } from '#exports/table-docx.ts';
import type { Change, Side } from '#legal/comparison/comparison.ts';
import { fold, type Stretch } from '#legal/comparison/folding.ts';
import { renaming } from '#legal/comparison/title.ts';
import { tally, type Unit } from '#legal/comparison/units.ts';
import { staleWords } from '#markup/redline-body.ts';
import { verdictWords } from '#markup/redline-verdict.ts';
import { wordsIn } from '#translations/index.ts';
import type { Words } from '#translations/ru.ts';

/** A comparison to be drawn for whoever typed the command. */
export interface Drawn extends Compared {
  readonly about: About;
  /** Whether colours will be seen. */
  readonly isTerminal: boolean;
}

export const formatNames = ['text', 'json', 'html', 'docx'] as const;
export type FormatName = (typeof formatNames)[number];

/** What is drawn: the text with its changes, or the comparative table. */
export const shapeNames = ['redline', 'table'] as const;
export type ShapeName = (typeof shapeNames)[number];

type Draw = (drawn: Drawn) => string | Uint8Array;

/** Every form a comparison can be had in; a table is for people who read paper. */
export const formats: Readonly<Record<ShapeName, Readonly<Partial<Record<FormatName, Draw>>>>> = {
  redline: {
    text: drawText,
    json: reportJson,
    html: (drawn) => redlineHtml(drawn, drawn.about),
    docx: (drawn) => redlineDocx(drawn, drawn.about),
  },
  table: {
    html: (drawn) => tableHtml(drawn, drawn.about),
    docx: (drawn) => tableDocx(drawn, drawn.about),
  },
};

function drawText({ comparison, from, to, isTerminal }: Drawn): string {
  const words = wordsIn(to.language).comparison;
  const paint = isTerminal ? painted : plain;
  const lines = fold(comparison).flatMap((stretch) => drawStretch(stretch, { words, paint }));
  const title = renaming(from, to);
  const renamed = title ? ['', `${words.titleChanged} ${drawChange(title, { words, paint })}`] : [];
  const counts = Object.entries(tally(comparison)).filter(([, count]) => count > 0);
  const totals = counts.map(
    ([kind, count]) => `${count} ${words.counted(kind as keyof typeof words.kinds, count)}`,
  );
  const total = totals.join(', ') || words.unchangedText;
  return [total, ...renamed, ...lines].join('\n');
}

type Paint = (side: Side, text: string) => string;

const plain: Paint = (side, text) => (side === 0 ? text : side < 0 ? `[-${text}-]` : `{+${text}+}`);
const painted: Paint = (side, text) => {
  const start = side < 0 ? '\u001b[31;9m' : '\u001b[34;4m';
  return side === 0 ? text : `${start}${text}\u001b[0m`;
};

interface Terminal {
  readonly words: Words['comparison'];
  readonly paint: Paint;
}

function drawStretch(stretch: Stretch, terminal: Terminal): readonly string[] {
  if (stretch.kind === 'fold' || stretch.kind === 'sections') return [];
  const { head, items } = stretch.unit;
  if (stretch.kind === 'heading')
    return ['', numbers(head.change) + drawChange(head.change, terminal)];
  const name = verdictWords(stretch.unit, terminal.words);
  const title = `${numbers(head.change)}${name}`;
  if (stretch.kind === 'departure') return ['', title];
  return [
    '',
    title,
    ...drawWords(stretch.unit, terminal),
    ...items.map(({ line, depth }) => {
      const words = line.departure ? '…' : drawChange(line.change, terminal);
      return `${'  '.repeat(depth + 1)}${numbers(line.change)}${words}`;
    }),
  ];
}

const drawWords = ({ head }: Unit, terminal: Terminal): readonly string[] =>
  drawChange(head.change, terminal)
    .split('\n')
    .map((line) => `  ${line}`);

function drawChange(change: Change, { words, paint }: Terminal): string {
  const lists = [operations(change), ...change.footnotes.map(footnoteOperations)];
  return [
    ...lists.map((list, place) => (place > 0 ? '[^] ' : '') + drawOperations(list, paint)),
    ...change.stale.map((reference) => staleWords(reference, words)),
    ...change.links.map(words.linkChanged),
  ].join('\n');
}

const drawOperations = (list: readonly Operation[], paint: Paint): string =>
  list.map(([side, text]) => paint(text.trim() === '' ? 0 : side, text)).join('');

/** `4.1 → 5.1. ` */
function numbers({ old, new: now }: Change): string {
  const [before, after] = [old, now].map((side) => side.map(({ label }) => label).join(', '));
  const label = before && after && before !== after ? `${before} → ${after}` : after || before;
  return label ? `${label} ` : '';
}
