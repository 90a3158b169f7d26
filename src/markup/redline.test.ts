import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clauseText } from '../legal/clause.ts';
import type { Change, Side } from '../legal/comparison/comparison.ts';
import { drawRedline } from './redline.ts';
import { redlineDrawing } from './redline-drawing.ts';
import { compared, seen } from './testing/comparisons.ts';

const old = `2.1. Оператор хранит *данные* 90 дней, см. [пункт 3.1](#p-3.1).
| Данные | Срок |
| Телефон | год |
| Адрес | месяц |`;
const now = `2.1. Оператор хранит данные и *записи* 30 (тридцать) дней, см. [пункт 3.2](#p-3.2).
| Данные | Срок |
| Телефон и почта | год |
| Записи | неделя |`;

const { comparison, drawing } = compared(old, now);
const changes: readonly Change[] = comparison.lines.map(({ change }) => change);
const draw = (change: Change, side: Side): string =>
  drawRedline(change.redline, redlineDrawing(drawing, side));
const without = (html: string, element: 'ins' | 'del'): string =>
  html.replace(new RegExp(`<${element}>.*?</${element}>`, 'g'), '');
const letters = (text: string): string => text.replace(/\s/g, '');
const textsOf = (list: Change['old']): string => letters(list.map(clauseText).join(''));

describe('A redline in one column', () => {
  test('gives the old text when the added words are dropped', () => {
    for (const change of changes)
      assert.equal(letters(seen(without(draw(change, 0), 'ins'))), textsOf(change.old));
  });

  test('gives the new text when the removed words are dropped', () => {
    for (const change of changes)
      assert.equal(letters(seen(without(draw(change, 0), 'del'))), textsOf(change.new));
  });

  test('says each mark to a screen reader', () => {
    assert.match(
      draw(changes[0] as Change, 0),
      /<ins><span class="unseen">\[добавлено: <\/span>.*?<span class="unseen">\]<\/span><\/ins>/,
    );
  });

  test('keeps emphasis inside the marks', () => {
    assert.match(draw(changes[0] as Change, 0), /<ins>(?:(?!<\/ins>).)*<em>записи<\/em>/);
  });

  test('leads nowhere from removed words', () => {
    const links = [...draw(changes[0] as Change, 0).matchAll(/href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    assert.deepEqual([...new Set(links)], ['#p-3.2']);
  });

  test('shows a rewritten paragraph whole, the old above the new', () => {
    const runs = [
      { side: -1, text: `${'Прежние слова пункта. '.repeat(4)}`, marks: [] },
      { side: 1, text: `${'Совсем другое правило. '.repeat(4)}`, marks: [] },
    ] as const;
    const html = drawRedline([{ kind: 'paragraph', side: 0, runs }], redlineDrawing(drawing, 0));
    assert.match(
      html,
      /^<p class="removed"><del>.*<\/del><\/p><p class="added"><ins>.*<\/ins><\/p>$/,
    );
  });
});

describe('White space alone', () => {
  const runs = [
    { side: 0, text: 'слово', marks: [] },
    { side: -1, text: ' ', marks: [] },
    { side: 1, text: '\u00a0', marks: [] },
    { side: 0, text: 'слово', marks: [] },
  ] as const;
  const drawn = (side: Side): string =>
    drawRedline([{ kind: 'paragraph', side: 0, runs }], redlineDrawing(drawing, side));

  test('bears no mark, and stands as the new text has it', () => {
    assert.equal(drawn(0), '<p>слово\u00a0слово</p>');
    assert.equal(drawn(1), drawn(0));
  });

  test('stays on the old side', () => {
    assert.equal(drawn(-1), '<p>слово слово</p>');
  });
});

describe('A redline on one side', () => {
  test('has that text letter for letter, without the marks of the other', () => {
    for (const change of changes) {
      assert.equal(letters(seen(draw(change, -1))), textsOf(change.old));
      assert.equal(letters(seen(draw(change, 1))), textsOf(change.new));
      assert.doesNotMatch(draw(change, -1), /<ins>/);
      assert.doesNotMatch(draw(change, 1), /<del>/);
    }
  });
});

test('Text cannot become markup', () => {
  const { comparison, drawing } = compared(
    '1.1. Было <b>два</b> слова & знак',
    '1.1. Было <i>два</i> слова & знак "',
  );
  const html = drawRedline(comparison.lines[0]?.change.redline ?? [], redlineDrawing(drawing, 0));
  assert.doesNotMatch(html, /<[bi]>/);
  assert.match(html, /&lt;/);
});
