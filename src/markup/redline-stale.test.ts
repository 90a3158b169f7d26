import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../legal/comparison/folding.ts';
import { units } from '../legal/comparison/units.ts';
import { kk } from '../translations/kk.ts';
import { drawInlineComparison } from './redline-inline.ts';
import { drawSplitComparison } from './redline-split.ts';
import { drawStaleNotice } from './stale-notice.ts';
import { compared, seen } from './testing/comparisons.ts';

const keeps = 'Оператор хранит данные, указанные в пункте 2, пять лет.';
const data = 'Данные пользователя: имя и телефон.';
const { comparison, drawing } = compared(
  `1. ${keeps}\n2. ${data}`,
  `1. ${keeps}\n2. Записи разговоров хранятся один месяц.\n3. ${data}`,
);
const stretches = fold(comparison);
const warning =
  'Ссылка «пункте 2» не изменилась, хотя то, на что она указывала, теперь имеет номер 3.';

test('A reference that did not follow is warned of below the words, in both views once', () => {
  for (const draw of [drawInlineComparison, drawSplitComparison]) {
    const html = draw(stretches, drawing);
    assert.ok(seen(html).includes(warning), seen(html));
    assert.equal(html.split('class="stale"').length, 2);
  }
});

test('The warning is said in Kazakh', () => {
  const html = drawInlineComparison(stretches, { ...drawing, words: kk.comparison });
  assert.match(
    seen(html),
    /деген сілтеме өзгертілмеген, ал ол көрсеткен норманың нөмірі енді – 3\./,
  );
});

test('Above the words stand the places of all of them, in both languages of the site', () => {
  const all = units(comparison);
  const notice = drawStaleNotice(all, drawing.words);
  assert.match(seen(notice), /^Ссылки не изменились, хотя .* сменило номер или исключено: 1$/);
  assert.match(notice, /<a href="#p-1">1<\/a>/);
  assert.match(seen(drawStaleNotice(all, kk.comparison)), /^Сілтемелер өзгертілмеген.*: 1$/);
  const followed = compared(`1. ${keeps}\n2. ${data}`, `1. ${keeps}\n2. ${data}`).comparison;
  assert.equal(drawStaleNotice(units(followed), drawing.words), '');
});
