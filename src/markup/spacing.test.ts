import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindSpaces } from './spacing.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '~');

test('binds what a line must not end or begin with', () => {
  assert.equal(
    shown(bindSpaces('указан в пункте 5 — от 20 августа 2026 г. № 41', 'ru')),
    'указан в~пункте 5~— от~20~августа 2026~г. №~41',
  );
  assert.equal(shown(bindSpaces('г. Алматы, ул. Абая', 'ru')), 'г.~Алматы, ул.~Абая');
  assert.equal(
    shown(bindSpaces('2026 жылғы 1 қыркүйекте — № 5', 'kk')),
    '2026~жылғы 1~қыркүйекте~— №~5',
  );
});

test('a preposition before a link is bound to it', () => {
  assert.equal(shown(bindSpaces('указан в ', 'ru')), 'указан в~');
});

test('leaves Kazakh words and every letter alone', () => {
  const text = 'Осы Саясат – о да, и у с в к а «Тұмар Маркет» 10 % және 5 кг';
  assert.equal(bindSpaces(text, 'kk').replaceAll('\u00a0', ' '), text);
  assert.equal(bindSpaces(text, 'ru').replaceAll('\u00a0', ' '), text);
});
