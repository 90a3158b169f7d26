import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mend } from './mend.ts';

test('look-alikes and letters of two characters are mended, each with its place', () => {
  const { text, places } = mend('# С\n\n1. Тараптардың сəйкестiгі.\n\n2. Кии\u0306м.\n');
  assert.equal(text, '# С\n\n1. Тараптардың сәйкестігі.\n\n2. Кийм.\n');
  assert.deepEqual(
    places.map(({ line, now }) => [line, now]),
    [
      [5, 'й'],
      [3, 'сәйкестігі'],
    ],
  );
});

test('addresses, stress marks and clean words stay letter for letter', () => {
  const clean =
    '1. https://пример.example/страницa и a@b.example, за\u0301мок, SMS-сообщение, Казпочтаа.';
  assert.deepEqual(mend(clean), { text: clean, places: [] });
});
