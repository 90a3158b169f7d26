import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#library/read-text.ts';
import { assertSound } from '../testing/redlines.ts';
import { compareTexts } from './compare.ts';

const read = (source: string) =>
  readText(new TextEncoder().encode(`# Правила\n\n${source}\n`), { file: 'ru.mdx', language: 'ru' })
    .text;

function changed(old: string, now: string) {
  const [before, after] = [read(old), read(now)];
  const comparison = compareTexts(before, after);
  assertSound(comparison);
  return comparison.lines
    .filter(({ change }) => change.kinds.length > 0)
    .map(({ change: { kinds, links } }) => ({ kinds, links }));
}

const fees = (address: string) => `1\\. Плата указана на [странице тарифов](${address}).`;
const was = 'https://old.example/fees';
const now = 'https://new.example/fees';

test('A link that leads elsewhere with the same words rewords its clause', () => {
  assert.deepEqual(changed(fees(was), fees(now)), [
    { kinds: ['reworded'], links: [{ words: 'странице тарифов', was, now }] },
  ]);
  assert.deepEqual(changed(fees(was), fees(was)), []);
});

test('So does one among words that changed, in a table and in a list', () => {
  const both = (address: string, days: string) =>
    `${fees(address)} Ответ даётся за ${days} дней.\n\n1\\) [форма](${address});\n\n| Срок |\n|---|\n| [таблица](${address}) |`;
  const links = changed(both(was, '10'), both(now, '15')).flatMap(({ links }) => links);
  assert.deepEqual(
    links.map(({ words }) => words),
    ['странице тарифов', 'форма', 'таблица'],
  );
});

test('An address that came or went with the words standing is told, one that went with them is not', () => {
  const plain = '1\\. Плата указана на странице тарифов.';
  assert.deepEqual(changed(plain, fees(now))[0]?.links, [
    { words: 'странице тарифов', was: null, now },
  ]);
  assert.deepEqual(changed(fees(was), plain)[0]?.links, [
    { words: 'странице тарифов', was, now: null },
  ]);
  assert.deepEqual(changed(fees(was), '1\\. Плата указана в договоре.')[0]?.links, []);
});

test('A link within the text that follows its clause has not changed, one left behind has', () => {
  const old =
    '1\\. Товар возвращают [по порядку](#p-2).\n\n2\\. Возврат принимает склад в день обращения.';
  const inserted =
    '2\\. Склад работает без выходных.\n\n3\\. Возврат принимает склад в день обращения.';
  const follows = `1\\. Товар возвращают [по порядку](#p-3).\n\n${inserted}`;
  assert.deepEqual(
    changed(old, follows).map(({ kinds }) => kinds),
    [['added'], ['renumbered']],
  );
  const stays = follows.replace('#p-3', '#p-2');
  assert.deepEqual(changed(old, stays), changed(old, follows));
  const elsewhere = follows.replace('#p-3', '#p-1');
  assert.deepEqual(changed(old, elsewhere)[0]?.links, [
    { words: 'по порядку', was: '#p-2', now: '#p-1' },
  ]);
});

test('An address that becomes a link to itself is no change', () => {
  const bare = '1\\. Пишите на `ask@sklad.example`.';
  const linked = '1\\. Пишите на [ask@sklad.example](mailto:ask@sklad.example).';
  assert.deepEqual(changed(bare.replaceAll('`', ''), linked), []);
});
