import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** No-break spaces are for the page; a reader of a test sees spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('dates stand in the legal style and in the case the sentence asks for', () => {
  assert.equal(plain(ru.date('2026-09-01')), '1 сентября 2026 г.');
  assert.equal(plain(kk.date('2026-09-01')), '2026 жылғы 1 қыркүйек');
  assert.equal(plain(kk.since('2026-02-10')), '2026 жылғы 10 ақпаннан бастап');
  assert.equal(
    plain(kk.history.willBeInForce('2026-12-01')),
    '2026 жылғы 1 желтоқсанда күшіне енеді',
  );
  assert.equal(ru.dateShort('2026-09-01'), '01.09.2026');
});

test('the full stop of «г.» ends the sentence', () => {
  assert.equal(plain(ru.strip.notSince('2026-09-01')), 'Не действует с 1 сентября 2026 г.');
});

test('an act is named as each language names acts', () => {
  assert.equal(
    plain(ru.document.approval('Директор', 'Приказ', '41', '2026-08-20')),
    'Директор, приказ № 41 от 20 августа 2026 г.',
  );
  assert.equal(
    plain(kk.document.approval('Директор', 'Бұйрық', '41', '2026-08-20')),
    'Директор, 2026 жылғы 20 тамыздағы № 41 бұйрық',
  );
});

test('languages are named in each language, a third one too', () => {
  assert.equal(ru.document.onlyIn('kk'), 'Документ опубликован только на казахском языке.');
  assert.equal(ru.document.onlyIn('en'), 'Документ опубликован только на английском языке.');
  assert.equal(kk.document.onlyIn('ru'), 'Құжат тек орыс тілінде жарияланған.');
  assert.equal(kk.parallel.missing('kk'), 'Редакцияның қазақша мәтінінде бұл тармақ жоқ.');
  assert.equal(kk.parallel.only('ru'), 'Тек орысша');
  assert.equal(kk.parallel.only('en'), 'Тек ағылшынша');
  assert.equal(kk.document.readIn('ru'), 'Орыс тілінде оқу');
});

test('numbers take the right form of the word', () => {
  assert.deepEqual(
    [1, 2, 5, 21].map((n) => ru.comparison.counted('added', n)),
    ['добавлен', 'добавлены', 'добавлено', 'добавлен'],
  );
  assert.deepEqual(
    [1, 5].map((n) => kk.comparison.counted('added', n)),
    ['тармақ қосылды', 'тармақ қосылды'],
  );
  assert.equal(plain(ru.length(1, 5)), '1 год 5 месяцев');
  assert.equal(plain(kk.length(0, 0)), 'бір айдан аз');
});
