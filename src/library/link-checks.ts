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
  if (reading.problems.some((known) => isOver(known, offset, reading))) return;
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

function isOver({ line, column, length = 1 }: Problem, offset: number, reading: Reading): boolean {
  const place = reading.places.at(offset);
  return place.line === line && place.column >= column && place.column < column + length;
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
