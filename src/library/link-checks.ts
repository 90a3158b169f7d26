import type { Problem } from '#legal/problem.ts';
import { deception } from './link-words.ts';
import { targetFault, targetHint } from './links.ts';
import type { MarkdownNode } from './markdown.ts';
import { type Reading, report } from './reading.ts';

export function checkTarget(target: string, definition: MarkdownNode, reading: Reading): void {
  const fault = targetFault(target);
  if (!fault) return;
  const offset = definition.position.start.offset;
  // A definition used twice, or an address inside a tag.
  const place = reading.places.at(offset);
  if (toldOn(place.line, reading).some((known) => isOver(known, place.column))) return;
  report(reading, offset, {
    rule: 'link-target',
    severity: 'error',
    length: Math.min(80, definition.position.end.offset - offset),
    message: fault,
    hint: targetHint,
  });
}

/** Where the words of an accepted link say one place and its target another. */
export function checkWordsOfLink(
  words: string,
  target: string,
  { offset, reading }: { readonly offset: number; readonly reading: Reading },
): void {
  const fault = targetFault(target) ? null : deception(words, target);
  if (fault) report(reading, offset, fault);
}

const isOver = ({ column: from, length = 1 }: Problem, column: number): boolean =>
  from <= column && column < from + length;

interface Told {
  readonly byLine: Map<number, Problem[]>;
  /** How many problems have been sorted into lines. */
  sorted: number;
}

const told = new WeakMap<Reading, Told>();

/** Problems of a line; looking through all for every link would take a bad file minutes. */
function toldOn(line: number, reading: Reading): readonly Problem[] {
  const known = told.get(reading) ?? { byLine: new Map<number, Problem[]>(), sorted: 0 };
  told.set(reading, known);
  for (; known.sorted < reading.problems.length; known.sorted++) {
    const problem = reading.problems[known.sorted] as Problem;
    const others = known.byLine.get(problem.line);
    if (others) others.push(problem);
    else known.byLine.set(problem.line, [problem]);
  }
  return known.byLine.get(line) ?? [];
}

export function checkNoTitle(node: MarkdownNode, reading: Reading): void {
  report(reading, node.position.start.offset, {
    rule: 'link-title',
    severity: 'error',
    message: {
      ru: `Подпись «${reading.restore(node.title ?? '')}» у ссылки не видна на странице`,
      kk: `Сілтеменің «${reading.restore(node.title ?? '')}» жазуы бетте көрінбейді`,
    },
    hint: { ru: 'Перенесите её в текст или удалите', kk: 'Оны мәтінге көшіріңіз немесе жойыңыз' },
  });
}
