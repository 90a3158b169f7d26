import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './folding.ts';
import { stem } from './stem.ts';

const key = (word: string) => stem(word, 'ru');

function share(lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const words = line.trim().split(/\s+/);
    assert.deepEqual([...new Set(words.map(key))], [key(words[0] ?? '')], line.trim());
  }
}

test('forms of a word share a key', () => {
  share(`
    персональный персональных персональные персональной персональному
    услуга услуги услугами услуг
    возврат возврата возвраты возвратов
    хранится храниться
    электронный электронного электронною`);
});

test('ё is е, й stays', () => {
  assert.equal(key('учётная'), key('учетная'));
  assert.notEqual(fold('край'), fold('краи'));
  assert.equal(key('\u0438\u0306'), 'й');
});

test('keys are those of the published vocabulary', () => {
  // https://snowballstem.org/algorithms/russian/stemmer.html gives words with their stems.
  const known = { вазы: 'ваз', важнейшими: 'важн', важности: 'важност', валится: 'вал' };
  const more = { павлиньих: 'павлин', пакостям: 'пакост', падший: 'падш', валявшийся: 'валя' };
  for (const [word, expected] of Object.entries({ ...known, ...more }))
    assert.equal(key(word), expected, word);
});

test('Latin words and numbers are their own keys', () => {
  assert.equal(key('Cookies'), 'cookies');
  assert.equal(key('2.10.2.1'), '2.10.2.1');
  assert.equal(key('Wi'), 'wi');
});
