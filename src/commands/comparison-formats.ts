import type { Clause } from '#legal/clause.ts';
import { changesWithCarried } from '#legal/comparison/carried.ts';
import type { Change, ChangeKind, Comparison, Side } from '#legal/comparison/comparison.ts';
import { fold, type Stretch } from '#legal/comparison/folding.ts';
import { tally, type Unit } from '#legal/comparison/units.ts';
import type { Text } from '#legal/edition.ts';
import { comparisonDrawing } from '#markup/redline-drawing.ts';
import { drawInlineComparison } from '#markup/redline-inline.ts';
import { verdictWords } from '#markup/redline-verdict.ts';
import { wordsIn } from '#translations/index.ts';
import type { Words } from '#translations/ru.ts';
import { footnoteOperations, type Operation, operations } from './comparison-operations.ts';

/** Two texts read and compared, for whoever draws the result. */
export interface Compared {
  readonly from: Text;
  readonly to: Text;
  readonly comparison: Comparison;
  /** Whether colours will be seen. */
  readonly isTerminal: boolean;
}

export const formatNames = ['text', 'json', 'html'] as const;

export const formats: Readonly<
  Record<(typeof formatNames)[number], (compared: Compared) => string>
> = {
  text: drawText,
  json: (compared) => JSON.stringify(report(compared), null, 1),
  html: drawHtml,
};

interface Place {
  readonly id: string;
  readonly number: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** What other programs read of a comparison. */
export interface Report {
  readonly from: string;
  readonly to: string;
  /** As shown to readers: how many clauses changed in each way. */
  readonly stats: Readonly<Record<ChangeKind, number>>;
  readonly changes: readonly {
    readonly kinds: readonly string[];
    readonly old: readonly Place[];
    readonly new: readonly Place[];
    readonly ops: readonly Operation[];
    /** The words of footnotes that came, went or changed here; absent where none did. */
    readonly footnotes?: readonly (readonly Operation[])[];
  }[];
  /** Lines of the clauses that stand unchanged in both files. */
  readonly unchanged: readonly (readonly [old: number, now: number])[];
}

export function report({ from, to, comparison }: Compared): Report {
  const changes = changesWithCarried(comparison);
  return {
    from: from.file,
    to: to.file,
    stats: tally(comparison),
    changes: changes
      .filter(({ kinds }) => kinds.length > 0)
      .map((change) => ({
        kinds: change.kinds,
        old: change.old.map(place),
        new: change.new.map(place),
        ops: operations(change),
        ...(change.footnotes.length > 0 && { footnotes: change.footnotes.map(footnoteOperations) }),
      })),
    unchanged: changes
      .filter(({ kinds }) => kinds.length === 0)
      .map((change) => [change.old[0]?.line ?? 0, change.new[0]?.line ?? 0]),
  };
}

const place = ({ id, number, line }: Clause): Place => ({ id, number, line });

function drawText({ comparison, to, isTerminal }: Compared): string {
  const words = wordsIn(to.language).comparison;
  const paint = isTerminal ? painted : plain;
  const lines = fold(comparison).flatMap((stretch) => drawStretch(stretch, { words, paint }));
  const counts = Object.entries(tally(comparison)).filter(([, count]) => count > 0);
  const totals = counts.map(
    ([kind, count]) => `${count} ${words.counted(kind as keyof typeof words.kinds, count)}`,
  );
  return [totals.join(', ') || words.unchangedText, ...lines].join('\n');
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
    return ['', numbers(head.change) + drawChange(head.change, terminal.paint)];
  const name = verdictWords(stretch.unit, terminal.words);
  const title = `${numbers(head.change)}${name}`;
  if (stretch.kind === 'departure') return ['', title];
  return [
    '',
    title,
    ...drawWords(stretch.unit, terminal.paint),
    ...items.map(({ line, depth }) => {
      const words = line.departure ? '…' : drawChange(line.change, terminal.paint);
      return `${'  '.repeat(depth + 1)}${numbers(line.change)}${words}`;
    }),
  ];
}

const drawWords = ({ head }: Unit, paint: Paint): readonly string[] =>
  drawChange(head.change, paint)
    .split('\n')
    .map((line) => `  ${line}`);

const drawChange = (change: Change, paint: Paint): string =>
  [operations(change), ...change.footnotes.map(footnoteOperations)]
    .map((list, place) => (place > 0 ? '[^] ' : '') + drawOperations(list, paint))
    .join('\n');

const drawOperations = (list: readonly Operation[], paint: Paint): string =>
  list.map(([side, text]) => paint(text.trim() === '' ? 0 : side, text)).join('');

/** `4.1 → 5.1. ` */
function numbers({ old, new: now }: Change): string {
  const [before, after] = [old, now].map((side) => side.map(({ label }) => label).join(', '));
  const label = before && after && before !== after ? `${before} → ${after}` : after || before;
  return label ? `${label} ` : '';
}

function drawHtml({ comparison, from, to }: Compared): string {
  const image = (source: string): string => source;
  const drawing = comparisonDrawing(
    { text: from, image },
    { text: to, image },
    wordsIn(to.language),
  );
  return `<article lang="${to.language}">${drawInlineComparison(fold(comparison), drawing)}</article>`;
}
