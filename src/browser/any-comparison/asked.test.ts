import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnyEdition, readAsked } from './asked.ts';

const edition = (name: string, ordinal: number): AnyEdition => ({
  name,
  ordinal,
  inForceFrom: name.slice(0, 10),
  published: name.slice(0, 10),
  author: 'ТОО «Склад»',
  languages: ['kk', 'ru'],
  texts: { ru: `/texts/terms/${name}/ru-0.json` },
});
const first = edition('2023-01-10', 1);
const second = edition('2024-11-15', 2);
const third = edition('2024-11-15-2', 3);
const asked = (search: string) => readAsked(search, [first, second, third]);

test('two editions are a pair in the order named, side by side where the address says so', () => {
  assert.deepEqual(asked('?from=2024-11-15-2&to=2023-01-10'), {
    kind: 'pair',
    known: { from: third, to: first },
    view: 'inline',
  });
  const sideBySide = asked('?from=2023-01-10&to=2024-11-15&view=side-by-side&all=1');
  assert.equal(sideBySide.kind === 'pair' && sideBySide.view, 'side-by-side');
  const inLanguages = asked('?from=2023-01-10&to=2024-11-15&view=languages');
  assert.equal(inLanguages.kind === 'pair' && inLanguages.view, 'languages');
  const rubbish = asked('?from=2023-01-10&to=2024-11-15&view=<b>');
  assert.equal(rubbish.kind === 'pair' && rubbish.view, 'inline');
});

test('nothing named asks for nothing', () => {
  for (const search of ['', '?', '?from=&to=', '?all=1'])
    assert.equal(asked(search).kind, 'nothing');
});

test('one edition named stands in the form and waits for the other', () => {
  assert.deepEqual(asked('?to=2024-11-15'), { kind: 'one', known: { to: second } });
  assert.deepEqual(asked('?from=2024-11-15&to='), { kind: 'one', known: { from: second } });
});

test('an edition is not compared with itself', () => {
  assert.equal(asked('?from=2023-01-10&to=2023-01-10').kind, 'same');
});

test('what no edition is called is unknown, whatever it is', () => {
  for (const name of [
    '2019-01-01',
    '2023-01-10/',
    '../../terms',
    '%2e%2e%2f',
    '<img src=x onerror=alert(1)>',
    'constructor',
    '%E0%A4%A',
    '1'.repeat(100_000),
  ]) {
    const { kind } = asked(`?from=${encodeURIComponent(name)}&to=2023-01-10`);
    assert.equal(kind, 'unknown', name.slice(0, 40));
  }
  assert.deepEqual(asked('?from=2019-01-01&to=2023-01-10'), {
    kind: 'unknown',
    known: { to: first },
  });
  assert.equal(asked('?from=%E0%A4%A&to=2023-01-10').kind, 'unknown');
});
