import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Inline } from '../legal/clause.ts';
import { textOf } from '../legal/testing/texts.ts';
import { ru } from '../translations/ru.ts';
import { drawComparisonSlots } from './comparison-slots.ts';
import { type OneLanguageView, type View, viewLinks } from './comparison-toolbar.ts';
import { drawShortTotals } from './comparison-totals.ts';
import { compared, idsOf, seen } from './testing/comparisons.ts';

const addresses = { inline: '/ru/a/?from=1&to=2', 'side-by-side': '/ru/b/', languages: '' };

const titled = (text = ''): readonly Inline[] => (text === '' ? [] : [{ kind: 'text', text }]);

function slots(
  old: string,
  now: string,
  view: OneLanguageView = 'inline',
  titles: readonly [string, string] = ['', ''],
) {
  const side = (ordinal: 1 | 2, source: string) => ({
    ordinal,
    inForceFrom: `202${ordinal}-01-10`,
    text: { ...textOf(source), title: titled(titles[ordinal - 1]) },
    image: (file: string) => file,
  });
  const views = viewLinks((name: View) => addresses[name], {
    words: ru.comparison,
    shared: 1,
    languages: 2,
  });
  return drawComparisonSlots(
    { old: side(1, old), now: side(2, now), comparison: compared(old, now).comparison },
    { title: 'Правила <склада>', words: ru, view, views },
  );
}

const before = `
1. Товар хранится на складе семь дней.
2. Покупатель платит при получении.
3. Возврат принимает любой склад.
`;
const after = `
1. Товар хранится на складе десять дней.
2. Возврат принимает любой склад.
3. Склад работает без выходных.
`;

describe('the page around a comparison', () => {
  it('counts the changes by kind, numbers apart and quietly', () => {
    const { totals } = slots(before, after);
    assert.equal(seen(totals), '1 изменён 1 добавлен 1 исключён 1 сменил номер');
    assert.match(totals, /<li class="quiet"><span class="symbol renumbered"/);
  });

  it('lists every stop once for wide screens and once for narrow ones, and leads to it', () => {
    const { list, rows, position } = slots(before, after);
    const targets = [...list.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id as string);
    assert.deepEqual(targets.slice(0, 3), targets.slice(3));
    for (const target of targets) assert.ok(idsOf(rows).includes(target), target);
    assert.match(list, /<summary>Изменённые пункты \(3\)<\/summary>/);
    assert.equal(position, '<output data-position="{n} из 3">3\u00a0изменения</output>');
  });

  it('says in words what the list shows by signs', () => {
    const { list } = slots(before, after);
    assert.match(list, /<span class="unseen">Исключён: <\/span><span class="n">2<\/span>/);
  });

  it('names the editions, escaped, above the rows and above each column', () => {
    const { editions, rows } = slots(before, after, 'side-by-side');
    assert.match(editions, /<b class="print-only">Правила &lt;склада&gt;<\/b>/);
    assert.match(seen(editions), /Было: редакция № 1, с 10 января 2021 г\..*Стало: редакция № 2/);
    assert.match(
      rows,
      /^<table class="split" role="table"><caption class="unseen">Сравнение редакций/,
    );
    assert.equal(rows.match(/<th role="columnheader" scope="col">/g)?.length, 2);
  });

  it('marks the view it stands in and leads to the other', () => {
    assert.equal(
      slots(before, after, 'side-by-side').views,
      '<a href="/ru/a/?from=1&amp;to=2" data-view-other>В тексте</a>' +
        '<a href="/ru/b/" aria-current="page">Рядом</a>',
    );
  });

  it('has no list where nothing changed, and says so', () => {
    const { list, notice, totals } = slots(before, before);
    assert.equal(list, '');
    assert.equal(seen(totals), '');
    assert.equal(seen(notice), 'Между редакциями нет различий в тексте.');
  });

  it('says that words are the same where numbers, references or signs changed', () => {
    const named = '2. Товар хранится семь дней.\n3. Срок назван в пункте 2.\n';
    const shifted = named.replace('2. Т', '4. Т').replace('3. С', '5. С');
    const pairs = [
      [before, before.replace('3.', '4.')],
      [before, before.replace('Товар', 'товар')],
      [named, shifted.replace('пункте 2', 'пункте 4')],
    ] as const;
    for (const [old, now] of pairs)
      assert.equal(
        seen(slots(old, now).notice),
        'Слова те же: изменились только номера, ссылки на пункты или знаки.',
      );
  });

  it('tells of another title, also where no clause changed', () => {
    const { notice, totals } = slots(before, before, 'inline', [
      'Правила <склада>',
      'Правила лавки',
    ]);
    assert.equal(seen(notice), 'Название изменено: Правила <склада&gt;лавки');
    assert.match(notice, /lang="ru".*<del>.*&lt;склада&gt;.*<ins>/);
    assert.equal(seen(totals), '');
    assert.equal(slots(before, after, 'inline', ['Правила', 'Правила']).notice, '');
  });

  it('says when one of the texts is empty, and when hardly anything is left of the old one', () => {
    assert.equal(
      seen(slots(before, '').notice),
      'В редакции №\u00a02 нет текста.'.replace('\u00a0', ' '),
    );
    const other = '1. Показания счётчика воды передаются до двадцать пятого числа.\n';
    assert.match(seen(slots(before, other).notice), /почти нет общего текста/);
    assert.equal(slots(before, after).notice, '');
  });
});

describe('the totals of an edition in its history', () => {
  const counts = { ...compared(before, after).comparison.counts, renumbered: 4 };

  it('leave out numbers beside weightier changes', () => {
    assert.doesNotMatch(drawShortTotals(counts, ru.comparison), /quiet/);
  });

  it('tell of numbers where nothing else changed', () => {
    const none = { ...counts, reworded: 0, added: 0, removed: 0, moved: 0, split: 0, merged: 0 };
    assert.match(seen(drawShortTotals(none, ru.comparison)), /^4 сменили номер/);
  });
});
