import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './folding.ts';

test('Kazakh letters fold to the Russian ones they are typed with', () => {
  assert.equal(fold('ӘҒҚҢӨҰҮҺІ'), 'агкноуухи');
});

test('Latin letters that look alike become Cyrillic', () => {
  assert.equal(fold('дoгoвop'), 'договор');
  assert.equal(fold('KАЗПОЧТA'), 'казпочта');
  assert.equal(fold('ТOO'), 'тоо');
  assert.equal(fold('Hурлан'), 'нурлан');
  assert.equal(fold('тɵлем'), fold('төлем'));
  assert.equal(fold('ƟҢДЕУ'), fold('өңдеу'));
  assert.equal(fold('ɵpe'), fold('өре'));
});

test('a Latin word stays Latin', () => {
  for (const word of ['cookies', 'sms', 'kaspi', 'web']) assert.equal(fold(word), word);
});

test('accents, soft hyphens and joiners go', () => {
  assert.equal(fold('за\u0301мок'), 'замок');
  assert.equal(fold('дан\u00adные'), 'данные');
  assert.equal(fold('дан\u200bные'), 'данные');
  assert.equal(fold('Café'), 'cafe');
});
