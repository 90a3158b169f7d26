import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseText } from '../legal/clause.ts';
import type { Change, RedlineBlock } from '../legal/comparison/comparison.ts';
import { newParts, oldParts } from './redline-parts.ts';
import { compared } from './testing/comparisons.ts';

const whole =
  '1.1. Доступ к данным имеют только работники, которым он нужен для работы; их перечень утверждает директор, и каждый подписывает обязательство.';
const apart = `1.1. Доступ к данным имеют только работники, которым он нужен для работы.
1.2. Их перечень утверждает директор, и каждый подписывает обязательство.`;

const words = (blocks: readonly RedlineBlock[], side: 1 | -1): string =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? [] : block.runs))
    .filter((run) => run.side !== -side)
    .map((run) => run.text)
    .join('');

function only(old: string, now: string, kind: 'split' | 'merged'): Change {
  const change = compared(old, now)
    .comparison.lines.map((line) => line.change)
    .find(({ kinds }) => kinds.includes(kind));
  assert.ok(change, `the texts do not show a clause ${kind}`);
  return change;
}

test('Each clause a clause was split into has its own words', () => {
  const change = only(whole, apart, 'split');
  assert.deepEqual(
    newParts(change).map((part) => words(part, 1)),
    change.new.map(clauseText),
  );
});

test('Each clause that was merged into another has its own words', () => {
  const change = only(apart, whole, 'merged');
  assert.deepEqual(
    oldParts(change).map((part) => words([part], -1)),
    change.old.map(clauseText),
  );
});
